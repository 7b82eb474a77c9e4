import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("The wrong client's screen")
struct WrongRoomTests {
  @Test(arguments: [
    ("2", "room 2 C-0412 ▸"), ("room 2", "room 2 C-0412 ▸"), ("North", "room North"),
  ])
  func codeAndRoomStandInTheEntryLine(room: String, prompt: String) {
    var play = Play(room: room)
    play.type("n")
    #expect(play.lastRows.contains(prompt) && !play.lastRows.contains("room room"))
  }

  @Test func aRoomSetLaterIsTheOneShown() {
    var play = Play(room: "2")
    play.type("⇥set room 3⏎n")
    #expect(play.lastRows.contains("room 3 C-0412 ▸"))
  }

  /// At every size from 40x10, in every act and on every page with a header.
  @Test(arguments: [(10, 40), (12, 50), (24, 80), (30, 100), (45, 140)])
  func codeAndPhraseStandInTheHeader(rows: Int, columns: Int) {
    for (name, state) in Story.all {
      guard let session = state.session, state.place == .session, state.page != .lightsOut,
        session.client.count < 12
      else {
        continue
      }
      let header = state.canvas(rows: rows, columns: columns).line(0)
      #expect(header.contains(session.client), "\(name): \(header)")
      #expect(header.contains(SessionPhrase.words(for: session.id)), "\(name): \(header)")
    }
  }

  @Test func aParkedTextStaysWithItsSession() {
    var play = Play()
    play.type("n for this one⎋")
    #expect(play.state.parkedOffer?.session == play.session.id)
    let other = Session(id: "2026-11-20-zzzz", events: play.events)
    _ = play.state.update(.opened(OpenedSession(session: other), play.instant))
    #expect(play.state.parkedOffer == nil)
    play.type("n↑")
    #expect(play.state.line?.text == "")
  }
}

import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("Lines that say what Enter will do")
struct LookSlipTests {
  @Test func seenShowsTheClinicsSentence() {
    var play = Play()
    play.type("o")
    #expect(play.lastRows.contains("Enter: “breathing, calm”"))
    #expect(play.lastRows.contains("or type what you see"))
    play.type("⏎o pale⏎")
    #expect(play.record == ["seen breathing, calm", "seen pale"])
  }

  @Test(arguments: [
    ("s purple⏎", "“purple” is not"), ("t maybe⏎", "“maybe” is not a word about touch"),
    ("128/82 x9⏎", "“x9” is no vital sign"), ("d lots⏎", "“lots” is not"),
    ("p nirvana⏎", "“nirvana” is not a phase"), ("k goblin⏎", "“goblin” is not an item"),
    ("@25:00 n x⏎", "is no verb"),
  ])
  func aRefusalNamesThePartAndTheWayOut(keys: String, words: String) {
    var play = Play()
    play.type(keys)
    #expect(play.record == [] && play.state.line?.isRefused == true)
    #expect(play.lastRows.contains(words), "\(play.lastRows)")
    #expect(play.lastRows.contains("Tab: keep as note"))
    play.type("⇥")
    #expect(play.record.count == 1 && play.record[0].hasPrefix("note "))
  }

  /// Nobody is named who wasn't: neither in the record nor in what is said of a line.
  @Test func aCallWithoutANameNamesNobody() {
    var play = Play()
    play.type("122/78 68 98 baseline⏎d 100mg sl⏎166/104 92 97⏎a c⏎")
    #expect(play.lastRows.contains("answer called WHO reached") && !play.shows("Lin"))
    play.type(" reached")
    #expect(play.lastRows.contains("who was called is not stated"))
    play.type("⏎")
    guard case .decision(let decision)? = play.session.entries.last?.body else {
      Issue.record("no answer: \(play.lastRows)")
      return
    }
    #expect(decision.who == nil && decision.text == "reached" && !play.shows("Lin"))
  }

  @Test func aTickThatNamesNobodySaysSo() {
    var play = Play()
    play.type("k escort")
    #expect(play.lastRows.contains("who? check escort NAME"))
    play.type("⏎")
    #expect(play.waits(for: "escort not named"))
    play.type("k escort Maria, sister⏎")
    #expect(!play.waits(for: "escort"))
  }
}

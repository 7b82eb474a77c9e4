import Drawing
import Encoding
import SessionCore
import Testing

@testable import Interface

@Suite("Looking for lines, and back to earlier sessions")
struct SearchTests {
  private func play() -> Play {
    var play = Play()
    play.type("n warm water⏎q it is warm⏎e n2⏎n quote her later⏎")
    return play
  }

  @Test(arguments: [
    ("warm", ["note warm water", "quote it is warm"]), ("quote:", ["quote it is warm"]),
    ("quote", ["quote it is warm", "note quote her later"]),
    ("note:warm", ["note warm water"]), ("side: naus", ["side effect nausea, moderate"]),
    ("nothing", []),
  ])
  func findsWordsAndKinds(text: String, found: [String]) {
    var play = play()
    play.type("/" + text)
    let words = play.state.found.compactMap { row in
      if case .entry(let entry) = row {
        EntryWords.confirmation(of: entry, in: play.session)
      } else {
        nil
      }
    }
    #expect(words == found)
    #expect(play.screen.contains("\(found.count) found"))
    #expect(play.screen.contains("side effect   nausea") == found.contains { $0.hasPrefix("side") })
  }

  @Test func theChartLaysTheLastSessionBehindThisOne() throws {
    var before = Play()
    before.type("122/78 68 98 baseline⏎d 100mg sl⏎")
    before.wait(minutes: 38)
    before.type("148/92 80 98⏎")
    let earlier = try #require(EarlierSession(before.session))
    #expect(earlier.readings.count == 2)
    #expect(EarlierSession(Play().session) == nil)

    var play = Play()
    play.type("120/76 66 98 baseline⏎d 100mg sl⏎")
    play.send(.earlier([earlier]))
    play.type("g")
    #expect(play.screen.contains("last time, 2026-11-20, peaked 148/92 at T+38"))
    let with = play.state.canvas(rows: 30, columns: 100)
    play.send(.earlier([]))
    let without = play.state.canvas(rows: 30, columns: 100)
    let dim = { (canvas: Canvas) in
      canvas.cells.filter {
        $0.role == .dim && $0.text.unicodeScalars.contains { $0.value >> 8 == 0x28 }
      }
      .count
    }
    #expect(dim(with) > dim(without), "its pressures lie dim on today's axes")
  }
}

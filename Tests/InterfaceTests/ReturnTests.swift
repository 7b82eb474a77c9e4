import Drawing
import Encoding
import SessionCore
import Testing

@testable import Interface

@Suite("What comes back: parked texts, fresh entries, others' entries")
struct ReturnTests {
  @Test func upBringsAParkedTextBack() throws {
    var play = Play()
    play.type("n she asked for water⎋")
    #expect(play.screen.contains("▸ note she asked for water "))
    #expect(play.screen.contains("parked, Up brings it back"))
    play.type("↑")
    #expect(play.state.line?.text == "she asked for water")
    #expect(play.state.selection == nil, "the timeline is chosen from only then")
    play.type("⎋↑⎋↑⏎")
    #expect(play.newest == "note she asked for water")
    #expect(play.state.parkedOffer == nil, "it is parked once, however often it is put aside")
    play.type("↑")
    #expect(play.state.selection != nil)
  }

  /// A time that was typed comes back with the text, however it is taken up again.
  @Test(arguments: [
    "@13:05 n asked⎋↑ now⏎", "@13:05 n asked⎋n↑ now⏎", "n @13:05 asked⎋↑ now⏎",
    "@13:05 n asked⎋↑⎋↑ now⏎", "@13:05 n asked⎋v↑ now⏎", "@13:05 n asked now⎋↑⏎",
  ])
  func aTypedTimeComesBack(script: String) throws {
    var play = Play()
    play.wait(minutes: 30)
    let before = String(script[..<(script.firstIndex(of: "⎋") ?? script.endIndex)])
    let after = script.dropFirst(before.count)
    play.type(before)
    play.wait(minutes: 2)
    play.type(String(after))
    #expect(play.record == ["note asked now"], "\(play.lastRows)")
    let entry = try #require(play.session.entries.last)
    #expect(entry.observedAt.clock == "13:05" && entry.isLate)
  }

  @Test(arguments: ["@13:05 n asked", "n @13:05 asked", "-3 n asked", "n -3 asked"])
  func aTypedTimeOutlivesTheProcess(script: String) throws {
    var play = Play()
    play.wait(minutes: 30)
    play.type(script)
    let now = play.t
    let draft = try #require(play.state.draft)
    play.wait(minutes: 5)
    play.resume(draft: draft)
    play.type("↑⏎")
    #expect(play.record == ["note asked"], "\(play.lastRows)")
    let entry = try #require(play.session.entries.last)
    let isAgo = script.contains("-3")
    #expect(isAgo ? entry.t / 1000 <= (now - 180_000) / 1000 : entry.observedAt.clock == "13:05")
  }

  @Test func anEmptiedTextIsParkedNoMore() {
    var play = Play()
    play.type("n water⎋↑")
    play.press(.control("u"))
    play.type("⎋")
    #expect(play.state.parkedOffer == nil)
    #expect(play.state.draft == nil)
  }

  @Test func upBringsTheDraftOfAnEndedProcessBack() throws {
    var play = Play()
    play.type("n she asked for wa")
    let draft = try #require(play.state.draft)
    play.wait(minutes: 3)
    play.resume(draft: draft)
    #expect(play.screen.contains("▸ note she asked for wa "))
    #expect(play.screen.contains("parked, Up brings it back"))
    play.type("↑ter⏎")
    #expect(play.newest == "note she asked for water")
    let entry = try #require(play.session.entries.last)
    #expect(entry.t == draft.t, "it keeps its own time")
  }

  @Test(arguments: [(110, "RL", true), (130, "RL", false), (10, "KM", false)])
  func uTakesAFreshEntryBackAfterResuming(seconds: Int, author: String, atOnce: Bool) {
    var play = Play(by: author)
    play.type("n one⏎")
    play.wait(seconds: seconds)
    play.state.author = "RL"
    play.resume()
    play.type("u")
    #expect((play.state.asked == nil && play.record.isEmpty) == atOnce)
  }

  @Test func othersEntriesCarryTheirInitials() throws {
    var play = Play()
    play.type("n one⏎")
    play.other(.note(Note(kind: .note, text: "bowl fetched")), by: "KM")
    let lines = play.state.canvas(rows: 30, columns: 100).text
    let own = try #require(lines.last { $0.contains("   one") })
    let others = try #require(lines.last { $0.contains("note          bowl fetched") })
    #expect(own.hasSuffix("one"))
    #expect(others.hasSuffix("  KM"))
    play.type("by KM⏎".replacing("by", with: "⇥by"))
    #expect(play.state.author == "KM")
    let after = play.state.canvas(rows: 30, columns: 100).text
    #expect(after.contains { $0.contains("   one ") && $0.hasSuffix("  RL") })
  }

  @Test func othersNewsStaysAWhile() {
    var play = Play()
    play.other(.note(Note(kind: .note, text: "bowl fetched")), by: "KM")
    for minutes in [0, 4] {
      play.wait(minutes: minutes)
      #expect(play.screen.contains("KM: note bowl fetched"), "after \(minutes) min")
    }
    play.wait(minutes: 2)
    #expect(!play.screen.contains("KM: note bowl fetched"))
  }

  @Test func theGateLeadsTheListAndIsTheBandWhenCrossed() throws {
    var play = Play()
    #expect(play.state.waiting.first?.words == "before dosing: proceed or delay")
    play.type("148/88 68 98⏎")
    let first = try #require(play.state.waiting.first)
    #expect(first.words == "before dosing: systolic over 140")
    #expect(first.key == "a" && first.urgency == .band)
    play.type("a p because repeat 138/84⏎")
    #expect(!play.state.waiting.contains { $0.words.hasPrefix("before dosing: syst") })
  }
}

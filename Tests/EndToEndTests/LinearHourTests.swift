import Foundation
import TestSupport
import Testing

@Suite("The hour through a pipe")
struct LinearHourTests {
  @Test func recordsEveryLineInItsOrder() throws {
    let home = try Home()
    let outcome = try home.simulate(Hour.script)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.complaint)")
    let types = try home.journal("hour").map(\.type).filter { $0 != "opened" && $0 != "resumed" }
    #expect(types == Hour.types)
  }

  @Test func saysEachEntryAndEachAlertOnce() throws {
    let outcome = try Home().simulate(Hour.script)
    #expect(
      outcome.lines.contains("#2 13:48:00 T-14 vitals BP 122/78 HR 68 SpO2 98 baseline")
        || outcome.lines.contains("#2 13:48:00 T-- vitals BP 122/78 HR 68 SpO2 98 baseline"))
    let cautions = outcome.lines.filter { $0.hasPrefix("* CAUTION") }
    #expect(cautions.count == 2, "\(cautions)")
    #expect(cautions.first?.contains("systolic over 160") == true)
    #expect(cautions.first?.contains("diastolic over 100") == true)
    #expect(cautions.last?.contains("sustained") == true)
    #expect(outcome.lines.filter { $0.contains("spit now") }.count == 1)
  }

  @Test func givesTheSameBytesEveryTime() throws {
    let (one, other) = (try Home(), try Home())
    _ = try one.simulate(Hour.script)
    _ = try other.simulate(Hour.script)
    #expect(
      try Data(contentsOf: one.file("sessions/hour.jsonl"))
        == Data(contentsOf: other.file("sessions/hour.jsonl")))
  }

  @Test func refusesALineAndReadsTheNext() throws {
    let home = try Home()
    let outcome = try home.simulate("blorp 3\nnote one\n\n# a comment\nnote two")
    #expect(outcome.status == 1)
    #expect(outcome.lines.filter { $0.hasPrefix("! ") }.count == 1, "\(outcome.output)")
    #expect(try home.journal("hour").filter { $0.type == "note" }.map(\.text) == ["one", "two"])
  }

  @Test func marksRepairedBytesAndShowsNoControl() throws {
    let home = try Home()
    let arguments = [
      "new", "C-0412", "--simulate", "60", "--starting", "2026-11-20T13:48:00+01:00", "--id",
      "hour",
    ]
    let outcome = try home.run(
      arguments, input: Data("note bad \u{1B}[2J".utf8) + [0xFF] + Data(" byte\r\n".utf8))
    #expect(outcome.status == 0)
    #expect(!outcome.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    let note = try #require(try home.journal("hour").last)
    #expect(note.text == "bad \u{1B}[2J\u{FFFD} byte")
    #expect(note.data["repaired"] as? Bool == true)
  }

  @Test func saysWhatACorrectionMovedAndWhichWasTakenBack() throws {
    let lines = try Home().simulate(
      "wait 10m\n120/80\ncorrect 3 @13:50 because the clock\nundo", id: "moved"
    ).lines
    #expect(lines.contains { $0.hasSuffix("BP 120/80, observed 13:50:00, because the clock") })
    #expect(lines.contains { $0.contains("withdrawn #4 the correction of #3 vitals BP 120/80") })
  }

  @Test func refusesALineBeyondAnyEntryWhole() throws {
    let home = try Home()
    let long = String(repeating: "x", count: 80_000)
    let outcome = try home.simulate("note \(long)\nnote after")
    #expect(outcome.status == 1)
    #expect(outcome.lines.contains { $0.hasPrefix("! ") && $0.contains("too long") })
    #expect(try home.journal("hour").filter { $0.type == "note" }.map(\.text) == ["after"])
  }

  @Test func keepsPrivateNotesOutOfTheJournal() throws {
    let home = try Home()
    _ = try home.simulate("private a lump in my own throat\nnote calm")
    let journal = try String(contentsOf: home.file("sessions/hour.jsonl"), encoding: .utf8)
    #expect(!journal.contains("lump"))
    let notes = try String(contentsOf: home.file("process/hour.jsonl"), encoding: .utf8)
    #expect(notes.contains("lump"))
    let clear = try home.run("export", "hour", "--output", "-")
    #expect(!clear.output.contains("lump"))
    let asked = try home.run("export", "hour", "--output", "-", "--include-process")
    #expect(asked.output.contains("lump"))
  }

  @Test func aRealSessionMovesByNoWait() throws {
    let home = try Home()
    let outcome = try home.run("new", "C-0001", input: "wait 5m\nnote here\n")
    #expect(outcome.status == 1)
    #expect(outcome.lines.contains { $0.hasPrefix("! wait works in a simulation") })
    #expect(try home.journal(home.onlySession()).map(\.type) == ["opened", "note"])
  }
}

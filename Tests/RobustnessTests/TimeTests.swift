import Encoding
import Foundation
import Glibc
import Journaling
import TestSupport
import Testing

/// Whatever happens to the machine's clocks, the time since the dose is true and the gap is in the
/// record.
@Suite("Clocks that move", .enabled(if: ShiftedClocks.works, ShiftedClocks.advice))
struct TimeTests {
  private static let hour = 3_600_000
  private static let minute = 60_000

  struct Move: CustomTestStringConvertible, Sendable {
    let name: String
    let wall: Int
    let boot: Int
    /// What the record says: kind and milliseconds.
    let gap: (kind: String, milliseconds: Int)?
    var testDescription: String { name }
  }

  static let moves = [
    Move(name: "the lid closed for an hour", wall: hour, boot: hour, gap: ("suspend", hour)),
    Move(name: "set back an hour", wall: -hour, boot: 0, gap: ("clock", -hour)),
    Move(name: "set forward a day", wall: 24 * hour, boot: 0, gap: ("clock", 24 * hour)),
    Move(name: "set forward a second", wall: 1000, boot: 0, gap: nil),
  ]

  @Test(arguments: moves, [false, true])
  func leaveTheSessionsTimeTrue(_ move: Move, isLinear: Bool) throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let clocks = try ShiftedClocks(bedside)
    let terminal = try bedside.screen(
      ["resume", id] + (isLinear ? ["--linear"] : []), adding: clocks.variables)
    #expect(terminal.waitFor("C-0412"))
    terminal.type("d 100mg sl\r")
    #expect(terminal.waitFor("100 mg"), "\(terminal.screen.lines)")
    terminal.type("n before\r")
    #expect(try wait { try bedside.notes(id).last == "before" })
    try clocks.shift(wall: move.wall, boot: move.boot)
    terminal.type("n after\r")
    #expect(try wait { try bedside.notes(id).last == "after" })
    if move.gap != nil {
      #expect(try wait { try bedside.read(id).lines.contains { $0.type == "gap" } })
    }
    let lines = try bedside.read(id).lines
    let before = try #require(lines.first { $0.data["text"]?.string == "before" })
    let after = try #require(lines.first { $0.data["text"]?.string == "after" })
    #expect(isNear(after.t - before.t, move.boot), "T+ went \(after.t - before.t) ms")
    let wall = after.wall.milliseconds - before.wall.milliseconds
    #expect(isNear(wall, move.wall), "the wall clock went \(wall) ms")
    let gaps = lines.filter { $0.type == "gap" }
    #expect(gaps.count == (move.gap == nil ? 0 : 1))
    if let gap = move.gap, let line = gaps.first {
      #expect(line.data["kind"]?.string == gap.kind)
      #expect(isNear(line.data["milliseconds"]?.integer ?? 0, gap.milliseconds))
      let export = try bedside.run("export", id, "--format", "json", "--output", "-").output
      #expect(
        export.contains("\"kind\": \"\(gap.kind)\"") || export.contains("\"kind\":\"\(gap.kind)\""))
    }
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.recorded <= $1.recorded })
    #expect(try bedside.run("verify", id).status == 0)
  }

  /// In the night in which 02:30 comes twice.
  @Test func theHourThatComesTwice() throws {
    let bedside = try Bedside()
    let clocks = try ShiftedClocks(bedside)
    // 2026-10-25T02:50:00+02:00
    let start = 1_792_889_400_000 - Self.nowMilliseconds
    try clocks.shift(wall: start)
    try bedside.run(["new", "C-1", "--linear"], adding: clocks.variables)
    let id = try #require(bedside.ids.first)
    try bedside.run(["log", "n", "first"], adding: clocks.variables)
    try clocks.shift(wall: start + 20 * Self.minute, boot: 20 * Self.minute)
    try bedside.run(["log", "n", "second"], adding: clocks.variables)
    try bedside.run(["log", "-15", "n", "between"], adding: clocks.variables)
    let lines = try bedside.read(id).lines.filter { $0.type == "note" }
    try #require(lines.count == 3)
    #expect(lines[0].wall.offsetMinutes == 120 && lines[1].wall.offsetMinutes == 60)
    #expect(isNear(lines[1].t - lines[0].t, 20 * Self.minute))
    #expect(isNear(lines[2].t - lines[0].t, 5 * Self.minute), "\(lines[2].t - lines[0].t)")
    let export = try bedside.run("export", id, "--format", "json", "--output", "-").output
    #expect(export.contains("2026-10-25T02:50") && export.contains("2026-10-25T02:10"))
    #expect(export.contains("+02:00") && export.contains("+01:00"))
  }

  @Test func aClockThatWasNeverSet() throws {
    let bedside = try Bedside()
    let clocks = try ShiftedClocks(bedside)
    try clocks.shift(wall: -Self.nowMilliseconds + 5000)
    try bedside.run(["new", "C-1", "--linear"], adding: clocks.variables)
    let id = try #require(bedside.ids.first)
    #expect(id.hasPrefix("1970-01-01"))
    let terminal = try bedside.screen(["resume", id], adding: clocks.variables)
    #expect(terminal.waitFor("C-1"))
    #expect(terminal.enterNote("in 1970"))
    try clocks.shift()
    #expect(terminal.enterNote("clock set"))
    #expect(try wait { try bedside.read(id).lines.contains { $0.type == "gap" } })
    let lines = try bedside.read(id).lines
    let notes = lines.filter { $0.type == "note" }
    try #require(notes.count == 2)
    #expect(isNear(notes[1].t - notes[0].t, 0))
    #expect(notes[0].wall.iso8601.hasPrefix("1970") && !notes[1].wall.iso8601.hasPrefix("1970"))
    #expect(try bedside.run("verify", id).status == 0)
    #expect(try bedside.run("export", id, "--format", "text", "--output", "-").status == 0)
  }

  /// Minutes by the wall clock since the last line, and what then is known of the time.
  @Test(arguments: [(60, true), (-60, false)])
  func aRebootInMidSession(minutes: Int, isKnown: Bool) throws {
    let bedside = try Bedside()
    let real = try bedside.session()
    let first = try #require(try bedside.read(real).lines.first)
    var data = first.data
    data["anchor"] = ["bootID": "another start of this machine", "boot": 1_000_000]
    let wall = first.wall.advanced(byMilliseconds: -minutes * Self.minute)
    let folder = JournalFolder(bedside.sessions)
    let draft = JournalDraft(type: "opened", via: "auto", data: data)
    let (journal, _) = try Journal.create(
      "rebooted", in: folder, first: draft, stamp: { (0, wall) }, firstDraft: { _ in draft })
    _ = try journal.append(
      [JournalDraft(type: "note", via: "log", data: ["text": "before"])],
      stamp: { (10 * Self.minute, wall.advanced(byMilliseconds: 10 * Self.minute)) })
    let outcome = try bedside.run("log", "--session", "rebooted", "n", "after")
    #expect(outcome.status == 0, "\(outcome.all)")
    let lines = try bedside.read("rebooted").lines
    let resumed = try #require(lines.first { $0.type == "resumed" })
    #expect(resumed.data["across"]?.string == "reboot")
    #expect((resumed.data["timeKnown"]?.bool ?? true) == isKnown)
    let after = try #require(lines.last)
    #expect(isNear(after.t, isKnown ? minutes * Self.minute : 10 * Self.minute), "\(after.t)")
    #expect(try bedside.run("verify", "rebooted").status == 0)
  }

  /// The power fails at the bedside; the machine comes up again ten minutes later with a clock that
  /// began anew.
  @Test func aRebootUnderARunningScreen() throws {
    let bedside = try Bedside()
    let clocks = try ShiftedClocks(bedside)
    try clocks.shift(start: 1)
    try bedside.run(
      ["new", "C-0412", "--route", "sl", "--linear"], input: Array("d 100mg sl\n".utf8),
      adding: clocks.variables)
    let id = try #require(bedside.ids.first)
    let first = try bedside.screen(["resume", id], adding: clocks.variables)
    #expect(first.waitFor("C-0412"))
    #expect(first.enterNote("before."))
    first.type("n half a sentence")
    #expect(first.waitFor("half a sentence"))
    #expect(try wait { try drafts(bedside).count == 1 })
    first.signal(SIGKILL)
    _ = first.wait()

    try clocks.shift(wall: 10 * Self.minute, boot: 30_000 - Self.bootMilliseconds, start: 2)
    let second = try bedside.screen(["resume", id], adding: clocks.variables)
    #expect(second.waitFor("dosing · 10 min"), "\(second.screen.lines)")
    #expect(second.waitFor("half a sentence"), "\(second.screen.lines)")
    #expect(second.enterNote("after."))
    let lines = try bedside.read(id).lines
    let resumed = try #require(lines.last { $0.type == "resumed" })
    #expect(resumed.data["across"]?.string == "reboot")
    #expect(resumed.data["timeKnown"]?.bool != false)
    let notes = lines.filter { $0.type == "note" }
    try #require(notes.count == 2)
    #expect(isNear(notes[1].t - notes[0].t, 10 * Self.minute), "\(notes[1].t - notes[0].t)")
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.recorded <= $1.recorded })
    let logged = try bedside.run(["log", "note from outside"], adding: clocks.variables)
    #expect(logged.status == 0, "\(logged.all)")
    let outside = try #require(try bedside.read(id).lines.last)
    #expect(isNear(outside.t, notes[1].t))
    #expect(try bedside.run("verify", id).status == 0)
  }

  private func drafts(_ bedside: Bedside) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: bedside.path("state"))
      .filter { $0.hasPrefix("draft-") }
  }

  private static var bootMilliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static var nowMilliseconds: Int { Int(Date().timeIntervalSince1970 * 1000) }

  /// Within what a busy machine may take in between.
  private func isNear(_ value: Int, _ expected: Int) -> Bool { abs(value - expected) < 50_000 }

  private func wait(_ condition: () throws -> Bool) rethrows -> Bool {
    for _ in 0..<3000 {
      if try condition() { return true }
      usleep(10_000)
    }
    return false
  }
}

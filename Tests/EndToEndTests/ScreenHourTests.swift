import Foundation
import TestSupport
import Testing

@Suite("The hour as keys on a screen")
struct ScreenHourTests {
  private let home: Home

  init() throws { home = try Home() }

  private func open() throws -> PseudoTerminal {
    try home.screen(
      "new", "C-0412", "--route", "sl", "--weight", "72", "--by", "RL", "--simulate", "60", "--id",
      "hour")
  }

  private func enter(
    _ keys: String, _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try entries().count
    try #require(
      try terminal.enter(keys) { try entries().count > before },
      "\(keys.debugDescription) left no entry:\n\(terminal.screen.lines.joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }

  private func entries() throws -> [[String: Any]] {
    try home.journal("hour").filter { $0.type != "opened" && $0.type != "resumed" }
  }

  @Test func recordsWhatThePipeRecords() throws {
    let terminal = try open()
    #expect(terminal.waitFor("C-0412"))
    for keys in Hour.keys { try enter(keys, terminal) }
    terminal.type("f")
    for word in ["ready", "end", "close"] { try enter("\(word)\r", terminal) }
    #expect(try entries().map(\.type) == Hour.types)
    #expect(terminal.leave() == .exited(0))
    #expect(try home.run("verify", "hour").status == 0)
  }

  @Test func showsAnEntryFromOutsideWithItsAuthor() throws {
    let terminal = try open()
    #expect(terminal.waitFor("C-0412"))
    #expect(try home.run("log", "--session", "hour", "--by", "KM", "n", "cuff moved").status == 0)
    #expect(terminal.waitFor("cuff moved"), "\(terminal.screen.lines)")
    let note = try #require(try home.journal("hour").last)
    #expect(note["by"] as? String == "KM")
  }

  @Test func opensOneCardUntilItIsAnswered() throws {
    let terminal = try open()
    #expect(terminal.waitFor("C-0412"))
    try enter("122/78 68 98 baseline\r", terminal)
    try enter("d100mg sl\r", terminal)
    terminal.type("166/104 92 97\r")
    #expect(terminal.waitFor("CAUTION"), "\(terminal.screen.lines)")
    #expect(terminal.screen.lines.filter { $0.contains("CAUTION") }.count == 1)
    terminal.type("ar\r")
    #expect(terminal.wait { !$0.contains("CAUTION") }, "\(terminal.screen.lines)")
    #expect(terminal.screen.contains("SIMULATION"))
  }

  @Test(arguments: ["unresponsive", "woke up", "eyes open", "tears", "yes", "no", "help me"])
  func proseWithNoLineOpenAssertsNothingFalse(words: String) throws {
    let terminal = try open()
    #expect(terminal.waitFor("C-0412"))
    terminal.type("\(words)\r")
    terminal.rest(milliseconds: 900)
    terminal.type("\r")
    terminal.rest(milliseconds: 200)
    for entry in try entries() {
      #expect(entry.type == "note", "\(entry)")
      if entry.data["kind"] as? String == "note" { #expect(entry.text == words) }
    }
  }
}

import Foundation
import TestSupport
import Testing

@Suite("The hour as keys on a screen", .timeLimit(.minutes(2)))
struct ScreenHourTests {
  private let home: Home

  init() throws { home = try Home() }

  private func open() throws -> PseudoTerminal {
    try home.screen(
      "new", "C-0412", "--route", "sl", "--weight", "72", "--by", "RL", "--simulate", "60", "--id",
      "hour")
  }

  /// Waits until that many entries are on the disk.
  private func waitForEntries(_ count: Int, _ terminal: PseudoTerminal) throws -> Bool {
    for _ in 0..<500 {
      terminal.rest(milliseconds: 10)
      guard try entries().count >= count else { continue }
      // On the disk is a moment before on the screen, and the next line may speak of it.
      terminal.rest(milliseconds: 100)
      return true
    }
    return false
  }

  private func entries() throws -> [[String: Any]] {
    try home.journal("hour").filter { $0.type != "opened" && $0.type != "resumed" }
  }

  @Test func recordsWhatThePipeRecords() throws {
    let terminal = try open()
    #expect(terminal.waitFor("C-0412"))
    for (place, keys) in Hour.keys.enumerated() {
      terminal.type(keys)
      try #require(
        try waitForEntries(place + 1, terminal),
        "\(keys.debugDescription) left no entry:\n\(terminal.screen.lines.joined(separator: "\n"))")
    }
    terminal.type("f")
    for word in ["ready", "end", "close"] {
      terminal.type("\(word)\r")
      terminal.rest(milliseconds: 800)
      terminal.type("\r")
    }
    #expect(try waitForEntries(Hour.types.count, terminal), "\(terminal.screen.lines)")
    #expect(try entries().map(\.type) == Hour.types)
    terminal.type("\u{1B}")
    terminal.rest(milliseconds: 100)
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))
    #expect(try home.run("verify", "hour").status == 0)
  }

  @Test func showsAnEntryFromOutsideWithItsAuthor() throws {
    let terminal = try open()
    #expect(terminal.waitFor("C-0412"))
    #expect(try home.run("log", "--session", "hour", "--by", "KM", "n", "cuff moved").status == 0)
    #expect(terminal.waitFor("cuff moved", seconds: 1), "\(terminal.screen.lines)")
    let note = try #require(try home.journal("hour").last)
    #expect(note["by"] as? String == "KM")
  }

  @Test func opensOneCardUntilItIsAnswered() throws {
    let terminal = try open()
    #expect(terminal.waitFor("C-0412"))
    terminal.type("122/78 68 98 baseline\r")
    #expect(try waitForEntries(1, terminal))
    terminal.type("d100mg sl\r")
    #expect(try waitForEntries(2, terminal))
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

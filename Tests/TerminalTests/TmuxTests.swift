import TestSupport
import Testing

@Suite("In tmux")
struct TmuxTests {
  /// Two terminals that know nothing of each other read the same screen.
  @Test func showsWhatTheEmulatorShows() throws {
    let program = BuiltProgram.path("TerminalProbe")
    let terminal = try PseudoTerminal(program, rows: 10, columns: 40)
    guard let window = try Tmux([program], rows: 10, columns: 40) else { return }
    #expect(terminal.waitFor("10x40"))
    #expect(try window.waitFor("10x40"))
    for (typed, shown) in [("é", "é"), ("眠", "眠"), ("\u{1B}[A", "up"), ("7", "7")] {
      terminal.type(typed)
      #expect(terminal.waitFor(shown))
      if shown == "up" { try window.press("Up") } else { try window.type(typed) }
      #expect(try window.waitFor(shown))
      #expect(try window.wait { $0 == terminal.screen.lines })
    }
    terminal.resize(rows: 5, columns: 20)
    try window.resize(rows: 5, columns: 20)
    #expect(terminal.waitFor("5x20"))
    #expect(try window.waitFor("5x20"))
    #expect(try window.wait { $0 == terminal.screen.lines })
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))
  }
}

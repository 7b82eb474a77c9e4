import Foundation
import Glibc
import TestSupport
import Testing

/// Whatever ends the program, the terminal is as it was, and the end comes soon.
@Suite("Leaving the terminal")
struct LeavingTests {
  private func start(
    _ changes: [String: String] = [:], columns: Int = 80
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      BuiltProgram.path("TerminalProbe"), environment: changes, columns: columns)
  }

  private func expectRestored(
    _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let screen = terminal.screen
    #expect(!screen.isAlternate, "still on the other screen", sourceLocation: sourceLocation)
    #expect(screen.isCursorVisible, "no cursor", sourceLocation: sourceLocation)
    #expect(!screen.hasBracketedPaste, "pastes still marked", sourceLocation: sourceLocation)
    #expect(
      terminal.modes == terminal.initialModes, "modes not restored", sourceLocation: sourceLocation)
    #expect(screen.bells == 0, sourceLocation: sourceLocation)
    #expect(
      screen.commands.allSatisfy { $0.hasPrefix("104") }, "\(screen.commands)",
      sourceLocation: sourceLocation)
  }

  @Test func byItsKey() throws {
    let terminal = try start()
    #expect(terminal.waitFor("ready"))
    #expect(terminal.modes != terminal.initialModes)
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))
    expectRestored(terminal)
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)])
  func byASignal(number: CInt, code: Int) throws {
    let terminal = try start()
    #expect(terminal.waitFor("ready"))
    terminal.signal(number)
    #expect(terminal.wait() == .exited(code))
    expectRestored(terminal)
  }

  /// What an overflow leaves no room for under the thread sanitizer is its own stack of calls, which
  /// the handler's calls are put on too.
  private static let faults: [(key: String, signals: [CInt])] = [
    ("x", [SIGILL, SIGTRAP]), ("a", [SIGABRT]), ("o", [SIGSEGV, SIGBUS]),
  ].filter { $0.key != "o" || !Sanitizer.isThread }

  @Test(arguments: faults)
  func byAFault(key: String, signals: [CInt]) throws {
    let terminal = try start(["SWIFT_BACKTRACE": "enable=yes"])
    #expect(terminal.waitFor("ready"))
    terminal.type(key)
    let ending = terminal.wait()
    #expect(signals.map { .signaled(Int($0)) }.contains(ending), "\(ending)")
    expectRestored(terminal)
    #expect(!terminal.screen.contains("Backtrace"), "memory is printed")
  }

  @Test(arguments: [SIGQUIT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT])
  func byADeadlySignal(number: CInt) throws {
    let terminal = try start()
    #expect(terminal.waitFor("ready"))
    terminal.signal(number)
    #expect(terminal.wait() == .signaled(Int(number)))
    expectRestored(terminal)
  }

  @Test func leavesNoMemoryBehind() throws {
    let terminal = try start()
    #expect(terminal.waitFor("ready"))
    let limits = try String(contentsOfFile: "/proc/\(terminal.process)/limits", encoding: .utf8)
    let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
    let words = (core ?? "").split(separator: " ").map(String.init)
    #expect(words.dropFirst(4).prefix(2) == ["0", "0"], "\(words)")
  }

  @Test func whenTheTerminalVanishes() throws {
    let terminal = try start()
    #expect(terminal.waitFor("ready"))
    terminal.vanish()
    #expect(terminal.wait() == .exited(129))
  }

  @Test func forAStop() throws {
    let terminal = try start()
    #expect(terminal.waitFor("ready"))
    terminal.signal(SIGTSTP)
    #expect(terminal.waitForStop())
    #expect(terminal.wait { !$0.isAlternate })
    #expect(terminal.modes == terminal.initialModes)
    terminal.signal(SIGCONT)
    #expect(terminal.wait { $0.isAlternate && $0.contains("ready") && $0.hasBracketedPaste })
    #expect(terminal.modes != terminal.initialModes)
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))
    expectRestored(terminal)
  }

  @Test func notForControlKeys() throws {
    let terminal = try start()
    #expect(terminal.waitFor("ready"))
    for (byte, letter) in [("\u{3}", "c"), ("\u{1A}", "z"), ("\u{13}", "s"), ("\u{1C}", "\\\\")] {
      terminal.type(byte)
      #expect(terminal.waitFor("control(\"\(letter)\")"), "\(terminal.screen.lines[0])")
    }
    terminal.paste("a\rQ\u{3}")
    #expect(terminal.waitFor("paste("))
    terminal.settle()
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))
  }

  @Test func notForAnySize() throws {
    let terminal = try start()
    #expect(terminal.waitFor("ready"))
    for (rows, columns) in [(1, 1), (2, 5), (60, 200), (24, 80)] {
      terminal.resize(rows: rows, columns: columns)
      if rows > 1 { #expect(terminal.waitFor("\(rows)x\(columns)".prefixed(columns))) }
    }
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))
  }

  @Test(arguments: ["", "dumb", "no-such-terminal"])
  func beforeItBegins(name: String) throws {
    let terminal = try start(["TERM": name], columns: 200)
    #expect(terminal.wait() == .exited(3))
    #expect(terminal.screen.contains("the full screen can't be drawn"))
    #expect(!terminal.output.contains(0x1B))
  }
}

extension String {
  fileprivate func prefixed(_ count: Int) -> String { String(prefix(count)) }
}

import CNcurses
import Drawing
import Glibc
import TestSupport
import Testing

@testable import Terminal

extension ScreenTests {
  @Test(
    arguments: [
      ("xterm-256color", [:], ColorDepth.indexed256), ("xterm", [:], .ansi8), ("vt100", [:], .none),
      ("xterm-256color", ["NO_COLOR": "1"], .none),
      ("xterm-256color", ["NO_COLOR": ""], .indexed256),
      ("tmux-256color", [:], .indexed256), ("linux", [:], .ansi8),
    ] as [(String, [String: String], ColorDepth)])
  func usesTheColoursThereAre(
    terminal: String, variables: [String: String], depth: ColorDepth
  ) throws {
    let pair = try TerminalPair(rows: 4, columns: 20)
    let screen = try open(pair, variables.merging(["TERM": terminal]) { $1 })
    #expect(screen.depth == depth)
    var canvas = Canvas(rows: 4, columns: 20)
    canvas.fill(row: 1, role: .band)
    canvas.write("SPIT NOW", row: 1, column: 0, role: .band)
    screen.present(canvas)
    _ = pair.drawn()
    #expect(pair.screen.lines[1] == "SPIT NOW")
    let look = try #require(pair.screen.look(of: "SPIT"))
    if depth == .none {
      #expect(look == "1;7")
      #expect(pair.screen.looks(row: 0).allSatisfy { $0.isEmpty })
    } else {
      #expect(look.contains("4"), "a band has a ground of its own: \(look)")
    }
    screen.leave()
  }

  @Test(arguments: [
    ("", ScreenError.unknownTerminal("")), ("no-such-thing", .unknownTerminal("no-such-thing")),
    ("dumb", .incapableTerminal("dumb")),
  ])
  func leavesAnUnusableTerminalAlone(name: String, error: ScreenError) throws {
    let pair = try TerminalPair()
    let before = pair.modes
    #expect(throws: error) { try open(pair, ["TERM": name]) }
    #expect(pair.drawn().isEmpty)
    #expect(pair.modes == before)
    #expect(error.message.hasSuffix("the full screen can't be drawn"))
  }

  @Test func drawsInASCIIWhereTheLocaleIsNotUTF8() throws {
    let pair = try TerminalPair(rows: 3, columns: 30)
    let screen = try open(pair, ["LC_ALL": "C"])
    #expect(!screen.usesUnicode)
    var canvas = Canvas(rows: 3, columns: 30)
    canvas.write("▲ “Zoë” ═━─ 眠", row: 0, column: 0, role: .body)
    screen.present(canvas)
    #expect(pair.drawn().allSatisfy { $0 < 0x80 })
    #expect(pair.screen.lines[0] == "^ \"Zoe\" =#- ?")
    screen.leave()
  }

  @Test func readsKeysWithoutWaiting() throws {
    let pair = try TerminalPair()
    let screen = try open(pair)
    #expect(screen.readKeys().isEmpty)
    pair.type("n\u{3}\u{1A}\u{13}\u{1C}\u{1B}[Aé\r")
    #expect(
      screen.readKeys() == [
        .character("n"), .control("c"), .control("z"), .control("s"), .control("\\"), .up,
        .character("é"), .enter,
      ])
    pair.type("\u{1B}")
    #expect(screen.readKeys().isEmpty)
    #expect(screen.patience == 25)
    #expect(screen.readKeys() == [.escape])
    #expect(!screen.isHungUp)
    screen.leave()
  }

  @Test func noticesThatTheTerminalIsGone() throws {
    let pair = try TerminalPair()
    let screen = try open(pair)
    pair.type("n")
    #expect(screen.readKeys() == [.character("n")])
    pair.hangUp()
    #expect(screen.readKeys().isEmpty)
    #expect(screen.isHungUp)
    screen.leave()
  }

  /// Curses counts columns as the C library does; older ones don't know the newest characters.
  @Test func measuresAsTheCLibraryDoes() throws {
    let screen = try open(TerminalPair())
    var known = 0
    var different: [String] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .format
      else { continue }
      let width = Int(wcwidth(wchar_t(bitPattern: value)))
      guard width >= 0 else { continue }
      known += 1
      if width != DisplayWidth.width(of: scalar) { different.append(String(value, radix: 16)) }
    }
    #expect(known > 100_000)
    #expect(different.count < 300, "\(different)")
    screen.leave()
  }

  @Test func showsTrueColoursThroughADescriptionThatHasThem() throws {
    let folder = try CompiledTerminal.directColors()
    defer { folder.remove() }
    setenv("TERMINFO", folder.path, 1)
    defer { unsetenv("TERMINFO") }
    let pair = try TerminalPair(rows: 3, columns: 20)
    let screen = try open(pair, ["COLORTERM": "truecolor"])
    #expect(screen.depth == .trueColor)
    var canvas = Canvas(rows: 3, columns: 20)
    canvas.write("T+31", row: 1, column: 1, role: .body)
    screen.present(canvas)
    _ = pair.drawn()
    #expect(pair.screen.look(of: "T+31") == "38;2;175;95;0;48;2;1;1;1")
    screen.leave()
    let usual = try TerminalPair()
    let plain = try open(usual)
    #expect(plain.depth == .indexed256, "nothing promised true colours")
    plain.leave()
  }

  @Test func signalsArriveThroughThePipe() throws {
    let pipe = try #require(SignalPipe())
    #expect(pipe.read().isEmpty)
    for (number, signal) in [
      (SIGTERM, Signal.terminate), (SIGHUP, .hangUp), (SIGINT, .interrupt), (SIGTSTP, .stop),
      (SIGCONT, .continue), (SIGWINCH, .resized),
    ] {
      #expect(arrived([number], through: pipe) == [signal])
    }
    let pair = try TerminalPair()
    let screen = try open(pair)
    #expect(arrived([SIGTERM], through: pipe) == [.terminate], "curses leaves it alone")
    #expect(arrived([SIGWINCH], through: pipe) == [.resized], "curses leaves it alone")
    screen.leave()
    _ = pair.drawn()
  }

  /// Sends signals to the process, not to this thread, which may have them blocked.
  private func arrived(_ numbers: [CInt], through pipe: SignalPipe) -> [Signal] {
    numbers.flatMap { number in
      kill(getpid(), number)
      var poll = pollfd(fd: pipe.descriptor, events: Int16(POLLIN), revents: 0)
      _ = Glibc.poll(&poll, 1, 30_000)
      return pipe.read()
    }
  }
}

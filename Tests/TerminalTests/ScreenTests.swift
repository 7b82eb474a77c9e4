import CNcurses
import Drawing
import Glibc
import TestSupport
import Testing

@testable import Terminal

/// Curses keeps its state in globals: everything that opens a screen is in this one suite.
@Suite("The screen", .serialized)
struct ScreenTests {
  private static let ground = Color.rgb(.black)

  var theme: Theme {
    var band = Style(foreground: .rgb(.black), background: .rgb(RGB(0xD78700)))
    band.bold = true
    let amber = Style(foreground: .rgb(RGB(0xAF5F00)))
    return Theme(
      name: "x", ground: Self.ground,
      styles: [
        .body: amber, .clock: amber, .band: band, .dim: Style(foreground: .rgb(RGB(0xAF0000))),
        .entry: amber,
      ])
  }

  func environment(_ changes: [String: String] = [:]) -> (String) -> String? {
    let variables = ["TERM": "xterm-256color"].merging(changes) { _, new in new }
    return { variables[$0] }
  }

  func open(
    _ pair: TerminalPair, _ changes: [String: String] = [:], theme: Theme? = nil
  ) throws -> Screen {
    setenv("LC_ALL", changes["LC_ALL"] ?? "C.UTF-8", 1)
    return try Screen(
      input: pair.program, output: pair.program, theme: theme ?? self.theme,
      environment: environment(changes))
  }

  @Test func writesCellsThatCursesHolds() throws {
    let null = Glibc.open("/dev/null", O_RDWR)
    defer { close(null) }
    setenv("LC_ALL", "C.UTF-8", 1)
    setenv("LINES", "5", 1)
    setenv("COLUMNS", "20", 1)
    defer {
      unsetenv("LINES")
      unsetenv("COLUMNS")
    }
    let screen = try Screen(
      input: null, output: null, theme: theme, environment: environment())
    #expect([screen.rows, screen.columns] == [5, 20])
    var canvas = Canvas(rows: 5, columns: 20)
    canvas.write("e\u{301}眠▀ \u{1B}", row: 1, column: 2, role: .band)
    screen.present(canvas)
    #expect(cell(1, 2).text == "e\u{301}")
    #expect(cell(1, 3).text == "眠")
    #expect(cell(1, 5).text == "▀")
    #expect(cell(1, 7).text == "␛")
    #expect(cell(1, 2).attributes & curses_bold != 0)
    #expect(cell(0, 0).text == " ")
    screen.leave()
  }

  private func cell(_ row: CInt, _ column: CInt) -> (text: String, attributes: attr_t) {
    var cell = cchar_t()
    mvwin_wch(curses_screen(), row, column, &cell)
    var characters = [wchar_t](repeating: 0, count: Int(CCHARW_MAX) + 1)
    var attributes: attr_t = 0
    var pair: CShort = 0
    getcchar(&cell, &characters, &attributes, &pair, nil)
    var text = String.UnicodeScalarView()
    for value in characters.prefix(while: { $0 != 0 }) {
      if let scalar = Unicode.Scalar(UInt32(bitPattern: value)) { text.append(scalar) }
    }
    return (String(text), attributes)
  }

  @Test func showsACanvasInItsColours() throws {
    let pair = try TerminalPair(rows: 6, columns: 30)
    let before = pair.modes
    let screen = try open(pair)
    #expect(screen.depth == .indexed256)
    #expect(screen.usesUnicode)
    var canvas = Canvas(rows: 6, columns: 30)
    canvas.fill(row: 1, role: .band)
    canvas.write("▲ CAUTION", row: 1, column: 1, role: .band)
    canvas.write("眠る 166/104", row: 2, column: 0, role: .body)
    canvas.write("T-14", row: 5, column: 26, role: .dim)
    screen.present(canvas)
    _ = pair.drawn()
    #expect(pair.screen.lines == canvas.text)
    #expect(pair.screen.isAlternate && pair.screen.hasBracketedPaste)
    #expect(!pair.screen.isCursorVisible)
    #expect(pair.screen.look(of: "▲") == "1;38;5;16;48;5;172")
    #expect(
      pair.screen.looks(row: 1).allSatisfy { $0.hasSuffix("48;5;172") }, "the band is full width")
    #expect(pair.screen.look(of: "166") == "38;5;130;48;5;16")
    #expect(pair.screen.look(of: "T-14") == "38;5;124;48;5;16")
    #expect(
      Set(pair.screen.looks(row: 4)).allSatisfy { $0.hasSuffix("48;5;16") },
      "empty places have the theme's ground")
    screen.leave()
    _ = pair.drawn()
    #expect(!pair.screen.isAlternate && pair.screen.isCursorVisible)
    #expect(!pair.screen.hasBracketedPaste)
    #expect(pair.modes == before)
  }

  @Test func clearsInTheGroundBeforeAnythingElse() throws {
    let pair = try TerminalPair()
    let screen = try open(pair)
    let bytes = String(decoding: pair.drawn(), as: UTF8.self)
    let ground = try #require(bytes.firstRange(of: "\u{1B}[48;5;16m"))
    let alternate = try #require(bytes.firstRange(of: "\u{1B}[?1049h"))
    let clear = try #require(bytes.firstRange(of: "\u{1B}[2J"))
    #expect(ground.lowerBound < alternate.lowerBound)
    #expect(alternate.lowerBound < clear.lowerBound)
    let between = bytes[alternate.upperBound..<clear.lowerBound]
    let last = try #require(between.ranges(of: "\u{1B}[48;5;16m").last, "\(bytes.debugDescription)")
    #expect(!between[last.upperBound...].contains("\u{1B}[39;49m"))
    #expect(!bytes.contains("\u{7}"), "no bell")
    screen.leave()
  }

  @Test func echoesALetterWhereTheCursorStands() throws {
    let pair = try TerminalPair(rows: 3, columns: 12)
    let screen = try open(pair)
    var canvas = Canvas(rows: 3, columns: 12)
    canvas.write("> qu", row: 1, column: 0, role: .entry)
    canvas.cursor = Position(row: 1, column: 4)
    screen.present(canvas)
    _ = pair.drawn()
    screen.echo("i", .entry, margin: 2)
    _ = pair.drawn()
    #expect(pair.screen.look(of: "> qui") != nil)
    canvas.write("i", row: 1, column: 4, role: .entry)
    canvas.cursor = Position(row: 1, column: 5)
    screen.present(canvas)
    #expect(pair.drawn().isEmpty, "the canvas has nothing more to say")
    canvas.cursor = Position(row: 1, column: 9)
    screen.present(canvas)
    _ = pair.drawn()
    screen.echo("x", .entry, margin: 2)
    #expect(pair.drawn().isEmpty, "at its end the row is about to be moved")
    screen.leave()
  }

  /// Some terminals clear in a colour of their own: blanks are written too.
  @Test func writesEveryRowOfItsFirstCanvas() throws {
    let pair = try TerminalPair(rows: 4, columns: 20)
    let screen = try open(pair)
    let start = String(decoding: pair.drawn(), as: UTF8.self)
    #expect(start.contains("\u{1B}[2J"))
    var canvas = Canvas(rows: 4, columns: 20)
    canvas.write("14:33", row: 0, column: 12, role: .body)
    canvas.write("v vitals", row: 3, column: 0, role: .body)
    screen.present(canvas)
    let bytes = String(decoding: pair.drawn(), as: UTF8.self)
    #expect(bytes.ranges(of: "\u{1B}[K").count + bytes.ranges(of: "\u{1B}[J").count >= 3)
    #expect(bytes.contains("14:33") && !bytes.contains("\u{1B}[2J"))
    #expect(pair.screen.lines == canvas.text)
    screen.leave()
  }

  @Test func aDigitOfTheClockCostsAFewBytes() throws {
    let pair = try TerminalPair(rows: 30, columns: 100)
    let screen = try open(pair)
    var canvas = Canvas(rows: 30, columns: 100)
    canvas.write("quiet", row: 27, column: 2, role: .dim)
    for second in 0..<10 {
      canvas.write("14:32:0\(second)", row: 0, column: 90, role: .clock)
      screen.present(canvas)
      let bytes = pair.drawn()
      if second > 0 { #expect(bytes.count <= 20, "\(String(decoding: bytes, as: UTF8.self))") }
    }
    screen.present(canvas)
    #expect(pair.drawn().isEmpty, "an unchanged canvas writes nothing")
    screen.leave()
  }

  @Test func showsAndHidesASteadyCursor() throws {
    let pair = try TerminalPair(rows: 4, columns: 20)
    let screen = try open(pair)
    var canvas = Canvas(rows: 4, columns: 20)
    canvas.cursor = Position(row: 2, column: 7)
    screen.present(canvas)
    let bytes = String(decoding: pair.drawn(), as: UTF8.self)
    #expect(bytes.contains("\u{1B}[2 q"))
    #expect(!bytes.contains("\u{1B}[?12;25h") && !bytes.contains("\u{1B}[5m"), "nothing blinks")
    #expect(pair.screen.isCursorVisible)
    #expect([pair.screen.cursorRow, pair.screen.cursorColumn] == [2, 7])
    canvas.cursor = Position(row: 90, column: -4)
    screen.present(canvas)
    _ = pair.drawn()
    #expect([pair.screen.cursorRow, pair.screen.cursorColumn] == [3, 0])
    canvas.cursor = nil
    screen.present(canvas)
    _ = pair.drawn()
    #expect(!pair.screen.isCursorVisible)
    screen.leave()
  }

  @Test func followsEverySize() throws {
    let pair = try TerminalPair(rows: 24, columns: 80)
    let screen = try open(pair)
    for (rows, columns) in [(1, 1), (2, 5), (10, 40), (60, 200), (24, 80)] {
      pair.resize(rows: rows, columns: columns)
      screen.resize()
      #expect([screen.rows, screen.columns] == [rows, columns])
      var canvas = Canvas(rows: rows, columns: columns)
      canvas.write("T+31 眠る", row: rows - 1, column: 0, role: .body)
      screen.present(canvas)
      _ = pair.drawn()
      #expect(pair.screen.lines == canvas.text, "\(rows)x\(columns)")
    }
    screen.present(Canvas(rows: 90, columns: 300))
    screen.present(Canvas(rows: 0, columns: 0))
    screen.leave()
  }

  @Test func changesItsTheme() throws {
    let pair = try TerminalPair(rows: 3, columns: 20)
    let screen = try open(pair)
    var canvas = Canvas(rows: 3, columns: 20)
    canvas.write("T+31", row: 1, column: 1, role: .body)
    screen.present(canvas)
    screen.use(
      Theme(
        name: "day", ground: .rgb(.white), styles: [.body: Style(foreground: .rgb(RGB(0x005F00)))]))
    _ = pair.drawn()
    #expect(pair.screen.look(of: "T+31") == "38;5;22;48;5;231")
    #expect(pair.screen.looks(row: 2).allSatisfy { $0.hasSuffix("48;5;231") })
    screen.leave()
  }

  @Test func comesBackAfterAStop() throws {
    let pair = try TerminalPair(rows: 3, columns: 20)
    let before = pair.modes
    let screen = try open(pair)
    var canvas = Canvas(rows: 3, columns: 20)
    canvas.write("T+31", row: 1, column: 1, role: .body)
    screen.present(canvas)
    let during = pair.modes
    screen.giveBack()
    _ = pair.drawn()
    #expect(!pair.screen.isAlternate)
    #expect(pair.modes == before)
    screen.resume()
    screen.present(canvas)
    _ = pair.drawn()
    #expect(pair.screen.isAlternate && pair.screen.hasBracketedPaste)
    #expect(pair.screen.lines == canvas.text)
    #expect(pair.modes == during)
    screen.leave()
    screen.leave()
    screen.present(canvas)
    _ = pair.drawn()
    #expect(!pair.screen.isAlternate)
  }
}

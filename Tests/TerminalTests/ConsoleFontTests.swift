import Drawing
import TestSupport
import Testing

@testable import Terminal

@Suite("The Linux console's font")
struct ConsoleFontTests {
  /// Box lines and a full block, as Debian's fonts of 256 signs have them; no half blocks, no diamonds.
  private let font = ConsoleFont("═─┼┤●▲█…“”·é".unicodeScalars)

  @Test(arguments: [
    ("◆════━━━◆══●──┼──┤", "*════###*══●──┼──┤"), ("▀▀██ ▄▄██", "\"\"██ __██"),
    ("✓ saved · “é”…", "+ saved · “é”…"), ("温かい", "? ? ?"), ("e\u{301}", "e"),
  ])
  func keepsWhatItHas(text: String, shown: String) {
    var canvas = Canvas(rows: 1, columns: 20)
    canvas.write(text, row: 0, column: 0, role: .body)
    let twin = SignSet.console(font).shown(canvas)
    #expect(twin.text == [shown])
    #expect(SignSet.unicode.shown(canvas) == canvas)
    #expect(SignSet.ascii.shown(canvas) == canvas.asciiTwin)
  }

  @Test func isOnlyAskedOfAConsole() throws {
    let pair = try TerminalPair()
    #expect(ConsoleFont(of: pair.program) == nil)
    #expect(ConsoleFont(of: -1) == nil)
  }
}

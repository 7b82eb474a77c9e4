import Drawing
import TestSupport
import Testing

@Suite("Writing on a canvas")
struct CanvasTests {
  @Test func showsWhatWasWritten() {
    var canvas = Canvas(rows: 2, columns: 10)
    #expect(canvas.write("vitals", row: 0, column: 1, role: .label) == 6)
    #expect(canvas.write("128/82", row: 1, column: 4, role: .bright) == 6)
    #expect(canvas.text == [" vitals", "    128/82"])
    #expect(canvas.roleRuns(row: 0) == "1-6 label")
    #expect(canvas.position(of: "128") == Position(row: 1, column: 4))
  }

  @Test(arguments: [Int.min, -1_000, -3, -1, 0, 1, 4, 5, 1_000, Int.max])
  func neverTrapsOutside(place: Int) {
    for other in [Int.min, -2, 0, 2, Int.max] {
      for text in ["abc", "眠る", "e\u{301}", "\u{1B}[2J", ""] {
        var canvas = Canvas(rows: 3, columns: 5)
        canvas.write(text, row: other, column: place, role: .body)
        canvas.write(text, row: place, column: other, role: .body, limit: other)
        canvas.write(text, row: 1, column: place, role: .body, limit: place)
        canvas.fill(row: place, columns: min(place, other)..<max(place, other), role: .band)
        canvas.repaint(row: 1, columns: min(place, other)..<max(place, other), role: .band)
        canvas.fill(Rect(row: place, column: other, rows: other, columns: place), role: .dim)
        canvas.draw(Canvas(rows: 2, columns: 2), row: place, column: other)
        expectWhole(canvas)
      }
    }
  }

  @Test func drawsAtEverySizeFromNothing() {
    for rows in 0...3 {
      for columns in 0...4 {
        var canvas = Canvas(rows: rows, columns: columns)
        canvas.write("a眠b", row: 0, column: 0, role: .body)
        canvas.fill(row: 1, role: .band)
        canvas.repaint(row: 0, columns: 1..<2, role: .band)
        expectWhole(canvas)
        #expect(canvas.text.count == rows)
      }
    }
  }

  @Test func clipsAtBothEdges() {
    var canvas = Canvas(rows: 1, columns: 4)
    #expect(canvas.write("abcdef", row: 0, column: -2, role: .body) == 6)
    #expect(canvas.text == ["cdef"])
    #expect(canvas.write("xyz", row: 0, column: 3, role: .body) == 1)
    #expect(canvas.text == ["cdex"])
    #expect(canvas.write("12345", row: 0, column: 0, role: .body, limit: 2) == 2)
    #expect(canvas.text == ["12ex"])
  }

  @Test func neverHalvesAWideCharacter() {
    var canvas = Canvas(rows: 1, columns: 5)
    #expect(canvas.write("眠眠眠", row: 0, column: 0, role: .body) == 4)
    #expect(canvas.text == ["眠眠"])
    canvas.write("x", row: 0, column: 1, role: .body)
    #expect(canvas.text == [" x眠"])
    canvas.write("y", row: 0, column: 2, role: .body)
    #expect(canvas.text == [" xy"])
    canvas.write("眠", row: 0, column: -1, role: .dim)
    #expect(canvas[0, 0] == Cell(text: " ", role: .dim))
    expectWhole(canvas)
  }

  @Test(arguments: [
    ("\u{1B}[2J", "␛[2J"), ("a\u{0}b", "a␀b"), ("\u{7F}", "␡"), ("\u{9B}2J", "\u{FFFD}2J"),
    ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{200B}b", "a\u{FFFD}b"), ("\u{FEFF}a", "\u{FFFD}a"),
    ("\r\n", "␍␊"), ("\u{2028}", "\u{FFFD}"), ("a\u{AD}b", "a\u{FFFD}b"),
    ("\u{E000}", "\u{FFFD}"), ("\u{E0041}", "\u{FFFD}"), ("\u{A0}x", " x"),
    ("e\u{301}", "e\u{301}"), ("\u{301}", "◌\u{301}"), ("❤️x", "❤ x"), ("🇫🇷", "FR"),
    ("👩‍👩‍👧x", "👩x"), ("👍🏽x", "👍x"),
    ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "a\u{300}\u{301}\u{302}\u{303}"),
  ])
  func showsTheInvisible(text: String, shown: String) {
    var canvas = Canvas(rows: 1, columns: 20)
    let used = canvas.write(text, row: 0, column: 0, role: .body)
    #expect(canvas.text == [shown])
    #expect(used == DisplayWidth.width(of: text))
    expectWhole(canvas)
  }

  @Test func repaintsWithoutTouchingText() {
    var canvas = Canvas(rows: 1, columns: 6)
    canvas.write("a眠b", row: 0, column: 0, role: .body)
    canvas.repaint(row: 0, columns: 2..<3, role: .selection)
    #expect(canvas.text == ["a眠b"])
    #expect(canvas.roles[0] == [.body, .selection, .selection, .body, .body, .body])
  }

  @Test func drawsACanvasOnAnother() {
    var small = Canvas(rows: 2, columns: 3)
    small.write("眠!", row: 0, column: 0, role: .quote)
    small.cursor = Position(row: 1, column: 1)
    var canvas = Canvas(rows: 3, columns: 5)
    canvas.draw(small, row: 1, column: 1)
    #expect(canvas.text == ["", " 眠!", ""])
    #expect(canvas.cursor == Position(row: 2, column: 2))
    canvas.draw(small, row: -1, column: 4)
    expectWhole(canvas)
  }

  /// Every wide cell is followed by its other half, and nothing else is a half.
  private func expectWhole(_ canvas: Canvas) {
    for row in 0..<canvas.rows {
      let cells = Array(canvas.cells(row: row))
      for (column, cell) in cells.enumerated() {
        let before = column > 0 ? cells[column - 1].width : 0
        #expect(cell.isContinuation == (before == 2), "row \(row), column \(column)")
      }
      #expect(cells.last?.width != 2, "row \(row) ends with half a character")
    }
  }
}

import Drawing
import SessionCore

/// The entry line and the row below it, in words; what every state of typing looks like.
struct EntryView: Hashable, Sendable {
  /// Client code, room and verb before the text.
  var prompt: [Span] = []
  var text: [Span] = []
  /// Columns from the text's beginning; nil hides the cursor.
  var cursor: Int?
  /// Slots not filled yet, after the text.
  var ghost: [Span] = []
  /// At the right of the line: marks, names that fit, its age.
  var hints: [Span] = []
  /// What Enter will do, a question, a refusal, "saved 14:32:09".
  var below: [Span] = []
  var belowRight: [Span] = []
  /// True where the words at the right may be cut: others' news.
  var isRightCut = false
  /// True for "saved 14:32:09" and its like, which begin at the margin.
  var isBelowAtMargin = false
}

extension Canvas {
  /// Draws the entry line and the row below it.
  mutating func draw(_ entry: EntryView, row: Int, margin: Int) {
    let end = columns - margin
    let promptWidth = min(entry.prompt.width, max(0, columns * 2 / 3))
    write(entry.prompt, row: row, column: margin, limit: promptWidth)
    let start = margin + promptWidth
    drawText(entry, row: row, start: start, end: end)
    let indent = entry.isBelowAtMargin ? margin : margin + min(2, margin)
    let room = end - indent - entry.below.width - 2
    let right =
      entry.isRightCut && room >= 16 ? entry.belowRight.truncated(to: room) : entry.belowRight
    if right.width <= room, right.width > 0 { writeRight(right, row: row + 1, end: end) }
    write(entry.below, row: row + 1, column: indent, limit: end - indent)
  }

  /// A text longer than the row shows the stretch around its cursor, which moves on by a quarter of the
  /// row: what is being read stands still meanwhile.
  private mutating func drawText(_ entry: EntryView, row: Int, start: Int, end: Int) {
    let room = max(1, end - start)
    let place = entry.cursor ?? 0
    let step = max(1, room / 4)
    let skipped = max(0, (place - room + step) / step * step)
    let ghost: Int
    if skipped == 0 {
      var next = start
      for span in entry.text + entry.ghost {
        next += write(
          span.text, row: row, column: next, role: span.role, limit: start + room - next)
      }
      ghost = next - start
    } else {
      ghost = drawStretch(entry, row: row, start: start, columns: skipped..<skipped + room)
    }
    if entry.cursor != nil {
      cursor = Position(row: row, column: min(columns - 1, start + place - skipped))
    }
    let hints = max(start + ghost + 3, min(40, end / 2))
    write(entry.hints, row: row, column: hints, limit: end - hints)
  }

  /// Draws those columns of the text; answers how many the whole of it has, as far as they go.
  private mutating func drawStretch(
    _ entry: EntryView, row: Int, start: Int, columns: Range<Int>
  ) -> Int {
    var piece = Canvas(rows: 1, columns: columns.upperBound)
    let after = piece.write(entry.text, row: 0, column: 0)
    let ghost = piece.write(entry.ghost, row: 0, column: after)
    for column in columns {
      guard let cell = piece[0, column], !cell.isContinuation else { continue }
      write(cell.text, row: row, column: start + column - columns.lowerBound, role: cell.role)
    }
    return ghost
  }
}

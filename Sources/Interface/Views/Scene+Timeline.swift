import Drawing
import SessionCore

extension Scene {
  /// The last lines, newest last; around the chosen one when there is one.
  func drawTimeline(on canvas: inout Canvas, in rect: Rect) {
    let pending = state.savingRows
    let room = max(0, rect.rows - pending.count)
    let rows =
      state.search?.text.isEmpty == false
      ? TimelineWindow.stretch(of: state.found, room, around: state.selection)
      : TimelineWindow.rows(of: session, state.privateNotes, room, around: state.selection)
    let all = rows + pending.suffix(rect.rows)
    for (offset, row) in all.enumerated() {
      let isRecent = all.count - offset <= 3
      draw(row, isRecent: isRecent, on: &canvas, row: rect.row + offset)
    }
  }

  /// The kind in a column of its own where there is room, else before the text, but for what says its kind
  /// by its look; answers where the text begins.
  private func drawSmallKind(
    _ words: TimelineWords, on canvas: inout Canvas, row: Int
  ) -> Int {
    if canvas.columns >= 56 {
      canvas.writeCut(
        words.kind, row: row, column: places.kind, role: words.kindRole, limit: 12)
      return places.kind + 13
    }
    guard !["vitals", "quote"].contains(words.kind) else { return places.kind }
    return places.kind + canvas.write("\(words.kind)  ", row: row, column: places.kind, role: .dim)
  }

  private func draw(
    _ row: TimelineRow, isRecent: Bool, on canvas: inout Canvas, row line: Int
  ) {
    let plain: Role = isRecent ? .body : .dim
    let words = TimelineWords(row, scene: self, plain: plain)
    canvas.write(words.clock, row: line, column: format == .small ? 0 : places.margin, role: .dim)
    if format != .small {
      canvas.write(words.elapsed, row: line, column: places.elapsed, role: plain)
      if words.isLate {
        canvas.write("late", row: line, column: places.margin + 6, role: .dim)
      }
      canvas.writeCut(
        words.kind, row: line, column: places.kind, role: words.kindRole,
        limit: places.text - places.kind - 1)
    }
    let column = format == .small ? drawSmallKind(words, on: &canvas, row: line) : places.text
    var end = textEnd
    if !words.author.isEmpty {
      let author = DisplayWidth.truncated(words.author, to: 8)
      end = canvas.writeRight(author, row: line, end: textEnd, role: .dim) - 2
    }
    canvas.write(words.text, row: line, column: column, limit: end - column)
    if words.isWithdrawn {
      canvas.repaint(row: line, columns: 0..<canvas.columns, role: .withdrawn)
    }
    if words.isChosen {
      canvas.repaint(row: line, columns: 0..<canvas.columns, role: .selection)
    }
  }
}

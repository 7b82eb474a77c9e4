import Drawing
import SessionCore

extension Scene {
  func drawPage(on canvas: inout Canvas, in rect: Rect) {
    let margin = format == .small ? 0 : places.margin
    let inner = rect.inset(rows: 0, columns: margin)
    switch state.page {
    case .main, .lightsOut: break
    case .chart:
      Chart(session: session, now: now, rect: inner, earlier: state.earlier).draw(on: &canvas)
    case .finish: drawFinish(on: &canvas, in: rect)
    case .help:
      let lines = HelpPage.lines(
        state.keys, marks: session.careProtocol.marks,
        abbreviations: state.configuration.abbreviations, width: inner.columns)
      draw(lines, on: &canvas, in: inner)
    case .handOver: draw(handOverLines(width: inner.columns), on: &canvas, in: inner)
    case .emergency: draw(emergencyLines(width: inner.columns), on: &canvas, in: inner)
    case .history(let seq): draw(historyLines(seq, width: inner.columns), on: &canvas, in: inner)
    }
  }

  /// A page longer than its place scrolls, and says that there is more.
  func draw(_ lines: [[Span]], on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    let isLong = lines.count > rect.rows
    let room = isLong ? rect.rows - 1 : rect.rows
    let first = min(max(0, state.scroll), max(0, lines.count - room))
    for (offset, line) in lines[first...].prefix(room).enumerated() {
      canvas.write(line, row: rect.row + offset, column: rect.column, limit: rect.columns)
    }
    guard isLong else { return }
    let below = lines.count - first - room
    let words = below > 0 ? "\(below) more lines below, PgDn" : "the end, PgUp goes back"
    canvas.write(words, row: rect.row + rect.rows - 1, column: rect.column, role: .dim)
  }
}

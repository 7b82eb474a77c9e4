import Drawing
import SessionCore

extension Scene {
  /// Whether the patient is ready to leave, a line each, what is missing first.
  func drawReadiness(on canvas: inout Canvas, in rect: Rect) {
    let margin = format == .small ? 0 : places.margin
    for (offset, line) in readinessLines(room: rect.rows).enumerated() {
      canvas.write(
        line, row: rect.row + offset, column: margin, limit: rect.columns - 2 * margin)
    }
  }

  private func readinessLines(room: Int) -> [[Span]] {
    let readiness = session.readiness(at: now)
    let lines = readiness.notYet.map(Self.words) + readiness.lines.filter(\.isMet).map(Self.words)
    guard lines.count > room, room > 2 else { return Array(lines.prefix(room)) }
    return lines.prefix(room - 1) + [[Span("           and \(lines.count - room + 1) more", .dim)]]
  }

  private static func words(of line: Readiness.Line) -> [Span] {
    line.isMet
      ? [Span("✓          ", .saved), Span(line.text, .dim)]
      : [Span("not yet    ", .label), Span(line.text, .body)]
  }

  /// The finish page: readiness whole, the list of leaving, what is typed; it ends nothing by itself.
  func drawFinish(on canvas: inout Canvas, in rect: Rect) {
    let margin = format == .small ? 0 : places.margin
    let readiness = session.readiness(at: now)
    let (title, typed) = finishWords(readiness)
    canvas.write(title, row: rect.row, column: margin, role: .heading)
    if rect.columns - 2 * margin >= title.count + typed.count + 3 {
      canvas.writeRight(typed, row: rect.row, end: rect.columns - margin, role: .dim)
    }
    let (_, below) = rect.split(top: format == .roomy ? 2 : 1)
    let most = format == .small ? below.rows - 3 : below.rows - 5
    let rows = min(readiness.lines.count, max(most, below.rows < 8 ? below.rows : below.rows / 2))
    let (lines, rest) = below.split(top: rows)
    drawReadiness(on: &canvas, in: lines)
    let (_, list) = rest.split(top: format == .roomy ? 1 : 0)
    drawDischargeChecklist(on: &canvas, in: list)
  }

  /// What the page is for by now: leaving, or handing over the record.
  private func finishWords(_ readiness: Readiness) -> (title: String, hint: String) {
    guard !session.isClosed else {
      let key = state.keys.rows(in: .page).first { $0.action == .export }?.keys.first?.name
      return ("the record is closed", "\(key ?? "export"): the export for the chart")
    }
    return (
      readiness.isReady ? "ready to leave" : "before the patient leaves",
      "typed in full: ready, end, then close"
    )
  }
}

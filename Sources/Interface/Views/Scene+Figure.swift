import Drawing
import SessionCore

extension Scene {
  /// The one big figure: whole minutes since the first dose.
  var figure: String {
    sinceDose.map { String(max(0, Elapsed.floorMinutes($0))) } ?? "--"
  }

  /// ":24" of T+31:24; nil before the dose and in the calm setting.
  var seconds: String? {
    guard let sinceDose, sinceDose >= 0, !state.configuration.isCalm, course.closedAt == nil else {
      return nil
    }
    return ":" + Elapsed.twoDigits(sinceDose / 1000 % 60)
  }

  func drawFigure(on canvas: inout Canvas, in rect: Rect) {
    canvas.write("T+", row: rect.row, column: places.margin, role: .label)
    let width = canvas.writeFigure(
      figure, size: places.figureSize, row: rect.row, column: places.figure, role: .figure)
    let last = rect.row + places.figureSize.rows - 1
    if let seconds {
      canvas.write(seconds, row: last, column: places.figure + width + 1, role: .body)
    }
    canvas.writeCut(
      totals, row: last + 1, column: places.figure, role: .body,
      limit: places.waitingTime - 9 - places.figure)
    drawWaiting(on: &canvas, in: rect)
  }

  /// "150 mg in 2 · 2.1 mg/kg"
  var totals: String {
    let doses = course.doses
    guard !doses.isEmpty else {
      let open = "open \(Elapsed.length(now.t))"
      return format == .roomy ? "no dose yet, \(open)" : "no dose, \(open)"
    }
    if let infusion = session.infusion { return words(of: infusion) }
    var words = "\(course.totalMilligrams.text) mg"
    if doses.count > 1, format == .roomy { words += " in \(doses.count)" }
    return words + perKilogram
  }

  /// What the pump says wins; by time alone it is only about right.
  func words(of infusion: Infusion) -> String {
    let planned = infusion.planned.text
    if let given = infusion.given { return "\(given.text) of \(planned) mg (pump)" }
    guard let byTime = infusion.milligramsByTime(at: now.t) else { return "\(planned) mg" }
    return "~\(byTime.text(decimals: 1)) of \(planned) mg by time"
  }

  private var perKilogram: String {
    session.milligramsPerKilogram.map { " · \($0.text(decimals: 1)) mg/kg" } ?? ""
  }

  /// T+ in one row, where there is no room for figures.
  func drawClockLine(on canvas: inout Canvas, in rect: Rect) {
    var spans = [Span("T+", .label), Span(figure, .figure)]
    if let seconds { spans.append(Span(seconds, .body)) }
    spans.append(Span("  \(totals)", .body))
    let end = canvas.write(spans, row: rect.row, column: 0, limit: rect.columns)
    drawNarrowTouch(on: &canvas, row: rect.row, after: end)
  }
}

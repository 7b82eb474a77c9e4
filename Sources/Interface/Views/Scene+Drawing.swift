import Drawing
import SessionCore

extension Scene {
  func draw(on canvas: inout Canvas) {
    if state.page == .lightsOut { return drawLightsOut(on: &canvas) }
    if format == .tiny { return drawTiny(on: &canvas) }
    drawAboveEntry(on: &canvas)
    drawEntry(of: state, footer: footer(of: state, columns: canvas.columns), on: &canvas)
  }

  private static func parts(of canvas: Canvas) -> (rest: Rect, bottom: Rect) {
    Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns)
      .split(bottom: Strip.entryRows)
  }

  /// Nothing here depends on the open line or on what is said below it.
  func drawAboveEntry(on canvas: inout Canvas) {
    let middle = Self.parts(of: canvas).rest
    let strips = fitted(strips, in: middle)
    draw(strips, on: &canvas, in: middle)
    drawSideChart(strips, on: &canvas, in: middle)
  }

  /// The same where nothing but the timeline's chosen lines changed since they were drawn on the canvas.
  func redrawTimeline(on canvas: inout Canvas) {
    let middle = Self.parts(of: canvas).rest
    let strips = fitted(strips, in: middle)
    draw(strips, on: &canvas, in: middle) { $0 == .timeline }
    drawSideChart(strips, on: &canvas, in: middle)
  }

  private var strips: [Strip] {
    guard state.page == .main else { return Strip.pageStrips(format, state.page) }
    let strips = Strip.strips(format, act)
    return format == .standard && act == .journey && course.vitals.count > 3
      ? Strip.withFullTable(strips) : strips
  }

  /// The tables get the rows that they fill, the timeline the rest.
  private func fitted(_ strips: [Strip], in rect: Rect) -> [Strip] {
    let isTall = state.page == .main && format != .small
    if isTall, act == .discharge {
      return Strip.withReadiness(
        strips, rows: rect.rows, lines: session.readiness(at: now).lines.count,
        list: checklistRows(["discharge"], columns: rect.columns))
    }
    guard isTall, act == .beforeDose else {
      return Strip.fitted(strips, rows: rect.rows, readings: course.vitals.count)
    }
    let said = course.intention == nil ? strips.filter { $0.panel != .intention } : strips
    return Strip.withLists(
      said, rows: rect.rows,
      needed: checklistRows(listsBeforeDosing, columns: rect.columns),
      lines: min(
        3, session.timeline.lazy.filter(\.isInTimeline).prefix(3).count + state.saving.count))
  }

  private func draw(
    _ strips: [Strip], on canvas: inout Canvas, in rect: Rect,
    where isWanted: (Panel) -> Bool = { $0 != .gap }
  ) {
    var rest = rect
    for strip in strips {
      let (place, below) = rest.split(top: strip.rows ?? rest.rows)
      if !place.isEmpty, isWanted(strip.panel), state.isConfirmed || !strip.panel.tellsEntries {
        // A canvas of its own, so that a panel never reaches beyond its rows.
        var piece = Canvas(rows: place.rows, columns: canvas.columns)
        let own = Rect(row: 0, column: 0, rows: place.rows, columns: place.columns)
        draw(strip.panel, on: &piece, in: own)
        canvas.draw(piece, row: place.row, column: 0)
      }
      rest = below
    }
  }

  /// Beside the table and the timeline, from the table's first row down.
  private func drawSideChart(_ strips: [Strip], on canvas: inout Canvas, in rect: Rect) {
    guard state.page == .main, state.isConfirmed,
      let columns = Self.sideChart(act: act, columns: rect.columns)
    else { return }
    let above = strips.prefix { $0.panel != .vitals }.reduce(0) { $0 + ($1.rows ?? 0) }
    let place = Rect(
      row: above, column: columns.lowerBound, rows: min(24, rect.rows - above - 1),
      columns: columns.count)
    Chart(session: session, now: now, rect: place, earlier: state.earlier).draw(on: &canvas)
  }

  private var margin: Int { format == .small ? 0 : places.margin }

  /// The rows from the entry line down, of a state that may differ from the scene's own in the line and
  /// what is said below it.
  func drawEntry(of state: State, footer: Canvas, on canvas: inout Canvas) {
    let rect = Self.parts(of: canvas).bottom
    var view = EntryView(state, scene: self)
    if state.asked != nil { drawLongQuestion(&view, on: &canvas, above: rect.row) }
    canvas.draw(view, row: rect.row, margin: margin)
    canvas.draw(footer, row: rect.row + 2, column: 0)
    if let popup = state.line?.listPopup {
      let top = Strip.top(format).reduce(0) { $0 + ($1.rows ?? 0) }
      canvas.draw(popup, in: min(top, rect.row)..<rect.row, margin: margin)
    }
  }

  /// The last row on a canvas of its own.
  func footer(of state: State, columns: Int) -> Canvas {
    var row = Canvas(rows: 1, columns: columns)
    Footer(state, act: act, isRoomy: format == .roomy).draw(on: &row, row: 0, margin: margin)
    return row
  }

  /// A question that its row has no room for stands whole above the line; the row keeps what answers it.
  private func drawLongQuestion(
    _ view: inout EntryView, on canvas: inout Canvas, above row: Int
  ) {
    guard let question = view.below.first?.text else { return }
    let room = canvas.columns - 2 * margin
    guard view.below.width + view.belowRight.width + 4 > room else { return }
    let top = Strip.top(format).prefix { $0.panel != .waitingLines && $0.panel != .figure }
      .reduce(0) { $0 + ($1.rows ?? 0) }
    let lines = DisplayWidth.wrapped(question, to: room).suffix(max(0, row - top))
    for (offset, line) in lines.enumerated() {
      let place = row - lines.count + offset
      canvas.fill(row: place, role: .body)
      canvas.write(line, row: place, column: margin, role: .question)
    }
    (view.below, view.belowRight) = (view.belowRight, [])
  }

  func draw(_ panel: Panel, on canvas: inout Canvas, in rect: Rect) {
    switch panel {
    case .gap: break
    case .header: drawHeader(on: &canvas, in: rect)
    case .band: drawBand(on: &canvas, in: rect)
    case .figure: drawFigure(on: &canvas, in: rect)
    case .clockLine: drawClockLine(on: &canvas, in: rect)
    case .waitingLines: drawWaiting(on: &canvas, in: rect)
    case .doseLabels: drawDoseLabels(on: &canvas, in: rect)
    case .bar: drawBar(on: &canvas, in: rect)
    case .barLabels: drawBarLabels(on: &canvas, in: rect)
    case .secondFigure: drawSecondFigure(on: &canvas, in: rect)
    case .doses: drawDoses(on: &canvas, in: rect)
    case .vitals: drawVitals(on: &canvas, in: rect)
    case .lastVitals: drawLastVitals(on: &canvas, in: rect)
    case .sideEffects: drawSideEffects(on: &canvas, in: rect)
    case .arrival: drawArrival(on: &canvas, in: rect)
    case .clocks: drawClocks(on: &canvas, in: rect)
    case .intention: drawIntention(on: &canvas, in: rect)
    case .quotes: drawQuotes(on: &canvas, in: rect)
    case .integrationQuotes: drawIntegration(on: &canvas, in: rect)
    case .checklist: drawChecklist(on: &canvas, in: rect)
    case .readiness: drawReadiness(on: &canvas, in: rect)
    case .dischargeChecklist: drawDischargeChecklist(on: &canvas, in: rect)
    case .timeline: drawTimeline(on: &canvas, in: rect)
    case .page: drawPage(on: &canvas, in: rect)
    }
  }
}

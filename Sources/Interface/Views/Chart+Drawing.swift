import Drawing
import SessionCore

extension Chart {
  func draw(on canvas: inout Canvas) {
    guard plot.rows >= 3, plot.columns >= 8 else { return }
    drawNames(on: &canvas)
    drawAxis(Self.pressures, plot, every: plot.rows >= 17 ? 20 : 40, minimum: 40, on: &canvas)
    drawAxis(Self.saturations, saturationPlot, every: 8, minimum: 92, on: &canvas)
    drawLimits(on: &canvas)
    drawEarlier(on: &canvas)
    drawPressures(on: &canvas)
    drawHeartRates(on: &canvas)
    drawSaturations(on: &canvas)
    drawPins(on: &canvas)
    drawTimes(on: &canvas)
  }

  private func drawNames(on canvas: inout Canvas) {
    let isWide = plot.columns >= 60
    var names: [Span] = [
      Span("┃ ", .chartLine), Span(isWide ? "BP mmHg   " : "BP ", .label),
      Span("● ", .chartSecondLine), Span(isWide ? "HR   " : "HR ", .label),
    ]
    if plot.columns >= 17 {
      names += [Span("─ ", .chartLimit), Span(isWide ? "limits" : "limit", .label)]
    }
    if isWide {
      names += [
        Span("          ◆ ", .barNow), Span("dose   ", .label), Span("e ", .caution),
        Span("side effect   ", .label), Span("“ ", .quote), Span("quote   ", .label),
        Span("· ", .dim), Span("moment", .label),
      ]
    }
    canvas.write(names, row: rect.row, column: plot.column, limit: plot.columns)
  }

  /// Numbers at the left of an axis.
  private func drawAxis(
    _ range: ClosedRange<Int>, _ place: Rect, every step: Int, minimum: Int,
    on canvas: inout Canvas
  ) {
    var value = minimum
    while value <= range.upperBound {
      let row = place.row + Self.y(value, range, rows: place.rows) / 4
      canvas.writeRight(String(value), row: row, end: place.column - 1, role: .label)
      value += step
    }
    for row in place.rowRange {
      canvas.write("│", row: row, column: place.column - 1, role: .chartLimit)
    }
  }

  /// The limits in force that stand at a value, as quiet lines with their level's glyph.
  private func drawLimits(on canvas: inout Canvas) {
    for limit in session.limitsInForce
    where limit.level >= .caution && limit.remark == nil && limit.sustainedMinutes == nil {
      switch (limit.sign, limit.bound) {
      case (.systolic, .atLeast(let value)), (.diastolic, .atLeast(let value)):
        drawLimit(limit.level, value.whole, Self.pressures, plot, on: &canvas)
      case (.spo2, .atMost(let value)):
        drawLimit(limit.level, value.whole, Self.saturations, saturationPlot, on: &canvas)
      default: break
      }
    }
  }

  private func drawLimit(
    _ level: Level, _ value: Int, _ range: ClosedRange<Int>, _ place: Rect,
    on canvas: inout Canvas
  ) {
    guard range.contains(value) else { return }
    let row = place.row + Self.y(value, range, rows: place.rows) / 4
    for column in stride(from: place.column, to: place.column + place.columns, by: 2) {
      canvas.write("─", row: row, column: column, role: .chartLimit)
    }
    canvas.writeRight(
      " \(value) \(ReadingWords.glyph(of: level))", row: row, end: place.column + place.columns,
      role: .chartLimit)
  }

  /// One upright stroke a reading, from diastolic to systolic.
  private func drawPressures(on canvas: inout Canvas) {
    var dots = DotPlot(rows: plot.rows, columns: plot.columns)
    for reading in session.course.vitals {
      guard let x = x(reading.stamp.t), let systolic = reading.vitals[.systolic],
        let diastolic = reading.vitals[.diastolic]
      else { continue }
      let top = Self.y(systolic, Self.pressures, rows: plot.rows)
      let foot = Self.y(diastolic, Self.pressures, rows: plot.rows)
      dots.line(from: (x, top), to: (x, foot))
      dots.line(from: (x ^ 1, top), to: (x ^ 1, foot))
    }
    canvas.draw(dots, row: plot.row, column: plot.column, role: .chartLine)
  }

  /// Joined while sets follow each other; a longer time without one stays a gap.
  private func drawHeartRates(on canvas: inout Canvas) {
    let points = points(.heartRate, Self.pressures, rows: plot.rows)
    var dots = DotPlot(rows: plot.rows, columns: plot.columns)
    for (left, right) in zip(points, points.dropFirst()) where right.t - left.t <= Self.joins {
      dots.line(from: (left.x, left.y), to: (right.x, right.y))
    }
    canvas.draw(dots, row: plot.row, column: plot.column, role: .chartSecondLine)
    for point in points {
      canvas.write(
        "●", row: plot.row + point.y / 4, column: plot.column + point.x / 2,
        role: .chartSecondLine)
    }
  }

  private func drawSaturations(on canvas: inout Canvas) {
    let place = saturationPlot
    for point in points(.spo2, Self.saturations, rows: place.rows) {
      canvas.write(
        "●", row: place.row + point.y / 4, column: place.column + point.x / 2,
        role: point.level.map(ReadingWords.role) ?? .chartLine)
    }
    canvas.write(
      "SpO2 %", row: place.row, column: place.column + place.columns - 6, role: .label)
  }

  private struct Point {
    var t: Int
    var x: Int
    var y: Int
    var level: Level?
  }

  /// Milliseconds up to which two readings are joined by a line.
  static let joins = 20 * 60_000

  private func points(_ sign: Sign, _ range: ClosedRange<Int>, rows: Int) -> [Point] {
    session.course.vitals.compactMap { reading in
      guard let x = x(reading.stamp.t), let value = reading.vitals[sign] else { return nil }
      return Point(
        t: reading.stamp.t, x: x, y: Self.y(value, range, rows: rows),
        level: reading.vitals.level(of: sign))
    }
  }

  /// Doses, side effects, moments and quotes below the curves.
  private func drawPins(on canvas: inout Canvas) {
    let course = session.course
    let pins: [(times: [Int], sign: String, role: Role)] = [
      (course.moments.map(\.stamp.t), "·", .dim), (course.quotes.map(\.t), "“", .quote),
      (course.episodes.compactMap(\.onsetAt), "e", .caution), (course.doses.map(\.t), "◆", .barNow),
    ]
    for pin in pins {
      for column in Set(pin.times.compactMap(column)) {
        canvas.write(pin.sign, row: pinRow, column: column, role: pin.role)
      }
    }
    let minute = origin + Elapsed.floorMinutes(now.t - origin) * 60_000
    if let here = column(minute), canvas[pinRow, here] == .blank {
      canvas.write("●", row: pinRow, column: here, role: .barNow)
    }
  }

  private func drawTimes(on canvas: inout Canvas) {
    let step = plot.columns >= 50 ? 20 : 60
    var free = plot.column
    for value in stride(
      from: minutes.lowerBound / step * step, through: minutes.upperBound, by: step)
    {
      guard let column = column(origin + value * 60_000) else { continue }
      let isKnown = session.course.firstDoseAt != nil
      let text = isKnown ? (value < 0 ? "T\(value)" : "T+\(value)") : "\(value) min"
      let start = min(column, plot.column + plot.columns - text.count)
      guard start >= free else { continue }
      canvas.write(text, row: pinRow + 1, column: start, role: .label)
      free = start + text.count + 1
    }
  }
}

import SessionCore

extension VitalsChart {
  private struct Point {
    let x: Double
    let y: Double
    let value: Amount
    let level: Level?
    let isInside: Bool
  }

  func drawing(_ panel: ChartPanel) -> [String] {
    pressureBars(panel) + panel.series.flatMap { drawing($0, panel) }
  }

  /// A bar from diastolic to systolic for each pair.
  private func pressureBars(_ panel: ChartPanel) -> [String] {
    guard panel.series.count > 1 else { return [] }
    return record.course.vitals.compactMap { reading in
      guard let systolic = reading.vitals.values[.systolic],
        let diastolic = reading.vitals.values[.diastolic]
      else { return nil }
      let x = x(reading.stamp.t)
      return line(
        x, panel.scale.place(systolic.double), x, panel.scale.place(diastolic.double),
        "stroke=\"#999\"")
    }
  }

  private func drawing(_ series: ChartPanel.Series, _ panel: ChartPanel) -> [String] {
    let runs = runs(of: series.sign, panel)
    let dashes = series.isDashed ? " stroke-dasharray=\"5 3\"" : ""
    let lines = runs.filter { $0.count > 1 }.map { run in
      let number = ChartScale.number
      let points = run.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
      return "<polyline points=\"\(points)\" fill=\"none\" stroke=\"#000\"\(dashes)/>"
    }
    return lines + runs.joined().flatMap { marks($0, series) }
  }

  /// Milliseconds after which two values are no longer joined: what lay between nobody measured.
  private static let longestJoin = 45 * 60_000

  /// Values side by side in time. A sign that could not be taken, a machine asleep and a long silence
  /// end a run.
  private func runs(of sign: Sign, _ panel: ChartPanel) -> [[Point]] {
    var runs: [[Point]] = [[]]
    var last: Int?
    for reading in record.course.vitals {
      let t = reading.stamp.t
      guard let value = reading.vitals.values[sign] else {
        if reading.vitals.absent[sign] != nil { runs.append([]) }
        continue
      }
      if let last,
        t - last > Self.longestJoin || sleeps.contains(where: { $0.from < t && $0.to > last })
      {
        runs.append([])
      }
      last = t
      let point = Point(
        x: x(t), y: panel.scale.place(value.double), value: value,
        level: reading.vitals.level(of: sign), isInside: panel.scale.holds(value.double))
      runs[runs.count - 1].append(point)
    }
    return runs
  }

  private func marks(_ point: Point, _ series: ChartPanel.Series) -> [String] {
    let isOver = (point.level ?? .note) > .note
    var parts = [marker(series.marker, point.x, point.y, isFilled: isOver)]
    if isOver || !point.isInside {
      let words = point.value.text + (point.isInside ? "" : " off the axis")
      let below = series.marker == .down
      parts.append(
        text(
          point.x, point.y + (below ? 14 : -7), words, anchor: "middle", size: 9,
          look: " font-weight=\"bold\""))
    }
    return parts
  }

  /// Filled where a caution or urgent limit was crossed, hollow elsewhere.
  private func marker(
    _ marker: ChartPanel.Marker, _ x: Double, _ y: Double, isFilled: Bool
  ) -> String {
    let number = ChartScale.number
    let look = "fill=\"\(isFilled ? "#000" : "#fff")\" stroke=\"#000\""
    func polygon(_ corners: [(Double, Double)]) -> String {
      let points = corners.map { "\(number(x + $0.0)),\(number(y + $0.1))" }.joined(separator: " ")
      return "<polygon points=\"\(points)\" \(look)/>"
    }
    switch marker {
    case .up: return polygon([(0, -4), (4, 3.5), (-4, 3.5)])
    case .down: return polygon([(0, 4), (4, -3.5), (-4, -3.5)])
    case .square: return polygon([(-3, -3), (3, -3), (3, 3), (-3, 3)])
    case .circle:
      return "<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"3.2\" \(look)/>"
    }
  }
}

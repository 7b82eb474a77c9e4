import Drawing
import SessionCore

extension Chart {
  /// The same client's earlier pressures on the same axes, aligned on the dose, and when they peaked.
  func drawEarlier(on canvas: inout Canvas) {
    guard let last = earlier.first else { return }
    let wordings = Self.words(of: last)
    let fitting = wordings.first { $0.count <= plot.columns } ?? ""
    canvas.write(fitting, row: rect.row + 1, column: plot.column, role: .dim)
    guard session.course.firstDoseAt != nil else { return }
    var dots = DotPlot(rows: plot.rows, columns: plot.columns)
    for session in earlier { draw(session, on: &dots) }
    canvas.draw(dots, row: plot.row, column: plot.column, role: .dim)
  }

  private func draw(_ session: EarlierSession, on dots: inout DotPlot) {
    let points = session.readings.compactMap { reading in
      x(origin + reading.t).map { (reading.t, $0, reading) }
    }
    for (_, x, reading) in points {
      for value in [reading.systolic, reading.diastolic] {
        let y = Self.y(value, Self.pressures, rows: plot.rows)
        dots.line(from: (x, y), to: (x ^ 1, y))
      }
    }
    for (left, right) in zip(points, points.dropFirst()) where right.0 - left.0 <= Self.joins {
      for value in [\EarlierSession.Reading.systolic, \.diastolic] {
        let from = Self.y(left.2[keyPath: value], Self.pressures, rows: plot.rows)
        let to = Self.y(right.2[keyPath: value], Self.pressures, rows: plot.rows)
        dots.line(from: (left.1, from), to: (right.1, to))
      }
    }
  }

  /// "last time, 2026-11-06, peaked 148/92 at T+38", then shorter.
  private static func words(of session: EarlierSession) -> [String] {
    guard let peak = session.peak else { return ["last time: no pressure after the dose"] }
    let value = "\(peak.systolic)/\(peak.diastolic)"
    let at = "\(value) at T+\(Elapsed.floorMinutes(peak.t))"
    return [
      "last time, \(session.date), peaked \(at)", "last peak \(at)", "last peak \(value)",
      "last \(value)",
    ]
  }
}

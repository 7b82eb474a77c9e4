import Drawing
import SessionCore

/// The vitals as a graph on axes that never change: what was measured, nothing in between.
struct Chart {
  let session: Session
  let now: Now
  /// The whole place of the chart, with its names and labels.
  let rect: Rect
  /// The client's sessions before, which lie dim behind this one.
  let earlier: [EarlierSession]

  /// mmHg and beats a minute share the upper axis; per cent has the lower one.
  static let pressures = 40...200
  static let saturations = 84...100

  /// The columns taken by the numbers at the left.
  private let gutter = 5

  /// Minutes from the first dose, or from opening before one, at both ends.
  var minutes: ClosedRange<Int> {
    guard let first = session.course.firstDoseAt else {
      return 0...max(60, (Elapsed.floorMinutes(now.t) / 60 + 1) * 60)
    }
    return -20...WindowBar.endMinutes(session, first: first, now: now.t)
  }

  /// The time at minute 0 of the axis, in milliseconds of the session's clock.
  var origin: Int { session.course.firstDoseAt ?? 0 }

  var plot: Rect {
    let lower = saturationRows + 2
    let upper = earlier.isEmpty ? 1 : 2
    return Rect(
      row: rect.row + upper, column: rect.column + gutter, rows: rect.rows - upper - lower,
      columns: rect.columns - gutter)
  }

  private var saturationRows: Int { rect.rows >= 14 ? 3 : 2 }

  var saturationPlot: Rect {
    Rect(
      row: plot.row + plot.rows, column: plot.column, rows: saturationRows,
      columns: plot.columns)
  }

  var pinRow: Int { saturationPlot.row + saturationRows }

  /// The column of a time, or nil beyond the axis.
  func column(_ t: Int) -> Int? {
    x(t).map { plot.column + $0 / 2 }
  }

  /// In dots from the plot's left edge, two a column.
  func x(_ t: Int) -> Int? {
    let start = origin + minutes.lowerBound * 60_000
    let span = (minutes.upperBound - minutes.lowerBound) * 60_000
    let width = 2 * plot.columns - 1
    guard t >= start, t - start <= span, width > 0 else { return nil }
    return Int((Double(t - start) / Double(span) * Double(width)).rounded())
  }

  /// In dots from a plot's upper edge, four a row; values beyond the axis stay on its edge.
  static func y(_ value: Int, _ range: ClosedRange<Int>, rows: Int) -> Int {
    let share = Double(range.upperBound - value) / Double(range.upperBound - range.lowerBound)
    return Int((min(max(0, share), 1) * Double(4 * rows - 1)).rounded())
  }
}

import SessionCore

/// The vital signs over time with limits, doses, side effects and gaps, as one vector picture.
struct VitalsChart {
  static let width = 720.0
  static let left = 52.0
  static let right = 640.0

  let record: Record
  let time: ChartScale
  let rows: [ChartRow]

  /// Nil where there is nothing to draw.
  init?(_ record: Record) {
    let readings = record.course.vitals.filter { !$0.vitals.values.isEmpty }
    guard let first = readings.first, let last = readings.last else { return nil }
    self.record = record
    let starts = [first.stamp.t, record.course.firstDoseAt ?? first.stamp.t]
    let ends = [
      last.stamp.t, record.course.doses.last?.t ?? last.stamp.t, record.course.ended?.stamp.t,
    ]
    let origin = record.course.firstDoseAt ?? 0
    let low = (starts.min() ?? 0) - origin
    let high = (ends.compactMap { $0 }.max() ?? 0) - origin
    time = ChartScale(
      low: Self.quarter(low, up: false), high: Self.quarter(high, up: true), start: Self.left,
      end: Self.right)
    rows = ChartRow.all(of: record)
  }

  /// The whole quarter of an hour at or beyond that many milliseconds, in minutes.
  private static func quarter(_ milliseconds: Int, up: Bool) -> Int {
    let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: 900_000)
    if up { return (remainder > 0 ? quotient + 1 : quotient) * 15 }
    return (remainder < 0 ? quotient - 1 : quotient) * 15
  }

  func x(_ t: Int) -> Double {
    time.place(Double(t - (record.course.firstDoseAt ?? 0)) / 60_000)
  }

  var bottom: Double { (ChartPanel.all.last?.bottom ?? 0) }
  private var height: Double { bottom + 34 + Double(rows.count) * ChartRow.height + 6 }

  var html: String {
    let number = ChartScale.number
    let box = "0 0 \(number(Self.width)) \(number(height))"
    let opening =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"\(box)\" role=\"img\" "
      + "aria-labelledby=\"chart-title chart-description\">"
    let parts =
      [opening] + words + gapBands + ChartPanel.all.map(axes) + [timeAxis] + doseLines
      + ChartPanel.all.flatMap(drawing) + rows.enumerated().map { row($1, $0) } + ["</svg>"]
    return "<figure>\n" + parts.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
      + "<figcaption>The table below has the same values.</figcaption>\n</figure>"
  }

  private var words: [String] {
    let count = record.course.vitals.count
    return [
      "<title id=\"chart-title\">Vital signs over time</title>",
      "<desc id=\"chart-description\">Blood pressure, heart rate and oxygen saturation of \(count) "
        + "sets in three panels on fixed axes, minutes from the first dose across; the table "
        + "after it has every value.</desc>",
    ]
  }
}

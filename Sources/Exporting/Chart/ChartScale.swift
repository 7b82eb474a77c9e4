/// Where a time or a value stands in the picture, in units of its view box.
struct ChartScale {
  let low: Int
  let high: Int
  /// The coordinates of `low` and `high`.
  let start: Double
  let end: Double

  func place(_ value: Double) -> Double {
    let share = (value - Double(low)) / Double(max(1, high - low))
    return start + (end - start) * min(1, max(0, share))
  }

  func holds(_ value: Double) -> Bool { value >= Double(low) && value <= Double(high) }

  /// One decimal, as short as it goes.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let rest = tenths.magnitude % 10
    return (tenths < 0 ? "-" : "") + String(tenths.magnitude / 10) + (rest == 0 ? "" : ".\(rest)")
  }
}

/// A stretch of time as scripts write it.
enum Span {
  /// "90s", "5m", "1h", or minutes alone; nil for anything else, and beyond a week.
  static func milliseconds(_ text: String) -> Int? {
    let units: [Character: Int] = ["s": 1000, "m": 60_000, "h": 3_600_000]
    let unit = text.last.flatMap { units[$0] }
    let digits = unit == nil ? text : String(text.dropLast())
    guard digits.utf8.count <= 6, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(digits), number > 0
    else { return nil }
    let span = number * (unit ?? 60_000)
    return span <= 7 * 86_400_000 ? span : nil
  }
}

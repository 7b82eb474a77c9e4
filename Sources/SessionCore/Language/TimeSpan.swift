/// A stretch of time as people write it: "90s", "12m", "1h", or minutes alone.
package enum TimeSpan {
  /// Seconds a unit has.
  private static let units = ["": 60, "m": 60, "s": 1, "h": 3600]

  /// More than 0 seconds, or nil unless the whole text is one; `places` bounds its digits.
  package static func seconds(_ text: some StringProtocol, places: Int = 5) -> Int? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    guard (1...places).contains(digits.count),
      let number = Int(Substring(text).prefix(digits.count)),
      let factor = units[String(Substring(text).dropFirst(digits.count))], number > 0
    else { return nil }
    return number * factor
  }

  /// As `seconds`, in milliseconds.
  package static func milliseconds(_ text: some StringProtocol, places: Int = 5) -> Int? {
    seconds(text, places: places).map { $0 * 1000 }
  }
}

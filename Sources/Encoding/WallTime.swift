/// A moment, and how far east of UTC the clock on the wall was.
package struct WallTime: Hashable, Sendable {
  /// Since 1970 UTC.
  package var milliseconds: Int
  /// East of UTC.
  package var offsetMinutes: Int

  package init(milliseconds: Int, offsetMinutes: Int) {
    self.milliseconds = milliseconds
    self.offsetMinutes = offsetMinutes
  }

  /// The moment at which a wall clock with that offset shows that time.
  package init(civil: CivilTime, offsetMinutes: Int) {
    self.init(
      milliseconds: civil.milliseconds &- offsetMinutes &* 60_000, offsetMinutes: offsetMinutes)
  }

  /// What the wall clock shows.
  package var civil: CivilTime {
    CivilTime(milliseconds: milliseconds &+ offsetMinutes &* 60_000)
  }

  /// The same offset, that much later.
  package func advanced(byMilliseconds count: Int) -> WallTime {
    WallTime(milliseconds: milliseconds &+ count, offsetMinutes: offsetMinutes)
  }

  /// "2026-11-20T14:32:07.000+01:00"
  package var iso8601: String {
    let fraction = Self.padded(civil.millisecond, 3)
    return "\(date)T\(clockWithSeconds).\(fraction)\(offset)"
  }

  /// "14:32"
  package var clock: String {
    let civil = civil
    return "\(Self.padded(civil.hour, 2)):\(Self.padded(civil.minute, 2))"
  }

  /// "14:32:07"
  package var clockWithSeconds: String { "\(clock):\(Self.padded(civil.second, 2))" }

  /// "2026-11-20"
  package var date: String {
    let civil = civil
    let year = (civil.year < 0 ? "-" : "") + Self.padded(abs(civil.year), 4)
    return "\(year)-\(Self.padded(civil.month, 2))-\(Self.padded(civil.day, 2))"
  }

  /// "+01:00"
  package var offset: String {
    let size = Int(clamping: offsetMinutes.magnitude)
    let sign = offsetMinutes < 0 ? "-" : "+"
    return "\(sign)\(Self.padded(size / 60, 2)):\(Self.padded(size % 60, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

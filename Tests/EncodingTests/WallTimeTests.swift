import Encoding
import Testing

@Suite("Wall time")
struct WallTimeTests {
  /// Counts days one by one, leap years by the rule alone, and compares both conversions.
  @Test func everyDayFrom1900To2100() {
    var days = -25_567
    for year in 1900...2100 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for (month, length) in zip(
        1..., [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
      {
        for day in 1...length {
          let there = CivilTime.days(year: year, month: month, day: day)
          let back = CivilTime.date(days: days)
          if there != days || back != (year, month, day) {
            Issue.record("\(year)-\(month)-\(day): day \(there), expected \(days), back \(back)")
            return
          }
          days += 1
        }
      }
    }
    #expect(days == 47_847)
  }

  @Test func everySecondOfADayGoesThereAndBack() {
    for milliseconds in stride(from: -86_400_000, through: 86_400_000, by: 997) {
      let civil = CivilTime(milliseconds: milliseconds)
      #expect(civil.isValid && civil.milliseconds == milliseconds, "\(milliseconds)")
    }
  }

  static let known: [(Int, Int, String)] = [
    (0, 0, "1970-01-01T00:00:00.000+00:00"),
    (1_795_181_527_000, 60, "2026-11-20T14:32:07.000+01:00"),
    (1_795_181_527_123, -210, "2026-11-20T10:02:07.123-03:30"),
    (-1, 0, "1969-12-31T23:59:59.999+00:00"),
    (951_782_400_000, 0, "2000-02-29T00:00:00.000+00:00"),
    (1_709_247_599_999, 60, "2024-02-29T23:59:59.999+01:00"),
    (253_402_300_799_999, 0, "9999-12-31T23:59:59.999+00:00"),
    (1_795_181_527_005, 840, "2026-11-21T03:32:07.005+14:00"),
  ]

  @Test(arguments: known)
  func readsWhatItWrites(milliseconds: Int, offset: Int, text: String) {
    let time = WallTime(milliseconds: milliseconds, offsetMinutes: offset)
    #expect(time.iso8601 == text)
    #expect(WallTime(iso8601: text) == time)
    #expect(WallTime(civil: time.civil, offsetMinutes: offset) == time)
  }

  @Test func partsForTheScreen() {
    let time = WallTime(milliseconds: 1_795_181_527_000, offsetMinutes: 60)
    #expect(time.clock == "14:32")
    #expect(time.clockWithSeconds == "14:32:07")
    #expect(time.date == "2026-11-20")
    #expect(time.advanced(byMilliseconds: 60_000).clock == "14:33")
  }

  @Test(arguments: [
    ("2026-11-20T14:32:07Z", 1_795_185_127_000, 0),
    ("2026-11-20T14:32:07.5+01:00", 1_795_181_527_500, 60),
    ("2026-11-20T14:32:07.123999-00:00", 1_795_185_127_123, 0),
  ])
  func readsOtherSpellings(text: String, milliseconds: Int, offset: Int) {
    #expect(
      WallTime(iso8601: text) == WallTime(milliseconds: milliseconds, offsetMinutes: offset))
  }

  @Test(arguments: [
    "", "2026-11-20", "2026-11-20T14:32:07", "2026-11-20 14:32:07Z", "2026-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-32T00:00:00Z",
    "2026-11-20T24:00:00Z", "2026-11-20T14:60:07Z", "2026-11-20T14:32:60Z",
    "2026-11-20T14:32:07.Z", "2026-11-20T14:32:07+1:00", "2026-11-20T14:32:07+01:60",
    "2026-11-20T14:32:07Zx", "2026-11-20T14:32:07+0100", "²026-11-20T14:32:07Z",
    "2026-11-20T14:32:07+24:00",
  ])
  func refusesWhatIsNoTime(text: String) {
    #expect(WallTime(iso8601: text) == nil)
  }

  @Test(arguments: [Int.min, Int.min + 1, -62_135_596_800_001, Int.max])
  func trapsOnNoNumber(milliseconds: Int) {
    let time = WallTime(milliseconds: milliseconds, offsetMinutes: 60)
    #expect(!time.iso8601.isEmpty)
  }
}

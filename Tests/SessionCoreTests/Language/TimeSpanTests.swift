import SessionCore
import Testing

@Suite("Stretches of time")
struct TimeSpanTests {
  @Test(arguments: [
    ("90s", 90), ("5m", 300), ("5", 300), ("1h", 3600), ("168h", 604_800), ("007m", 420),
  ])
  func areRead(text: String, seconds: Int) {
    #expect(TimeSpan.seconds(text) == seconds)
    #expect(TimeSpan.milliseconds(text) == seconds * 1000)
  }

  @Test(arguments: [
    "", "m", "0", "0s", "-5", "5d", "5 m", "1.5h", "5min", "5M", "999999", "٣", "5m5", "s5",
  ])
  func nothingElseIs(text: String) { #expect(TimeSpan.seconds(text) == nil) }

  @Test func placesBoundTheDigits() {
    #expect(TimeSpan.seconds("999999s", places: 6) == 999_999)
    #expect(TimeSpan.seconds("9999999s", places: 6) == nil)
  }
}

import SessionCore
import Testing

@Suite("Limits in words")
struct LimitPhraseTests {
  @Test(arguments: [
    ("systolic caution 160", "systolic caution 160"),
    ("Systolic CAUTION high 160", "systolic caution 160"),
    ("sbp caution rise 40", "systolic caution rise 40"),
    ("diastolic urgent single 120", "diastolic urgent single 120"),
    ("hr urgent over 120 for 5 min", "heart rate urgent over 120 for 5 min"),
    ("heart rate urgent sustained over 120 for 5 min", "heart rate urgent over 120 for 5 min"),
    ("heart rate note low 50", "heart rate note low 50"),
    ("spo2 caution under 94", "spo2 caution under 94"),
    ("o2 urgent 91", "spo2 urgent 91"),
    ("breathing urgent low 8", "breathing rate urgent low 8"),
    ("rr urgent 25", "breathing rate urgent 25"),
    ("temperature note 38,1", "temperature note 38.1"),
  ])
  func readsBackWhatItSays(typed: String, phrase: String) throws {
    let limit = try #require(try LimitPhrase(typed, source: "test").limit)
    #expect(limit.phrase == phrase)
    #expect(try LimitPhrase(limit.phrase, source: "test").limit == limit)
    #expect(Limit(json: limit.json) == limit)
  }

  @Test(arguments: [
    "", "160", "pulseox caution 90", "systolic 160", "systolic caution", "systolic caution 160 170",
    "systolic caution fast 160", "systolic caution under 160", "spo2 caution over 94",
    "systolic rise caution under 40", "heart rate urgent sustained 120",
    "heart rate urgent 120 for ages", "systolic caution -160",
  ])
  func refusesWhatIsNoLimit(typed: String) {
    #expect(throws: ProtocolError.Cause.self) { try LimitPhrase(typed, source: "test") }
  }

  @Test func keepsWhoseItIs() throws {
    let phrase = try LimitPhrase("diastolic caution 95 by Dr Lin", source: "test")
    #expect(phrase.limit?.source == "Dr Lin")
    #expect(try LimitPhrase("systolic note low off", source: "test").limit == nil)
  }

  @Test(arguments: [
    ("systolic caution 160", 166, "systolic over 160"),
    ("systolic caution 160", 160, "systolic at 160"),
    ("systolic caution over 140", 148, "systolic over 140"),
    ("systolic caution rise 40", 166, "systolic 40 over baseline"),
    ("spo2 caution under 94", 93, "SpO2 under 94"), ("spo2 urgent 91", 91, "SpO2 at 91"),
    ("systolic urgent single 200", 212, "systolic over 200, single reading"),
    ("heart rate urgent over 120 for 5 min", 125, "heart rate over 120 for 5 min"),
    ("heart rate urgent low 40", 38, "heart rate under 40"),
  ])
  func saysWhatWasCrossed(phrase: String, value: Int, words: String) throws {
    let limit = try #require(try LimitPhrase(phrase, source: "test").limit)
    #expect(limit.words(crossedBy: Amount(value)) == words)
  }
}

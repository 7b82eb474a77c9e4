import Encoding
import Testing

@testable import SessionCore

@Suite("What is said of a line of the arc that lacks something")
struct WrongArgumentTests {
  private static let refusals: [(line: String, words: String)] = [
    ("quote", "the patient's words are missing: \(VerbTable[.quote].example.written)"),
    ("by", "initials are missing: \(VerbTable[.by].example.written)"),
    ("note", "what you saw or heard is missing: \(VerbTable[.note].example.written)"),
    ("infusion", "a step of the pump is missing: start, rate, pause, resume, stop or given"),
    ("infusion rate", "the rate is missing: write: infusion rate 60ml/h"),
    ("infusion given", "what the pump says was given is missing: write: infusion given 23mg"),
    ("gate", "a gate is missing: predose or discharge"),
    ("gate predose", "an answer is missing: proceed, delay or cancel"),
    ("touch", "a word about touch is missing: terms, asked, granted, declined or withdrawn"),
    ("clock", "a clock is missing: face or therapy"),
    ("clock face", "a step of that clock is missing: start or stop"),
    ("defer", "a number of minutes is missing: write: defer 10 because asleep"),
    ("defer soon", "“soon” is not a number of minutes: write it as 12m"),
    ("emergency", "a stamp is missing: start, called, arrived, handed-over or over"),
    ("set", "a setting is missing: weight, prescriber, site, room, escort or devices"),
    ("set devices many", "“many” is not a number of devices: write it as 3"),
    ("limit", "a limit is missing: write: limit systolic caution 150 by WHO"),
    (
      "limit systolic caution 200 by Dr Lin",
      "\"systolic caution 200\" is unreachable: \"systolic urgent 180\" is crossed before it or "
        + "together with it: give another number"
    ),
    (
      "limit systolic caution 400",
      "\"systolic caution 400\" is unreachable: systolic is read between 50 and 300: give another "
        + "number"
    ),
    (
      "did modality",
      "a way of working is missing: mindfulness, cbt, act, ifs, somatic, talk or silence"
    ),
  ]

  @Test(arguments: refusals)
  func saysWhatIsMissingAndWhatMayStandThere(line: String, words: String) {
    let bench = Bench { $0.careProtocol = Story.embedded("iv-40") }
    #expect(bench.refusal(of: line)?.words == words)
  }

  @Test func takesALimitThatOnlyHidesAMilderOne() throws {
    var bench = Bench { $0.careProtocol = Story.embedded("sl-kap") }
    try bench.type("limit systolic caution 130 by Dr Lin")
    try bench.type("limit spo2 urgent under 94")
    try bench.type("132/80 70 93")
    guard case .vitals(let vitals)? = bench.last?.body else {
      Issue.record("no vitals")
      return
    }
    #expect(vitals.level(of: .systolic) == .caution)
    #expect(vitals.level(of: .spo2) == .urgent)
  }

  @Test func showsWhatRanByTimeBeforeEnter() throws {
    var bench = Bench { $0.careProtocol = Story.embedded("iv-40") }
    try bench.type("dose 36mg iv over 40m")
    bench.minute = 25
    #expect(
      try bench.understood("infusion stop").preview.map(\.text) == [
        "stop", "about 22.5 mg by time", "pump reads? infusion given …mg",
      ])
    #expect(
      try bench.understood("infusion stop given 23mg").preview.map(\.text) == [
        "stop, given 23 mg by the pump"
      ])
    try bench.type("infusion stop")
    #expect(bench.session.infusion?.stoppedAt == 25 * 60_000)
    bench.minute = 30
    try bench.type("infusion resume")
    #expect(bench.session.infusion?.isRunning == true)
    #expect(bench.session.infusion?.endsAt == 45 * 60_000, "15 min were left")
  }

  @Test func showsBothAnchorsAndTheLevelOfAScoreBeforeEnter() throws {
    var bench = Bench { $0.careProtocol = Story.embedded("spravato") }
    for minute in [0.0, 5, 10] {
      bench.minute = minute
      try bench.type("dose 28mg esketamine")
    }
    bench.minute = 41
    #expect(
      try bench.understood("172/96 88 97").preview.last?.text
        == "first device +41, last device +31")
    for (value, level) in [(5, nil), (4, Level.note), (3, .caution), (2, .urgent)] {
      #expect(try bench.understood("score moaas \(value)").preview.first?.level == level)
    }
  }
}

extension String {
  fileprivate var written: String { "write: \(self)" }

  @Test func aQuestionThatShouldBeAnsweredByNoIsNotTicked() throws {
    var bench = Bench { $0.careProtocol = Story.embedded("sl-kap") }
    #expect(bench.refusal(of: "check heart") != nil)
    try bench.type(["check heart no", "check identity"])
    #expect(bench.session.course.answers["arrival"]?["heart"]?.answer.answer == "no")
  }
}

import Testing

@testable import SessionCore

@Suite("An answer to what is open")
struct AnswerLineTests {
  /// After a dose and a reading over a caution limit, which is entry 4.
  private func alerted() throws -> Bench {
    var bench = Bench { $0.careProtocol = Story.embedded("sl-kap") }
    try bench.type(["122/78 68 98 baseline", "d 100mg sl hold 12m"])
    bench.minute = 30
    try bench.type("166/104 92 97")
    bench.minute = 31
    return bench
  }

  private static let keys = ["4.systolic", "4.diastolic"]

  static let answers: [(line: String, decision: Decision)] = [
    ("a r", Decision(kind: .recheck, alerts: keys, minutes: 5)),
    ("a recheck", Decision(kind: .recheck, alerts: keys, minutes: 5)),
    ("a recheck 7", Decision(kind: .recheck, alerts: keys, minutes: 7)),
    ("a r 7m", Decision(kind: .recheck, alerts: keys, minutes: 7)),
    (
      "ack rec 7 on left arm",
      Decision(kind: .recheck, text: "on left arm", alerts: keys, minutes: 7)
    ),
    ("a c Dr Lin", Decision(kind: .called, alerts: keys, who: "Dr Lin")),
    ("a c Dr Lin reached", Decision(kind: .called, text: "reached", alerts: keys, who: "Dr Lin")),
    (
      "a called Dr Lin no answer",
      Decision(kind: .called, text: "no answer", alerts: keys, who: "Dr Lin")
    ),
    ("a c reached", Decision(kind: .called, text: "reached", alerts: keys)),
    ("a c no answer", Decision(kind: .called, text: "no answer", alerts: keys)),
    ("a c Dr No reached", Decision(kind: .called, text: "reached", alerts: keys, who: "Dr No")),
    (
      "a c Dr Lin reached order “wait, recheck 10”",
      Decision(
        kind: .called, text: "reached order “wait, recheck 10”", alerts: keys, who: "Dr Lin")
    ),
    (
      "a c Dr Lin order \"O2 2 L, no restart\"",
      Decision(kind: .called, text: "order \"O2 2 L, no restart\"", alerts: keys, who: "Dr Lin")
    ),
    ("a t clonidine 0.1 mg", Decision(kind: .treated, text: "clonidine 0.1 mg", alerts: keys)),
    ("a e", Decision(kind: .expected, alerts: keys)),
    ("a e because pain", Decision(kind: .expected, text: "because pain", alerts: keys)),
    ("a expected at peak", Decision(kind: .expected, text: "at peak", alerts: keys)),
  ]

  @Test(arguments: answers)
  func storesTheAlertsOfTheCard(line: String, decision: Decision) throws {
    #expect(try alerted().understood(line).events.map(\.body) == [.decision(decision)])
  }

  @Test func namesNobodyWhoWasNotNamed() throws {
    let bench = try alerted()
    #expect(
      try bench.understood("a c reached").preview.map(\.text) == [
        "called reached", "who was called is not stated",
      ])
    #expect(
      bench.refusal(of: "a c")?.words
        == "who was called is missing: write: answer called WHO reached")
    for line in ["a", "a t", "gate", "gate predose", "limit"] {
      #expect(bench.refusal(of: line)?.words.contains("Dr") == false, "\(line)")
    }
  }

  @Test(arguments: [
    "a", "a x", "a c", "a t", "a r 0", "a r 2000", "a p",
  ])
  func isRefused(line: String) throws {
    #expect(try alerted().refusal(of: line) != nil)
  }

  @Test func answersTheCardThatIsMostUrgentAndThenWhatHasNotCleared() throws {
    var bench = try alerted()
    try bench.type("a r")
    #expect(bench.session.course.alerts.cards.isEmpty)
    bench.minute = 36
    try bench.type("168/106 94 97")
    #expect(bench.session.course.alerts.cards.first?.isSustained == true)
    try bench.type("a c Dr Lin reached")
    #expect(bench.session.course.alerts.cards.isEmpty)
    try bench.type("a c Dr Lin reached order \"wait\"")
    #expect(bench.session.course.alerts.open.allSatisfy { !$0.decisions.isEmpty })
    try bench.type("128/80 72 98")
    #expect(bench.refusal(of: "a e")?.cause == .nothingOpen)
  }

  @Test func showsWhenTheRecheckIsDue() throws {
    #expect(try alerted().understood("a r").preview == [PreviewPart("recheck in 5 min, 13:36")])
  }

  @Test func answersTheBeforeDosingCard() throws {
    var bench = Bench { $0.careProtocol = Story.embedded("iv-40") }
    try bench.type("148/88 70 98 baseline")
    #expect(bench.session.gate(at: bench.now)?.level == .caution)
    #expect(
      bench.body(of: "a p by Dr Lin because repeat 138/84")
        == .decision(
          Decision(kind: .proceed, gate: "predose", who: "Dr Lin", reason: "repeat 138/84")))
    #expect(
      bench.body(of: "a d 15") == .decision(Decision(kind: .delay, minutes: 15, gate: "predose")))
    #expect(bench.body(of: "a c") == .decision(Decision(kind: .cancel, gate: "predose")))
    try bench.type("170/90 70 98")
    let keys = ["3.systolic"]
    #expect(
      bench.body(of: "a c Dr Lin reached")
        == .decision(Decision(kind: .called, text: "reached", alerts: keys, who: "Dr Lin")))
    #expect(
      bench.body(of: "a c by Dr Lin")
        == .decision(Decision(kind: .cancel, alerts: keys, gate: "predose", who: "Dr Lin")))
    #expect(bench.body(of: "a r") == .decision(Decision(kind: .recheck, alerts: keys, minutes: 5)))
    try bench.type("gate predose proceed by Dr Lin")
    #expect(bench.session.course.alerts.cards.isEmpty)
  }

  @Test func storesWhatAReadingCrossedWithIt() throws {
    let bench = try alerted()
    guard case .vitals(let vitals) = bench.last?.body else { return }
    #expect(vitals.raised.filter { $0.level == .caution }.map(\.sign) == [.systolic, .diastolic])
    let understanding = try bench.understood("168/106 94 97")
    #expect(understanding.level == .caution)
    #expect(
      understanding.preview == [
        PreviewPart("BP 168/106 (+46/+28)", level: .caution), PreviewPart("HR 94 (+26)"),
        PreviewPart("SpO2 97 (-1)"),
      ])
  }
}

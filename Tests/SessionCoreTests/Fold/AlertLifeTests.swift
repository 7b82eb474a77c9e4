import SessionCore
import Testing

/// What can happen to one sign.
private enum Step: CaseIterable {
  case within, caution, urgent, recheck, called, withdraw

  var systolic: Int? {
    switch self {
    case .within: 128
    case .caution: 166
    case .urgent: 186
    default: nil
    }
  }
}

/// The life of one sign's alerts in the plainest words, worked out anew from the whole list of steps.
private struct PlainLife {
  var readings: [(seq: Int, level: Level?, isGone: Bool)] = []
  var answers: [(keys: Set<Int>, afterReading: Int, holds: Bool)] = []

  /// Level and answer of every uncleared reading, oldest first.
  var chain: [(seq: Int, level: Level, isAnswered: Bool, isHeld: Bool)] {
    var chain: [(seq: Int, level: Level, isAnswered: Bool, isHeld: Bool)] = []
    for reading in readings where !reading.isGone {
      guard let level = reading.level else {
        chain = []
        continue
      }
      let own = answers.filter { $0.keys.contains(reading.seq) }
      let inherits = chain.last.map { $0.isHeld && level <= $0.level } ?? false
      chain.append(
        (
          reading.seq, level, !own.isEmpty || inherits,
          own.last?.holds ?? inherits
        ))
    }
    return chain
  }

  var isAsking: Bool { chain.last.map { !$0.isAnswered } ?? false }
  var unanswered: Set<Int> { Set(chain.filter { !$0.isAnswered }.map(\.seq)) }
}

@Suite("The life of an alert")
struct AlertLifeTests {
  /// Every sequence of up to five steps, against the plain account of it.
  @Test func followsThePlainAccountOfEverySequence() {
    let all = Step.allCases
    for length in 1...5 {
      let count = (0..<length).reduce(1) { product, _ in product * all.count }
      for code in 0..<count {
        var rest = code
        let steps = (0..<length).map { _ in
          defer { rest /= all.count }
          return all[rest % all.count]
        }
        if let difference = difference(after: steps) {
          Issue.record("\(steps): \(difference)")
          return
        }
      }
    }
  }

  private func difference(after steps: [Step]) -> String? {
    var session = Session(id: "s")
    var life = PlainLife()
    for (place, step) in steps.enumerated() {
      let seq = place + 1
      guard let body = body(step, seq, &life) else { continue }
      session.apply(
        Event(
          seq: seq, t: seq * 60_000, recorded: seq * 60_000, wall: Story.opening, by: nil,
          via: .keys, line: nil, body: body))
    }
    let cards = session.course.alerts.cards
    if cards.count != (life.isAsking ? 1 : 0) { return "\(cards.count) cards" }
    let open = session.course.alerts.open.map(\.reading.seq)
    if open != life.chain.map(\.seq) { return "open \(open), not \(life.chain.map(\.seq))" }
    guard let card = cards.first else { return nil }
    if card.level != life.chain.last?.level { return "level \(card.level)" }
    if card.isSustained != (life.chain.count > 1) { return "sustained \(card.isSustained)" }
    let keys = Set(life.unanswered.map { "\($0).systolic" })
    return Set(card.keys) == keys ? nil : "keys \(card.keys), not \(keys)"
  }

  private func body(_ step: Step, _ seq: Int, _ life: inout PlainLife) -> EventBody? {
    switch step {
    case .within, .caution, .urgent:
      let level: Level? = step == .within ? nil : step == .caution ? .caution : .urgent
      life.readings.append((seq, level, false))
      let raised = level.map {
        [Raised(sign: .systolic, level: $0, limit: "test", source: "test", delta: nil)]
      }
      return .vitals(
        Vitals(values: [.systolic: Amount(step.systolic ?? 0)], raised: raised ?? []))
    case .recheck, .called:
      guard life.isAsking else { return nil }
      let keys = life.unanswered
      life.answers.append((keys, seq, step == .called))
      return .decision(
        Decision(
          kind: step == .called ? .called : .recheck,
          alerts: keys.map { "\($0).systolic" }.sorted(),
          minutes: step == .recheck ? 5 : nil))
    case .withdraw:
      guard let last = life.readings.lastIndex(where: { !$0.isGone }) else { return nil }
      life.readings[last].isGone = true
      return .withdrawn(Withdrawal(target: life.readings[last].seq))
    }
  }

  @Test func oneReadingIsOneCardWithOneAnswer() throws {
    var story = Story.lozenge()
    let card = try #require(story.session.course.alerts.cards.first)
    #expect(card.keys == ["13.systolic", "13.diastolic"])
    #expect(card.openSince == story.now(30).t)
    #expect(card.louderAt(afterMinutes: 5) == story.now(35).t)
    story.at(31, .decision(Decision(kind: .recheck, alerts: card.keys, minutes: 5)))
    #expect(story.session.course.alerts.cards.isEmpty)
    #expect(story.session.course.alerts.rechecks.map(\.at) == [story.now(36).t])
    story.vitals(36, [.systolic: 168, .diastolic: 106])
    let again = try #require(story.session.course.alerts.cards.first)
    #expect(again.isSustained)
    #expect(again.keys == ["15.systolic", "15.diastolic"])
    story.vitals(46, [.systolic: 130])
    let left = try #require(story.session.course.alerts.cards.first)
    #expect(left.alerts.map(\.sign) == [.diastolic])
    story.vitals(50, [.diastolic: 80])
    #expect(story.session.course.alerts.cards.isEmpty)
    #expect(story.session.course.alerts.open.isEmpty)
    #expect(story.session.course.alerts.all.allSatisfy { $0.clearedAt != nil })
  }

  @Test func aReadingStillOverFiledLaterClearsNothing() {
    var story = Story(Story.embedded("sl-kap"))
    story.vitals(1, [.systolic: 166, .spo2: 92])
    story.vitals(10, [.systolic: 128, .spo2: 98])
    let filedLater = story.vitals(5, [.systolic: 168, .spo2: 97])
    let alerts = story.session.course.alerts
    #expect(alerts.all.map(\.sign) == [.systolic, .spo2], "number \(filedLater) asks for nothing")
    #expect(alerts.all.map(\.clearedAt) == [story.now(10).t, story.now(5).t])
  }

  @Test func theMostUrgentCardStandsFirst() {
    var story = Story(Story.embedded("sl-kap"))
    story.vitals(1, [.systolic: 166])
    story.vitals(2, [.spo2: 90])
    #expect(story.session.course.alerts.cards.map(\.level) == [.urgent, .caution])
  }

  @Test func aWithdrawnOrCorrectedReadingLeavesItsAlertSuperseded() {
    var story = Story(Story.embedded("sl-kap"))
    let first = story.vitals(1, [.systolic: 186])
    story.at(2, .decision(Decision(kind: .called, alerts: ["\(first).systolic"])))
    let data = Vitals(values: [.systolic: Amount(128)]).data
    let correction = story.at(3, .amended(Amendment(target: first, base: first, restated: data)))
    let alerts = story.session.course.alerts
    #expect(alerts.open.isEmpty)
    #expect(alerts.all.map(\.isSuperseded) == [true])
    #expect(alerts.all.first?.decisions.count == 1)
    story.at(4, .withdrawn(Withdrawal(target: correction)))
    #expect(story.session.course.alerts.open.map(\.isUnanswered) == [false])
  }

  @Test func aCorrectionThatClimbsAsksAgain() {
    var story = Story(Story.embedded("sl-kap"))
    let first = story.vitals(1, [.systolic: 166])
    let key = "\(first).systolic"
    story.at(2, .decision(Decision(kind: .expected, alerts: [key])))
    var graver = Vitals(values: [.systolic: Amount(186)])
    graver.raised = story.session.raised(by: graver, at: story.now(1).t, replacing: first)
    let second = story.at(
      3, .amended(Amendment(target: first, base: first, restated: graver.data)))
    #expect(story.session.course.alerts.cards.map(\.level) == [.urgent])
    story.at(4, .decision(Decision(kind: .called, alerts: [key])))
    #expect(story.session.course.alerts.cards.isEmpty)
    story.at(5, .withdrawn(Withdrawal(target: first)))
    let alerts = story.session.course.alerts
    #expect(alerts.all.map(\.isSuperseded) == [true])
    #expect(alerts.all.first?.level == .urgent, "the newest statement speaks, number \(second)")
  }

  @Test func aReadingFiledLaterIsHeldByTheCallThatCameAfterIt() {
    var story = Story(Story.embedded("sl-kap"))
    let first = story.vitals(1, [.systolic: 186])
    story.at(10, .decision(Decision(kind: .called, alerts: ["\(first).systolic"])))
    story.vitals(5, [.systolic: 166])
    #expect(story.session.course.alerts.cards.isEmpty)
    story.vitals(11, [.systolic: 190])
    #expect(story.session.course.alerts.cards.map(\.level) == [.urgent], "it climbed again")
  }

  @Test func aScoreFiledLaterThatWasSettledClearsNothing() throws {
    var story = Story(Story.embedded("sl-kap"))
    let moaas = try #require(
      story.session.careProtocol.instruments.first { $0.name == "moaas" })
    func score(_ value: Int, _ minute: Int) -> EventBody {
      .score(
        story.session.judged(
          Score(instrument: "moaas", value: value), of: moaas, at: story.now(minute).t))
    }
    story.at(1, score(1, 1))
    story.at(10, score(5, 10))
    story.at(5, score(1, 5))
    let alert = story.session.course.alerts.all.first
    #expect(story.session.course.alerts.all.count == 1)
    #expect(alert?.clearing?.t == story.now(10).t)
  }

  @Test func whatACorrectionLeavesKeepsItsLevelAndItsAnswer() throws {
    var bench = Bench { $0.careProtocol = Story.embedded("sl-kap") }
    try bench.type(["dose 100mg sl hold 12m", "v 168/104 92 97", "a called Dr Lin reached"])
    let reading = 3
    bench.minute = 10
    try bench.type(["v 124/80 70 98", "correct \(reading) 168/104 90 97 because misread"])
    let alerts = bench.session.course.alerts.all.filter { $0.reading.seq == reading }
    #expect(alerts.map(\.sign) == [.systolic, .diastolic])
    #expect(alerts.allSatisfy { !$0.isSuperseded && !$0.isUnanswered && $0.clearing != nil })
  }
}

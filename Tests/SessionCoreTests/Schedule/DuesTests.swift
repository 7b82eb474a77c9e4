import SessionCore
import Testing

@Suite("What is due next")
struct DuesTests {
  private func dues(_ story: Story, _ minute: Int, _ second: Int = 0) -> [Due] {
    story.session.dues(at: story.now(minute, second))
  }

  /// "vitals(minutes: 60) T+60" of every due but looks.
  private func said(_ story: Story, _ minute: Int, looks: Bool = false) -> [String] {
    dues(story, minute).filter { looks || $0.kind != .observation }.map { due in
      let words = "\(due.kind)".replacing("Optional(", with: "").replacing("))", with: ")")
      return "\(words) \(story.session.sinceFirstDose(due.at).map { "T\($0 / 60_000)" } ?? "")"
    }
  }

  private func dosed(_ name: String, _ dose: Dose) -> Story {
    var story = Story(Story.embedded(name))
    story.firstDose = 42 * 60_000
    story.vitals(-10, [.systolic: 120, .diastolic: 80], baseline: true)
    story.at(0, .dose(dose))
    return story
  }

  @Test func leadsTheListOfTheMockUp() {
    let story = Story.lozenge()
    let said = dues(story, 31, 24).map { "\($0.kind) in \(($0.at - story.now(31, 24).t) / 1000) s" }
    #expect(
      said == [
        "holdEnd(dose: 7) in 36 s", "observation in 816 s",
        "vitals(minutes: Optional(60)) in 1716 s",
      ])
  }

  @Test func isEmptyBeforeTheFirstDoseAndAfterTheLastGoodbye() {
    var story = Story(Story.embedded("sl-kap"))
    #expect(dues(story, 10) == [])
    story.at(20, .dose(Dose(milligrams: Amount(100), holdSeconds: 600)))
    #expect(!dues(story, 21).isEmpty)
    story.at(30, .ended(Ended()))
    #expect(dues(story, 31) == [])
  }

  @Test func asksForTheBaselineThatNobodyTook() {
    var story = Story(Story.embedded("sl-kap"))
    story.at(0, .dose(Dose(milligrams: Amount(100))))
    #expect(dues(story, 1).first?.kind == .vitals(minutes: -10))
  }

  @Test func twoOverlappingLozengesKeepTwoClocks() {
    var story = dosed("sl-kap", Dose(milligrams: Amount(100), holdSeconds: 720))
    let booster = story.at(8, .dose(Dose(milligrams: Amount(50), holdSeconds: 600)))
    #expect(said(story, 9).prefix(2) == ["holdEnd(dose: 3) T12", "holdEnd(dose: 4) T18"])
    story.at(12, .hold(HoldEnd(outcome: "spit")))
    #expect(said(story, 13).first == "holdEnd(dose: 4) T18")
    story.at(14, .hold(HoldEnd(dose: booster, outcome: "swallowed")))
    #expect(said(story, 15).first?.hasPrefix("vitals") == true)
  }

  @Test(arguments: [(19, false), (20, true), (31, true), (49, true), (50, false)])
  func countsASetThatIsNotOnTheMinute(minute: Int, counts: Bool) {
    var story = dosed("sl-kap", Dose(milligrams: Amount(100)))
    story.vitals(minute, [.heartRate: 80])
    let next = dues(story, max(minute, 32)).first { $0.kind == .vitals(minutes: 30) }
    #expect((next == nil) == counts || minute == 50)
    let points = story.session.adherence(at: story.now(minute))
    let done = points.first { $0.kind == .vitals(minutes: 30) }
    #expect((done?.doneAt != nil) == counts)
    #expect(done?.lateness == (counts ? (minute - 30) * 60_000 : nil))
  }

  @Test func isOverdueOnlyPastTheGrace() {
    let story = dosed("sl-kap", Dose(milligrams: Amount(100)))
    let due = dues(story, 33).first { $0.kind == .vitals(minutes: 30) }
    #expect(due?.at == story.now(30).t)
    #expect(due?.overdueAt == story.now(35).t)
  }

  @Test func puttingOffMovesTheSetThatIsDue() {
    var story = dosed("sl-kap", Dose(milligrams: Amount(100)))
    story.at(31, .decision(Decision(kind: .deferred, minutes: 10, reason: "asleep")))
    #expect(
      dues(story, 32).contains { $0.kind == .vitals(minutes: 30) && $0.at == story.now(41).t })
    let point = story.session.adherence(at: story.now(32)).first { $0.kind == .vitals(minutes: 30) }
    #expect(point?.deferredBecause == "asleep")
    #expect(point?.state == .upcoming)
    story.vitals(42, [.heartRate: 70])
    #expect(dues(story, 43).first { $0.kind != .observation }?.kind == .vitals(minutes: 60))
  }

  @Test func puttingOffAfterTheSetWasDoneIsAboutNoSet() {
    var story = dosed("sl-kap", Dose(milligrams: Amount(100)))
    story.vitals(29, [.heartRate: 70])
    story.at(31, .decision(Decision(kind: .deferred, minutes: 10, reason: "asleep")))
    let point = story.session.adherence(at: story.now(32)).first { $0.kind == .vitals(minutes: 30) }
    #expect(point?.state == .done)
    #expect(point?.deferredBecause == nil)
  }

  @Test func aSleepingPatientIsNotDueAgainAndNotDoneEither() {
    var story = dosed("sl-kap", Dose(milligrams: Amount(100)))
    story.at(30, .vitals(Vitals(absent: [.systolic: "deferred asleep"])))
    #expect(!dues(story, 31).contains { $0.kind == .vitals(minutes: 30) })
    let point = story.session.adherence(at: story.now(31)).first { $0.kind == .vitals(minutes: 30) }
    #expect(point?.state == .missed)
    #expect(point?.doneAt == nil)
    #expect(point?.deferredBecause == "deferred asleep")
  }

  @Test func looksEveryQuarterUntilThePatientSpeaks() {
    var story = dosed("sl-kap", Dose(milligrams: Amount(100)))
    func look(_ minute: Int) -> Int? {
      dues(story, minute).first { $0.kind == .observation }
        .map { ($0.at - story.firstDose) / 60_000 }
    }
    #expect(look(1) == 15)
    #expect(look(16) == 15)
    story.at(16, .note(Note(kind: .observed, text: "breathing, calm")))
    #expect(look(17) == 30)
    story.vitals(30, [.spo2: 98])
    #expect(look(31) == 45)
    #expect(look(59) == 45)
    #expect(look(60) == 60)
    story.at(61, .phase(PhaseStart(name: "integration")))
    #expect(look(62) == nil)
  }

  /// As a set of vitals does, a look counts from a few minutes before it is due, half the way back at most.
  @Test(arguments: [
    (7, 29, 15), (7, 30, 30), (10, 0, 30), (14, 59, 30), (15, 0, 30), (22, 29, 30), (22, 30, 45),
  ])
  func anEarlyLookCountsForTheNext(minute: Int, second: Int, next: Int) {
    var story = dosed("sl-kap", Dose(milligrams: Amount(100)))
    if minute > 15 { story.at(15, .note(Note(kind: .observed, text: "calm"))) }
    story.at(minute, seconds: second, .note(Note(kind: .observed, text: "calm")))
    let due = dues(story, minute + 1).first { $0.kind == .observation }
    #expect(due.map { ($0.at - story.firstDose) / 60_000 } == next)
  }

  /// As early as a set may be or as late as one is excused, whichever is longer; half the way back at most.
  @Test(arguments: [(2, 9, 15), (2, 10, 30), (6, 8, 15), (6, 9, 30), (60, 7, 15), (60, 8, 30)])
  func asEarlyAsTheProtocolSays(early: Int, minute: Int, next: Int) {
    var care = Story.embedded("sl-kap")
    care.vitals.earlyMinutes = early
    var story = Story(care)
    story.at(0, .dose(Dose(milligrams: Amount(100))))
    story.at(minute, .note(Note(kind: .observed, text: "calm")))
    let due = dues(story, minute + 1).first { $0.kind == .observation }
    #expect(due.map { ($0.at - story.firstDose) / 60_000 } == next)
  }

  @Test func asksAboutSideEffectsWhenThePhaseSaysSo() {
    var story = dosed("sl-kap", Dose(milligrams: Amount(100)))
    #expect(!dues(story, 40).contains { $0.kind == .effectRound })
    story.at(60, .phase(PhaseStart(name: "return")))
    #expect(dues(story, 61).contains { $0.kind == .effectRound && $0.at == story.now(60).t })
    story.at(62, .effect(.askedNone))
    #expect(!dues(story, 63).contains { $0.kind == .effectRound })
  }

  @Test func restsFiveMinutesBetweenDevices() {
    var story = dosed("spravato", Dose(milligrams: Amount(28)))
    #expect(said(story, 1).first == "device(number: 2) T5")
    story.at(5, .dose(Dose(milligrams: Amount(28))))
    #expect(!said(story, 6).contains { $0.hasPrefix("device") })
    story.at(6, .changed(Change(what: "devices", to: "3")))
    #expect(said(story, 7).first == "device(number: 3) T10")
    story.at(10, .dose(Dose(milligrams: Amount(28))))
    #expect(said(story, 11).first == "vitals(minutes: 40) T40")
  }

  @Test func saysTheMinimumStayInItsLastQuarter() {
    let story = dosed("sl-kap", Dose(milligrams: Amount(100)))
    #expect(!dues(story, 104).contains { $0.kind == .minimumStay })
    #expect(dues(story, 105).contains { $0.kind == .minimumStay && $0.at == story.now(120).t })
    #expect(!dues(story, 120).contains { $0.kind == .minimumStay })
  }

  @Test func recheckIsDueUntilTheSignIsReadAgain() {
    var story = Story.lozenge()
    story.at(
      31,
      .decision(Decision(kind: .recheck, alerts: ["13.systolic", "13.diastolic"], minutes: 5)))
    #expect(
      dues(story, 32).contains {
        $0.kind == .recheck([.systolic, .diastolic]) && $0.at == story.now(36).t
      })
    story.vitals(36, [.systolic: 168, .diastolic: 106])
    #expect(!dues(story, 37).contains { if case .recheck = $0.kind { true } else { false } })
  }

  @Test(arguments: CareProtocol.embeddedNames)
  func theStripFollowsThePlan(name: String) {
    let careProtocol = Story.embedded(name)
    let story = dosed(
      name, Dose(milligrams: Amount(36), overSeconds: careProtocol.dosing.infuses ? 2400 : nil))
    let labels = story.session.adherence(at: story.now(0)).filter { $0.kind != .observation }
    let expected: [String: [String]] = [
      "sl-kap": ["T-10", "T+30", "T+60", "leaving"],
      "im-kap": ["T-10", "T+10", "T+30", "T+60", "leaving"],
      "iv-40": ["T-10", "T+5", "T+20", "end", "end +15", "end +60"],
      "spravato": ["T-10", "T+40", "T+60", "T+90", "T+120"],
      "in-racemic": ["T-10", "T+15", "T+30", "T+60", "leaving"], "minimal": ["T-10", "leaving"],
    ]
    #expect(labels.map(\.label) == expected[name])
    #expect(labels.first?.state == .done)
  }

  @Test func theStripTellsMissedFromDue() {
    var story = dosed("sl-kap", Dose(milligrams: Amount(100)))
    func states(_ minute: Int) -> [AdherencePoint.State] {
      story.session.adherence(at: story.now(minute)).filter { $0.kind != .observation }.map(\.state)
    }
    #expect(states(29) == [.done, .upcoming, .upcoming, .upcoming])
    #expect(states(30) == [.done, .due, .upcoming, .upcoming])
    #expect(states(35) == [.done, .overdue, .upcoming, .upcoming])
    #expect(states(50) == [.done, .missed, .upcoming, .upcoming])
    story.vitals(58, [.heartRate: 70])
    story.at(70, .ended(Ended()))
    #expect(states(71) == [.done, .missed, .done, .missed])
  }

  @Test func looksPlannedForAfterThePatientLeftAreNotMissed() {
    var story = dosed("sl-kap", Dose(milligrams: Amount(100)))
    story.at(20, .ended(Ended()))
    let looks = story.session.adherence(at: story.now(60)).filter { $0.kind == .observation }
    #expect(looks.map(\.label) == ["T+15"])
  }
}

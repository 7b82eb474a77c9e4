import Encoding
import SessionCore
import Testing

@Suite("The arc around the dose")
struct ArcTests {
  private func texts(_ readiness: Readiness) -> [String] { readiness.lines.map(\.words) }

  @Test func saysWhatKeepsThePatient() {
    var story = Story.lozenge()
    story.vitals(100, [.systolic: 140, .diastolic: 80, .heartRate: 72, .spo2: 95])
    #expect(
      texts(story.session.readiness(at: story.now(106))) == [
        "not yet: 14 min of minimum stay", "not yet: BP 18 over baseline, 6 min ago",
        "not yet: SpO2 3 under baseline", "not yet: 50 mg still held",
        "not yet: still open: nausea moderate", "not yet: escort not named",
        "not yet: checklist 0/13: no-oxygen, oriented, present and 10 more",
        "not yet: 1 moment without words", "not yet: no follow-up arranged",
        "not yet: judged ready to leave",
      ])
  }

  @Test func theDecisionBeforeLeavingStandsBesideWhatIsMissing() {
    var story = Story.lozenge()
    let before = texts(story.session.readiness(at: story.now(106)))
    for (kind, words) in [
      (Decision.Kind.proceed, "before leaving: proceed by Dr Lin (family waits), 15:46"),
      (.delay, "not yet: before leaving: delay by Dr Lin (family waits), 15:46"),
    ] {
      story.at(
        104,
        .decision(Decision(kind: kind, gate: "discharge", who: "Dr Lin", reason: "family waits")))
      let after = texts(story.session.readiness(at: story.now(106)))
      #expect(after.filter { $0 != words } == before)
      #expect(after.contains(words), "\(after)")
    }
  }

  @Test func linesVanishOneByOne() {
    var story = Story.lozenge()
    let lists = story.session.careProtocol.checklists
    story.vitals(98, [.systolic: 128, .diastolic: 80, .heartRate: 72, .spo2: 98])
    let steps: [(EventBody, Int)] = [
      (.hold(HoldEnd(outcome: "spit")), 32), (.effect(Effect(name: "nausea", grade: 0)), 53),
      (.pin(.described(target: 10, text: "wept")), 64),
      (.changed(Change(what: "escort", to: "Maria, 555")), 65),
      (.followup(FollowUp(on: "2026-11-24", what: "integration")), 66),
      (.score(Score(instrument: "moaas", value: 5)), 100),
    ]
    var left = story.session.readiness(at: story.now(101)).notYet.count
    for (body, minute) in steps {
      story.at(minute, body)
      let now = story.session.readiness(at: story.now(101)).notYet.count
      #expect(now == left - 1 || body.type == "score", "\(body) left \(now) of \(left)")
      left = now
    }
    for item in lists.first(where: { $0.name == "discharge" })?.items ?? [] {
      story.at(
        102, .checklist(ChecklistAnswer(list: "discharge", item: item.name, answer: "yes")))
    }
    story.at(103, .ready)
    #expect(
      story.session.readiness(at: story.now(119, 59)).notYet.map(\.text) == [
        "1 min of minimum stay"
      ])
    #expect(story.session.readiness(at: story.now(120)).isReady)
  }

  @Test func asksAgainWhenAScaleIsNotBack() {
    var story = Story.lozenge()
    story.at(60, .score(Score(instrument: "dissociation", value: 4)))
    story.at(61, .score(Score(instrument: "moaas", value: 4)))
    let scores = story.session.readiness(at: story.now(62)).notYet.filter { $0.subject == .scores }
    #expect(scores.map(\.text) == ["alertness 4 of 5", "dissociation 4 of 10"])
    story.at(70, .score(Score(instrument: "dissociation", value: 1)))
    story.at(71, .score(Score(instrument: "moaas", value: 5)))
    #expect(!story.session.readiness(at: story.now(72)).lines.contains { $0.subject == .scores })
  }

  @Test func listsWhatIsOpenAtTheEnd() {
    let story = Story.lozenge()
    #expect(
      story.session.openItems.map(\.text) == [
        "caution unanswered: systolic over 160, T+30",
        "caution unanswered: diastolic over 100, T+30", "50 mg still held, from T+20",
        "nausea moderate ongoing, since T+27", "moment at T+26 without words",
      ])
  }

  @Test func runsFourClocks() {
    var story = Story.lozenge()
    story.at(-10, .clock(ClockToggle(clock: "face", running: true)))
    story.at(60, .clock(ClockToggle(clock: "face")))
    story.at(70, .clock(ClockToggle(clock: "therapy", running: true)))
    story.at(120, .ended(Ended()))
    let clocks = story.session.clocks(at: story.now(300))
    #expect(clocks.appointment == 162 * 60_000)
    #expect(clocks.dosing == 120 * 60_000)
    #expect(clocks.faceToFace == 70 * 60_000)
    #expect(clocks.therapy == 50 * 60_000)
  }

  @Test func namesEverySessionByTwoWords() {
    let phrases = (0..<500).map { SessionPhrase.words(for: "2026-11-20-\($0)") }
    #expect(Set(phrases).count > 400)
    #expect(phrases.allSatisfy { $0.split(separator: " ").count == 2 })
    #expect(
      SessionPhrase.words(for: "2026-11-20-k7f3+2") == SessionPhrase.words(for: "2026-11-20-k7f3"))
  }

  @Test func namesTheLastDayOfIntegration() {
    #expect(Story(Story.embedded("sl-kap")).session.integrationUntil == nil)
    #expect(Story.lozenge().session.integrationUntil == "2026-12-11")
  }

  @Test func summarizesForTheList() {
    let summary = Story.lozenge().session.summary
    #expect(summary["client"] == "C-0412")
    #expect(summary["phase"] == "journey")
    #expect(summary["openedAt"] == "2026-11-20T13:20:00.000+01:00")
    #expect(summary["firstDoseAt"] == "2026-11-20T14:02:00.000+01:00")
    #expect(summary["lastEventAt"] == "2026-11-20T14:32:00.000+01:00")
    #expect(summary["lastEntry"] == "vitals BP 166/104 HR 92 SpO2 97")
    #expect(summary["openAlerts"] == 2, "as in status: an alert a sign")
    #expect(summary["closed"] == false)
    #expect(summary["endedAt"] == nil)
  }
}

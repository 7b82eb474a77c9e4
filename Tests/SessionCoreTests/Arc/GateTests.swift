import SessionCore
import Testing

@Suite("Before dosing")
struct GateTests {
  /// Every item of the two lists answered as hoped.
  private func prepared(_ systolic: Int = 122) -> Story {
    var story = Story(Story.embedded("iv-40"))
    for list in story.session.careProtocol.checklists.prefix(2) {
      for item in list.items {
        let answer = item.expected == "no" ? "no" : "yes"
        story.add(
          .checklist(ChecklistAnswer(list: list.name, item: item.name, answer: answer)), at: 1000)
      }
    }
    story.vitals(1, [.systolic: systolic, .diastolic: 78])
    return story
  }

  private func decided(
    _ story: inout Story, _ minute: Int, _ kind: Decision.Kind, minutes: Int? = nil
  ) {
    story.at(minute, .decision(Decision(kind: kind, minutes: minutes, gate: "predose")))
  }

  @Test func isQuietWhenNothingIsOpen() {
    let story = prepared()
    #expect(story.session.gate(at: story.now(2)) == nil)
  }

  @Test(arguments: [(140, false), (141, true), (159, true), (160, true)])
  func asksAboutAPressureOverItsLimit(systolic: Int, asks: Bool) {
    let story = prepared(systolic)
    let card = story.session.gate(at: story.now(2))
    #expect((card != nil) == asks)
    #expect(card?.level == (asks ? (systolic < 160 ? .caution : .urgent) : nil))
  }

  @Test func saysWhatCrossedWhoseLimit() {
    let story = prepared(148)
    #expect(
      story.session.gate(at: story.now(2))?.lines == [
        "systolic over 140 before dosing (clinic default, not reviewed)"
      ])
  }

  @Test func countsItemsAndNamesConcerns() {
    var story = Story(Story.embedded("sl-kap"))
    story.add(.checklist(ChecklistAnswer(list: "arrival", item: "liver", answer: "yes")), at: 1000)
    story.add(
      .checklist(
        ChecklistAnswer(list: "predose", item: "escort", answer: "text", text: "Maria")), at: 1000)
    let card = story.session.gate(at: story.now(1))
    #expect(card?.lines == ["liver: yes", "checklist 2/26"])
    #expect(card?.level == .caution)
  }

  @Test func aDecisionAnswersWhatWasKnown() {
    var story = prepared(148)
    decided(&story, 2, .proceed)
    #expect(story.session.gate(at: story.now(3)) == nil)
    story.vitals(4, [.systolic: 138, .diastolic: 84])
    #expect(story.session.gate(at: story.now(5)) == nil)
    story.vitals(6, [.systolic: 162, .diastolic: 84])
    #expect(story.session.gate(at: story.now(7))?.level == .urgent)
  }

  @Test func aDelayAsksAgain() {
    var story = prepared(148)
    decided(&story, 2, .delay, minutes: 10)
    #expect(story.session.gate(at: story.now(11)) == nil)
    #expect(story.session.gate(at: story.now(12)) != nil)
    decided(&story, 13, .delay)
    #expect(story.session.gate(at: story.now(60)) == nil)
    story.vitals(61, [.systolic: 146, .diastolic: 84])
    #expect(story.session.gate(at: story.now(62)) != nil)
    decided(&story, 63, .cancel)
    story.vitals(64, [.systolic: 166, .diastolic: 84])
    #expect(story.session.gate(at: story.now(65)) == nil)
  }

  @Test func neverBlocksADose() {
    var story = prepared(148)
    story.at(3, .dose(Dose(milligrams: Amount(36), route: "iv", overSeconds: 2400)))
    #expect(story.session.gate(at: story.now(4)) == nil)
    #expect(
      story.session.openItems.first?.text
        == "caution before dosing without a decision: systolic over 140")
  }
}

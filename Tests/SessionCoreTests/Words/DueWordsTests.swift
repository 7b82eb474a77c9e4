import SessionCore
import Testing

@Suite("The words of what is due")
struct DueWordsTests {
  @Test func oneTableSaysItEverywhere() {
    let story = Story.lozenge()
    let words = story.session.dues(at: story.now(31)).map {
      DueWords($0, at: story.now(31), in: story.session)
    }
    #expect(
      words.map(\.line) == [
        "spit out, 50 mg lozenge", "look: breathing, colour, distress", "vitals, T+60",
      ])
    #expect(
      words.map(\.announced) == [
        "hold over: spit now, 50 mg · hold spit", "look: breathing, colour, distress · seen",
        "vitals due, T+60",
      ])
    #expect(words.map(\.spoken) == ["end of the hold", "look at the patient", "vitals of T+60"])
    #expect(words.map(\.name) == ["hold", "look", "vitals"])
    #expect(words.map(\.steady) == ["spit", "look", "vitals due"])
  }

  @Test func ofTwoHoldsTheNewerIsNamedByItsNumber() {
    var story = Story(Story.embedded("sl-kap"))
    let first = story.at(0, .dose(Dose(milligrams: Amount(100), route: "sl", holdSeconds: 900)))
    let second = story.at(5, .dose(Dose(milligrams: Amount(50), route: "sl", holdSeconds: 420)))
    let dues = story.session.dues(at: story.now(6)).filter { due in
      [.holdEnd(dose: first), .holdEnd(dose: second)].contains(due.kind)
    }
    let words = dues.map { DueWords($0, at: story.now(6), in: story.session).announced }
    #expect(
      words == [
        "hold over: spit now, 50 mg · hold \(second) spit",
        "hold over: spit now, 100 mg · hold spit",
      ])
    #expect(story.session.course.holdDueFirst?.seq == second)
  }

  @Test(arguments: [
    (Due.Kind.vitals(minutes: -10), "vitals, T-10", "vitals due, T-10", "vitals of T-10"),
    (
      .vitals(minutes: nil), "vitals before leaving", "vitals due before leaving",
      "vitals before leaving"
    ),
    (
      .vitalsAfterInfusion(minutes: 15), "vitals, end +15", "vitals due, end +15",
      "vitals 15 min after the infusion"
    ),
    (
      .recheck([.systolic, .diastolic]), "recheck BP", "recheck due: systolic, diastolic · vitals",
      "recheck of systolic, diastolic"
    ),
    (
      .effectRound, "side effects: ask", "side effects: ask about all · effect",
      "asking about side effects"
    ),
    (.minimumStay, "minimum stay", "the minimum stay is over", "minimum stay over"),
  ])
  func everyKind(kind: Due.Kind, line: String, announced: String, spoken: String) {
    let story = Story.lozenge()
    let due = Due(kind: kind, at: story.now(60).t, overdueAt: story.now(65).t)
    let words = DueWords(due, at: story.now(31), in: story.session)
    #expect(words.line == line && words.announced == announced && words.spoken == spoken)
  }
}

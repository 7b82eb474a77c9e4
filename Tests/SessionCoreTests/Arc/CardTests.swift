import SessionCore
import Testing

@Suite("The two cards")
struct CardTests {
  @Test func handsOverInWordsThatCanBeReadAloud() {
    var story = Story.lozenge()
    story.at(
      31,
      .decision(
        Decision(
          kind: .called, text: "reached", alerts: ["13.systolic", "13.diastolic"], who: "Dr Lin")))
    #expect(
      story.session.handOver(at: story.now(31, 24)) == [
        "C-0412, \(SessionPhrase.words(for: story.session.id)): sublingual ketamine, T+31, journey.",
        "Doses: 100 mg at T+0, 50 mg at T+20, 150 mg together, 2.1 mg/kg.",
        "Last, 1 min ago: BP 166/104, heart rate 92, SpO2 97, systolic 44 over baseline.",
        "Open caution: systolic over 160, diastolic over 100, called.",
        "Side effects: nausea moderate, 4 min.",
        "Decided under a minute ago: called Dr Lin reached.", "Highest BP 166/104 at T+30.",
        "Next: end of the hold in under a minute.", "Prescriber Dr Lin.",
      ])
  }

  /// Whatever was typed, the card keeps to its size.
  @Test func keepsToItsSize() {
    var story = Story.lozenge()
    let long = Array(repeating: "word", count: 300).joined(separator: " ")
    let wide = String(repeating: "x", count: 500)
    for minute in 32..<60 {
      story.at(minute, .effect(Effect(name: "effect \(minute)", grade: 2)))
      story.at(minute, .dose(Dose(milligrams: Amount(1))))
      story.at(minute, .decision(Decision(kind: .called, text: minute % 2 == 0 ? long : wide)))
      let lines = story.session.handOver(at: story.now(minute))
      #expect(lines.count <= 24)
      #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
      let words = lines.flatMap { $0.split(separator: " ") }
      #expect(words.count <= 90)
    }
  }

  @Test func speaksBeforeTheFirstDose() {
    let story = Story(Story.embedded("sl-kap"))
    let lines = story.session.handOver(at: story.now(10))
    #expect(lines.first?.hasSuffix("sublingual ketamine, no dose yet, arrival.") == true)
    #expect(lines.contains("No vitals yet."))
  }

  @Test func saysASetBeforeTheDoseAsATime() {
    var story = Story(Story.embedded("sl-kap"))
    story.firstDose = 42 * 60_000
    story.at(0, .dose(Dose(milligrams: Amount(100), route: "sl")))
    #expect(story.session.handOver(at: story.now(1)).contains("Next: vitals of T-10 now."))
  }

  @Test(arguments: ["2", "room 2", "Room 2"])
  func saysTheRoomOnce(room: String) {
    let story = Story(Story.embedded("sl-kap")) { $0.room = room }
    let place = story.session.emergencyCard(at: story.now(1)).place
    #expect(place?.lowercased() == "room 2")
  }

  @Test func holdsWhatADispatcherAsks() {
    var story = Story.lozenge()
    story.at(
      -20,
      .checklist(
        ChecklistAnswer(list: "arrival", item: "allergies", answer: "text", text: "penicillin")))
    story.at(-19, .checklist(ChecklistAnswer(list: "predose", item: "medicines", answer: "yes")))
    story.at(32, .intervention(Intervention(text: "Ondansetron 4mg odt by prescriber")))
    story.at(32, .intervention(Intervention(text: "music changed")))
    story.at(33, .emergency(EmergencyStamp(stamp: "start")))
    story.at(34, .emergency(EmergencyStamp(stamp: "called")))
    let card = story.session.emergencyCard(at: story.now(35))
    #expect(card.startedAt == story.now(33).t)
    #expect(card.stamps.map(\.name) == ["start", "called", "arrived", "handed-over", "over"])
    #expect(card.stamps.map { $0.at != nil } == [true, true, false, false, false])
    #expect(
      card.lines == [
        "call the emergency number", "where: not stated", "prescriber: Dr Lin",
        "allergies: penicillin", "medicines: not asked",
        "given: ketamine 100 mg sublingual, 35 min ago",
        "given: ketamine 50 mg sublingual, 15 min ago",
        "given: Ondansetron 4mg odt by prescriber, 3 min ago",
        "vitals: BP 166/104, heart rate 92, SpO2 97, 5 min ago",
      ])
  }

  /// The arrival list asks about interacting medicines; that today's were "taken or held as agreed" names none.
  @Test(arguments: [
    ([("arrival", "interactions", "no", String?.none)], "none interacting"),
    ([("arrival", "interactions", "yes", nil)], "yes, not listed"),
    ([("arrival", "interactions", "text", "sertraline 50 mg")], "sertraline 50 mg"),
    ([("predose", "fasting", "yes", nil), ("predose", "medicines", "yes", nil)], "not asked"),
    (
      [("arrival", "interactions", "no", nil), ("predose", "medicines", "text", "lithium held")],
      "none interacting; lithium held"
    ),
  ])
  func saysTheMedicinesThatWereAskedAbout(
    answers: [(list: String, item: String, answer: String, text: String?)], words: String
  ) {
    var story = Story.lozenge()
    for answer in answers {
      story.at(
        -20,
        .checklist(
          ChecklistAnswer(
            list: answer.list, item: answer.item, answer: answer.answer, text: answer.text)))
    }
    #expect(story.session.emergencyCard(at: story.now(35)).lines.contains("medicines: \(words)"))
  }

  @Test func beginsAnewWithTheNextEmergency() {
    var story = Story.lozenge()
    for stamp in ["start", "called", "over", "start"] {
      story.at(33, .emergency(EmergencyStamp(stamp: stamp)))
    }
    let card = story.session.emergencyCard(at: story.now(35))
    #expect(card.stamps.map { $0.at != nil } == [true, false, false, false, false])
  }

  @Test func handsOverEachLevelWithItsAnswer() throws {
    var bench = Bench { $0.careProtocol = Story.embedded("sl-kap") }
    try bench.type(["dose 100mg sl", "v 168/104", "a called Dr Lin reached", "s89"])
    var words = bench.session.handOver(at: bench.now).joined(separator: " ")
    #expect(words.contains("Open urgent: SpO2 under 92."), "\(words)")
    #expect(words.contains("Open caution: systolic over 160, diastolic over 100, called."))
    try bench.type("v 1520/90")
    words = bench.session.handOver(at: bench.now).joined(separator: " ")
    #expect(words.contains("implausible as typed: systolic"))
    #expect(words.contains("Highest BP 168/104"), "\(words)")
  }
}

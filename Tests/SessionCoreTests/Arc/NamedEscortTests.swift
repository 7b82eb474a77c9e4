import SessionCore
import Testing

@Suite("Who takes the patient home")
struct NamedEscortTests {
  static let answers: [(answers: [(item: String, answer: String, text: String?)], name: String?)] =
    [
      ([("escort", "yes", nil)], nil), ([("escort", "na", nil)], nil),
      ([("escort", "no", nil)], nil), ([("escort", "text", "Maria, sister")], "Maria, sister"),
      ([("escort", "yes", "Maria")], "Maria"), ([("escort", "no", "Maria is ill")], nil),
      ([("escort", "text", "Maria"), ("escort-here", "yes", nil)], "Maria"),
      ([("escort", "text", "Maria"), ("escort-here", "text", "Ben")], "Ben"),
      ([("escort", "text", "Maria"), ("escort", "yes", nil)], nil),
    ]

  /// A tick names nobody.
  @Test(arguments: answers)
  func isNamedByWordsAlone(
    answers: [(item: String, answer: String, text: String?)], name: String?
  ) {
    var story = Story(Story.embedded("sl-kap"))
    for answer in answers {
      let list = answer.item == "escort" ? "predose" : "discharge"
      story.at(
        1,
        .checklist(
          ChecklistAnswer(
            list: list, item: answer.item, answer: answer.answer, text: answer.text)))
    }
    #expect(story.session.escort == name)
    let lines = story.session.readiness(at: story.now(2)).lines.map(\.text)
    #expect(lines.contains(name.map { "escort: \($0)" } ?? "escort not named"))
  }
}

import SessionCore
import Testing

@Suite("The intention stays in sight")
struct IntentionTests {
  private func said(_ text: String) -> EventBody { .note(Note(kind: .intention, text: text)) }

  @Test func throughEveryPhaseToTheEnd() {
    var story = Story(Story.embedded("sl-kap"))
    story.at(1, said("to be kind"))
    story.at(2, .dose(Dose(milligrams: Amount(100))))
    for phase in story.session.careProtocol.phases {
      story.at(3, .phase(PhaseStart(name: phase.name)))
      #expect(story.session.course.intention == "to be kind", "\(phase.name)")
    }
    story.at(4, .ended(Ended()))
    story.at(5, .closed(Closed()))
    #expect(story.session.course.intention == "to be kind")
  }

  @Test func asItWasSaidLastAndStands() {
    var story = Story(Story.embedded("sl-kap"))
    story.at(1, said("to be kind"))
    let second = story.at(2, said("to rest"))
    #expect(story.session.course.intention == "to rest")
    story.at(3, .withdrawn(Withdrawal(target: second)))
    #expect(story.session.course.intention == "to be kind")
    story.at(4, .restored(Restoration(target: second)))
    #expect(story.session.course.intention == "to rest")
  }
}

import SessionCore
import Testing

@Suite("Gaps that several processes wrote")
struct GapTests {
  private func gap(_ kind: String, seconds: Int) -> EventBody {
    .gap(Gap(kind: kind, milliseconds: seconds * 1000, wallBefore: "", wallAfter: ""))
  }

  @Test func ofOneSuspendOrOneJumpAreOne() {
    var story = Story(Story.embedded("sl-kap"))
    let first = story.at(60, gap("suspend", seconds: 1800))
    story.at(60, seconds: 1, gap("suspend", seconds: 1801))
    let jump = story.at(60, seconds: 1, gap("clock", seconds: 3600))
    story.at(60, seconds: 2, gap("clock", seconds: 3600))
    let back = story.at(70, gap("clock", seconds: -3600))
    let second = story.at(100, gap("suspend", seconds: 600))
    #expect(story.session.gaps.map(\.seq) == [first, jump, back, second])
    story.at(101, .withdrawn(Withdrawal(target: first)))
    #expect(story.session.gaps.map(\.seq) == [first + 1, jump, back, second])
  }
}

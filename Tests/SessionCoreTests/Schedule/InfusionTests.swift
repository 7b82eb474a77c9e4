import SessionCore
import Testing

@Suite("A dose through the pump")
struct InfusionTests {
  private func infused() -> Story {
    var story = Story(Story.embedded("iv-40"))
    story.firstDose = 20 * 60_000
    story.vitals(-10, [.systolic: 120, .diastolic: 80], baseline: true)
    story.at(0, .dose(Dose(milligrams: Amount(36), route: "iv", overSeconds: 2400)))
    return story
  }

  private func byTime(_ story: Story, _ minute: Int) -> String? {
    story.session.infusion?.milligramsByTime(at: story.now(minute).t)?.text
  }

  @Test func runsFromTheDoseByTime() {
    let story = infused()
    #expect([0, 10, 25, 40, 60].map { byTime(story, $0) } == ["0", "9", "22.5", "36", "36"])
    #expect(story.session.infusion?.given == nil)
    #expect(story.session.infusion?.endsAt == story.now(40).t)
  }

  @Test func waitsForItsStart() {
    var story = infused()
    story.at(2, .infusion(InfusionStep(action: "start", dose: 3)))
    #expect(byTime(story, 12) == "9")
    #expect(story.session.infusion?.endsAt == story.now(42).t)
  }

  @Test func countsOnlyWhileItRuns() {
    var story = infused()
    story.at(10, .infusion(InfusionStep(action: "pause")))
    #expect(story.session.infusion?.isPaused == true)
    #expect(story.session.infusion?.endsAt == nil)
    #expect(byTime(story, 20) == "9")
    story.at(20, .infusion(InfusionStep(action: "resume")))
    #expect(byTime(story, 30) == "18")
    #expect(story.session.infusion?.endsAt == story.now(50).t)
    #expect(story.session.infusion?.segments.count == 2)
  }

  @Test func saysNothingByTimeOnceTheRateWasChanged() {
    var story = infused()
    story.at(10, .infusion(InfusionStep(action: "rate", rate: "30ml/h")))
    #expect(byTime(story, 9) == "8.1")
    #expect(byTime(story, 20) == nil)
  }

  /// Script 2: stopped at T+25, 23 mg typed from the pump; the plan hangs on the stop from then on.
  @Test func stopsEarlyAndTakesThePlanWithIt() {
    var story = infused()
    story.vitals(5, [.systolic: 126, .diastolic: 82])
    story.vitals(20, [.systolic: 130, .diastolic: 84])
    story.at(25, .infusion(InfusionStep(action: "stop")))
    #expect(byTime(story, 90) == "22.5")
    #expect(story.session.course.totalMilligrams == Amount(36))
    story.at(32, .infusion(InfusionStep(action: "given", givenMilligrams: Amount(23))))
    #expect(story.session.course.totalMilligrams == Amount(23))
    story.vitals(26, [.spo2: 90])
    let dues = story.session.dues(at: story.now(27)).filter { $0.kind != .observation }
    #expect(dues.map(\.kind) == [.vitalsAfterInfusion(minutes: 15)])
    #expect(dues.first?.at == story.now(40).t)
    #expect(story.session.minimumStayEndsAt == story.now(85).t)
    #expect(
      story.session.readiness(at: story.now(85)).lines.first?.text.hasPrefix("minimum stay reached")
        == true)
  }

  @Test func runningAgainForgetsNothingOfBefore() {
    var story = infused()
    story.at(25, .infusion(InfusionStep(action: "stop")))
    story.at(30, .infusion(InfusionStep(action: "start")))
    let infusion = story.session.infusion
    #expect(infusion?.segments.map(\.from) == [story.now(0).t, story.now(30).t])
    #expect(infusion?.segments.map(\.to) == [story.now(25).t, nil])
    #expect(infusion?.stoppedAt == nil)
    #expect(story.session.minimumStayEndsAt == story.now(105).t)
  }

  @Test func aRateBeforeItsStartDoesNotStartIt() {
    var story = infused()
    story.at(1, .infusion(InfusionStep(action: "rate", rate: "60ml/h")))
    story.at(2, .infusion(InfusionStep(action: "start")))
    #expect(story.session.infusion?.segments.map(\.from) == [story.now(2).t])
    #expect(story.session.infusion?.segments.map(\.rate) == ["60ml/h"])
  }

  @Test func leavesTheStayOpenWhileItIsPaused() {
    var story = infused()
    story.at(10, .infusion(InfusionStep(action: "pause")))
    #expect(story.session.minimumStayEndsAt == nil)
    #expect(
      story.session.readiness(at: story.now(12)).lines.first?.words
        == "not yet: minimum stay begins when the pump stops")
  }
}

import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("Correcting and taking back")
struct CorrectingTests {
  @Test func withNoChosenLineCSaysSo() {
    var play = Play()
    play.type("128/82⏎c")
    #expect(play.state.line == nil && play.shows("Choose a line first"))
  }

  @Test func theChosenLineIsHeldByItsNumber() {
    var play = Play()
    play.type("128/82 74 98⏎↑c")
    play.other(.note(Note(kind: .note, text: "cuff moved")), by: "KM")
    #expect(play.state.line?.target == 2)
    play.press(.control("u"))
    play.type("128/84 74 98 because typo⏎")
    #expect(play.record == ["vitals BP 128/84 HR 74 SpO2 98", "note cuff moved"])
  }

  @Test func whatStoodAndWhatWillStandAreShown() {
    var play = Play()
    play.type("128/82 74 98⏎↑c")
    play.press(.control("u"))
    play.type("128/84")
    #expect(play.lastRows.contains("was vitals BP 128/82 HR 74 SpO2 98"))
    #expect(play.lastRows.contains("becomes   BP 128/84"), "\(play.lastRows)")
  }

  @Test func theReasonMayBeEmptyOnlyBeforeClosing() {
    var play = Play()
    play.type("n one⏎↑c two⏎")
    #expect(play.lastRows.contains("no reason given"))
    play.wait(seconds: 1)
    play.type("⏎fclose⏎")
    play.answerYes()
    #expect(play.record.contains("note one two") && play.session.isClosed)
    play.type("⎋↑")
    while play.state.selection != .entry(2) { play.type("↑") }
    play.type("c three⏎")
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.record.contains("note one two"), "a closed record asks why")
    #expect(play.lastRows.contains("say why"), "\(play.lastRows)")
  }

  @Test func whatWasWithdrawnIsOfferedUntilTheNextEntry() {
    var play = Play()
    play.type("n one⏎u")
    play.wait(minutes: 20)
    #expect(
      play.lastRows.contains("withdrawn: note one") && play.lastRows.contains("U brings it back"))
    play.type("o⏎")
    #expect(!play.lastRows.contains("brings it back"))
    play.type("U")
    #expect(play.record == ["seen breathing, calm"])
  }

  @Test(arguments: [(119, true), (121, false)])
  func onlyTheLastTwoMinutesAreTakenBackAtOnce(seconds: Int, atOnce: Bool) {
    var play = Play()
    play.type("n one⏎")
    play.t += seconds * 1000 - 200
    play.type("u")
    #expect((play.record == []) == atOnce && (play.state.asked == nil) == atOnce)
  }

  /// The two minutes are the hand's own, also where the session's clock runs faster.
  @Test(arguments: [(20, true), (100, true), (130, false)])
  func inASimulationTheyAreRealMinutes(seconds: Int, atOnce: Bool) {
    var play = Play()
    play.rate = 60
    play.type("n one⏎")
    play.t += seconds * 1000 * 60
    play.type("u", pace: 0)
    #expect((play.record == []) == atOnce, "after \(seconds) real seconds")
  }

  @Test func undoAtTheEndNamesIt() {
    var play = Play()
    play.type("fend⏎⎋")
    play.answerYes()
    play.type("u")
    guard case .withdraw(_, let words)? = play.state.asked?.what else {
      Issue.record("the end isn't asked about: \(play.record)")
      return
    }
    #expect(words.hasPrefix("ended"))
  }

  @Test(arguments: ["tapped twice", "because tapped twice"])
  func aReasonIsTakenWithAndWithoutItsBecause(reason: String) {
    var play = Play()
    play.type("128/82 74 98⏎")
    play.wait(minutes: 20)
    play.type("↑u\(reason)⏎")
    #expect(play.record == [], "\(play.lastRows)")
  }
}

import Drawing
import Encoding
import SessionCore
import Testing

@testable import Interface

/// What is open stays in sight until somebody closes it, and no key makes it say something false.
@Suite("What is open stays in sight")
struct OpenThingsTests {
  /// 100 mg for 15 minutes at 0, 50 mg for 7 at 5: the later dose is due first.
  private func twoHolds() -> Play {
    var play = Play()
    play.type("122/78 68 98 baseline⏎d 100mg sl hold 15m⏎")
    play.wait(minutes: 5)
    play.type("d 50mg sl hold 7m⏎")
    play.wait(minutes: 8)
    return play
  }

  private func number(of milligrams: Int, in play: Play) -> Int {
    play.session.course.doses.first { $0.dose.milligrams == Amount(milligrams) }?.seq ?? 0
  }

  @Test func theHoldKeyEndsTheHoldThatTheBandNames() {
    var play = twoHolds()
    #expect(play.screen.contains("SPIT NOW  50 mg"))
    let booster = number(of: 50, in: play)
    play.type("h")
    #expect(play.screen.contains("hold \(booster) "))
    #expect(play.screen.contains("\(booster) is 50 mg of 13:25"))
    play.type("spit")
    #expect(play.screen.contains("spit 50 mg, held"))
    #expect(play.screen.contains("the dose of 13:25"))
    play.type("⏎")
    #expect(play.session.course.runningHolds.map(\.dose.milligrams) == [Amount(100)])
  }

  @Test(arguments: ["h %spit⏎", "h%spit⏎", "hold % spit⏎"])
  func anotherNumberTakesItsPlace(script: String) {
    var play = twoHolds()
    let first = number(of: 100, in: play)
    play.type(script.replacing("%", with: "\(first) "))
    #expect(play.session.course.runningHolds.map(\.dose.milligrams) == [Amount(50)])
  }

  @Test func theWholeWordIsStillSwallowedAndOneHoldNeedsNoNumber() {
    var play = twoHolds()
    play.type("hold spit⏎")
    #expect(play.session.course.runningHolds.map(\.dose.milligrams) == [Amount(100)])
    play.type("h")
    #expect(play.state.line?.numberOfDose == nil)
    play.type("spit⏎")
    #expect(play.session.course.runningHolds.isEmpty)
  }

  @Test func aParkedAndAKeptLineNameTheirDoseStill() {
    var play = twoHolds()
    let booster = number(of: 50, in: play)
    play.type("hspit")
    #expect(play.state.draft?.text == "\(booster) spit")
    play.type("⎋")
    play.wait(minutes: 1)
    play.type("↑⏎")
    #expect(play.session.course.runningHolds.map(\.dose.milligrams) == [Amount(100)])
  }

  private func dosed() -> Play {
    var play = Play()
    play.type("122/78 68 98 baseline⏎d 100mg sl hold 12m⏎")
    play.wait(minutes: 13)
    play.type("h spit⏎")
    return play
  }

  @Test func whatWasAnsweredStaysUntilItClears() {
    var play = dosed()
    play.type("s91⏎a called Dr Lin reached⏎")
    play.wait(minutes: 2)
    #expect(play.waits(for: "urgent, called 2 min ago, not cleared"))
    #expect(play.urgency(of: "not cleared") == .now)
    for (rows, columns) in [(10, 40), (24, 80), (30, 100)] {
      let text = play.state.canvas(rows: rows, columns: columns).text.joined(separator: "\n")
      #expect(text.contains("not cleared"), "\(columns)x\(rows)")
    }
    play.type("s97⏎")
    #expect(!play.waits(for: "not cleared"))
  }

  @Test func aRecheckKeepsItsLineBesideAWorseCard() {
    var play = dosed()
    play.type("166/104 92 97⏎a r 10⏎")
    #expect(play.waits(for: "recheck BP"))
    play.wait(minutes: 1)
    play.type("190/104 92 91⏎")
    #expect(play.waits(for: "recheck BP"), "a reading soon after isn't the recheck")
    play.type("a called Dr Lin⏎")
    #expect(play.waits(for: "recheck BP") && play.waits(for: "urgent, called"))
    play.wait(minutes: 8)
    play.type("168/104⏎")
    #expect(!play.waits(for: "recheck BP"))
  }

  @Test func twoRechecksHaveTwoLines() {
    var play = dosed()
    play.type("166/98⏎a r 10⏎s93⏎a r 5⏎")
    #expect(play.waits(for: "recheck BP") && play.waits(for: "recheck SpO2"))
  }

  @Test func aDosePastTheCardIsNamedAndStaysUntilItIsAnswered() {
    var play = Play()
    play.type("148/88 72 98⏎d 100mg")
    #expect(play.screen.contains("not answered: systolic over 140 before dosing ▲ caution"))
    play.type("⏎")
    #expect(play.session.course.doses.count == 1)
    #expect(play.waits(for: "not answered before the dose: systolic over 140"))
    play.wait(minutes: 1)
    play.type("a p by Dr Lin because repeat 138/84⏎")
    #expect(!play.waits(for: "not answered before the dose"))
    #expect(play.newest == "gate before dosing: proceed by Dr Lin (repeat 138/84)")
  }

  @Test func aBoosterNamesAnOpenCaution() {
    var play = dosed()
    play.type("166/98⏎d 50mg")
    #expect(play.screen.contains("open: systolic over 160 ▲ caution"))
    play.type("⏎a expected⏎d 50mg")
    #expect(play.screen.contains("open: systolic over 160"), "answered, and still over")
  }

  @Test func aScoreOfAlertnessRaisesItsCard() {
    var play = dosed()
    play.type("s moaas 2⏎")
    #expect(play.screen.contains("URGENT    MOAA/S 2"))
    #expect(play.newest == "score moaas 2 of 5")
    play.type("a called Dr Lin⏎")
    #expect(play.waits(for: "urgent, called"))
    play.type("s moaas 4⏎")
    #expect(play.session.course.alerts.open.isEmpty)
  }

  @Test func aLateEntrySaysWhereItWent() {
    var play = dosed()
    play.type("n one⏎n two⏎n three⏎-5 n asked for water⏎")
    let saved = play.now.wall.clockWithSeconds
    let observed = play.now.wall.advanced(byMilliseconds: -5 * 60_000).clock
    #expect(play.screen.contains("✓ saved \(saved), as of \(observed), 4 lines up"))
    play.type("n four⏎")
    #expect(play.state.notice == .saved(play.now.wall))
  }

  @Test func aWithdrawnLineSaysSo() {
    var play = dosed()
    play.type("n not this⏎u")
    #expect(play.screen.contains("withdrawn: not this"))
  }

  @Test func aClosedRecordOffersWhatItTakes() {
    var play = dosed()
    play.type("fend⏎close⏎")
    play.wait(seconds: 1)
    play.type("⏎⎋")
    #expect(play.session.isClosed)
    let last = play.state.canvas(rows: 24, columns: 80).line(23)
    #expect(last.contains("note … because") && last.contains("correct, withdraw"))
    for word in ["vitals", "moment", "dose"] { #expect(!last.contains(word)) }
    for (rows, columns) in [(15, 60), (10, 40)] {
      let top = play.state.canvas(rows: rows, columns: columns).line(0)
      #expect(top.contains("closed") && !top.contains("dosing"))
    }
  }

  @Test func aLongQuestionStandsWholeOnASmallScreen() {
    var play = dosed()
    play.type("166/104⏎e n2⏎.fclose⏎")
    let canvas = play.state.canvas(rows: 15, columns: 60)
    let text = canvas.text.joined(separator: " ")
    for words in ["Still open:", "nausea moderate ongoing", "without words.", "Enter: close"] {
      #expect(text.contains(words), "\(words) in\n\(canvas.text.joined(separator: "\n"))")
    }
  }

  @Test func theTimelineNamesItsKindsOnSmallScreens() {
    var play = dosed()
    play.type("e n2⏎")
    let wide = play.state.canvas(rows: 15, columns: 60).text
    #expect(wide.contains { $0.contains("side effect  nausea, moderate") })
    let narrow = play.state.canvas(rows: 14, columns: 40).text
    #expect(narrow.contains { $0.contains("side effect  nausea, moderate") })
  }

  @Test func leavingEarlyIsNamedBeforeAndAfter() {
    var play = dosed()
    play.type("fready⏎end")
    let early = play.session.minutesBeforeStay(at: play.t) ?? 0
    #expect(play.screen.contains("\(early) min before the minimum stay"))
    play.type("⏎")
    #expect(play.session.minutesLeftEarly == early)
  }

  @Test func judgedReadyAndWhatSpeaksAgainstItStandTogether() {
    var play = dosed()
    play.type("fready⏎k walk no⏎")
    let words = play.session.readiness(at: play.now).lines.last { $0.subject == .ready }?.text
    #expect(words?.hasPrefix("judged ready") == true && words?.hasSuffix("walk: no") == true)
  }

  @Test(arguments: ["journey", "return", "integration", "recovery"])
  func theIntentionStaysInSight(phase: String) {
    var play = dosed()
    play.type("⇥intention to stay with it⏎p \(phase)⏎")
    let text = play.state.canvas(rows: 30, columns: 100).text.joined(separator: "\n")
    #expect(text.contains("“to stay with it”"))
  }
}

import Drawing
import Encoding
import SessionCore
import Testing

@testable import Interface

@Suite("Slips and their answers")
struct SlipTests {
  @Test func aDigitOpensALineAndListsTheMarks() {
    var play = Play()
    play.type("4")
    #expect(play.state.line?.text == "4")
    #expect(play.state.line?.popup?.rows.map(\.key).contains("4") == true)
    play.type("4")
    #expect(play.state.line?.text == "44")
    #expect(play.state.line?.popup == nil)
  }

  @Test(arguments: ["128 82⏎", "98 128/82⏎", "98 74⏎", "128/82 74 98 12⏎", "98⏎"])
  func otherCountsOfNumbersAreRefusedAndStayToBeMended(script: String) {
    var play = Play()
    play.type(script)
    #expect(play.record == [])
    #expect(play.state.line?.isRefused == true)
    #expect("\(play.state.line?.text ?? "")⏎" == script)
  }

  @Test func tabKeepsARefusedLineAsANote() {
    var play = Play()
    play.type("v 12 hugs⏎")
    #expect(play.state.line?.isRefused == true)
    play.type("⇥")
    #expect(play.record == ["note vitals 12 hugs"])
    #expect(play.state.line == nil)
  }

  @Test func tabBeforeEnterOnlyTurnsTheLineIntoANote() {
    var play = Play()
    play.type("s purple⇥")
    #expect(play.record == [])
    #expect(play.state.line?.verb == "note")
    play.type("⏎")
    #expect(play.record == ["note score purple"])
  }

  @Test func anUnknownSideEffectIsAskedAboutOnce() {
    var play = Play()
    play.type("e hiccups 1⏎")
    guard case .line(.unknownEffect(let name, _))? = play.state.asked?.what else {
      Issue.record("not asked about: \(String(describing: play.state.asked))")
      return
    }
    #expect(name == "hiccups" && play.record == [])
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.record == ["side effect hiccups, mild"])
  }

  @Test func seenTakesTheClinicsSentenceOrTypedWords() {
    var play = Play()
    play.type("o⏎o pale but calm⏎")
    #expect(play.record == ["seen breathing, calm", "seen pale but calm"])
  }

  @Test func undoActsAtOnceOnTheFreshOwnEntry() {
    var play = Play()
    play.type("n one⏎u")
    #expect(play.record == [])
    #expect(play.state.withdrawn?.words == "note one, 0 s old")
    play.type("U")
    #expect(play.record == ["note one"])
    #expect(play.state.withdrawn == nil)
  }

  @Test func bringingBackEndsWithTheNextEntry() {
    var play = Play()
    play.type("n one⏎u")
    play.type("n two⏎U")
    #expect(play.record == ["note two"])
  }

  @Test func undoTwiceGoesTwoEntriesBack() {
    var play = Play()
    play.type("n one⏎n two⏎u")
    play.wait(seconds: 1)
    play.type("u")
    #expect(play.record == [])
    play.type("U")
    play.wait(seconds: 1)
    play.type("U")
    #expect(play.record == ["note one", "note two"])
  }

  @Test func undoOfAnOldEntryNamesItAndAsks() {
    var play = Play()
    play.type("132/84 88 96⏎")
    play.wait(minutes: 7)
    play.type("u")
    #expect(play.record.count == 1)
    guard case .withdraw(_, let words)? = play.state.asked?.what else {
      Issue.record("not asked")
      return
    }
    #expect(words == "vitals BP 132/84 HR 88 SpO2 96, 7 min old")
    play.type("⎋")
    #expect(play.record.count == 1 && play.state.asked == nil)
    play.type("u")
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.record == [])
  }

  @Test(arguments: ["d 100mg sl⏎", "p⏎", "gate predose proceed because fine⏎"])
  func undoOfADoseADecisionOrAPhaseAsks(script: String) {
    var play = Play()
    play.type((script.hasPrefix("gate") ? "⇥" : "") + script)
    let before = play.record
    play.type("u")
    #expect(play.record == before)
    guard case .withdraw? = play.state.asked?.what else {
      Issue.record("\(script) is not asked about")
      return
    }
  }

  @Test func undoLeavesOthersEntriesAlone() {
    var play = Play()
    play.other(.note(Note(kind: .note, text: "theirs")), by: "KM")
    play.type("u")
    #expect(play.record == ["note theirs"])
    #expect(play.state.asked == nil)
  }

  @Test func correctWorksOnAChosenLineAlone() {
    var play = Play()
    play.type("128/82 74 98⏎n later⏎c")
    #expect(play.state.line == nil)
    play.type("↑↑c")
    #expect(play.state.line?.target == 2)
    #expect(play.state.line?.text == "bp 128/82 hr 74 spo2 98")
  }

  @Test func correctingAsksForTheReasonOnce() {
    var play = Play()
    play.type("128/82 74 98⏎↑c")
    play.press(.control("u"))
    play.type("128/84 74 98⏎")
    #expect(play.state.line?.awaitsReason == true)
    #expect(play.record == ["vitals BP 128/82 HR 74 SpO2 98"])
    play.type("typo⏎")
    #expect(play.record == ["vitals BP 128/84 HR 74 SpO2 98"])
    #expect(play.session.entry(2)?.restatements.first?.amendment.reason == "typo")
  }

  @Test func aCorrectionMayGoWithoutAReasonBeforeClosing() {
    var play = Play()
    play.type("n one⏎↑c")
    play.type(" two⏎")
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.record == ["note one two"])
    #expect(play.session.entry(2)?.restatements.first?.amendment.reason == nil)
  }

  @Test func aChosenLineIsWithdrawnWithAReason() {
    var play = Play()
    play.type("n one⏎n two⏎↑↑u")
    #expect(play.record.count == 2)
    play.type("wrong patient⏎")
    #expect(play.record == ["note two"])
    #expect(play.session.entry(2)?.reversals.first?.reason == "wrong patient")
  }

  @Test func escapeParksAndUpOffers() {
    var play = Play()
    play.type("n she turned to")
    let first = play.state.line?.time
    play.type("⎋")
    #expect(play.state.line == nil && play.record == [])
    #expect(play.state.parkedOffer?.text == "she turned to")
    play.wait(minutes: 3)
    play.type("v↑")
    #expect(play.state.line?.verb == "note")
    #expect(play.state.line?.time == first)
    play.type(" the wall⏎")
    #expect(play.record == ["note she turned to the wall"])
    #expect(play.session.entry(2)?.t == first?.now.t)
    #expect(play.state.parkedOffer == nil)
  }

  @Test func aReflexEnterAfterAQuestionIsIgnored() {
    var play = Play()
    play.type("1280/82⏎")
    #expect(play.state.asked != nil)
    play.press(.enter, after: 300)
    #expect(play.record == [] && play.state.asked != nil)
    play.press(.enter, after: 400)
    #expect(play.record.count == 1)
  }

  @Test func anImplausibleValueCanBeMendedByTab() {
    var play = Play()
    play.type("1280/82⏎⇥")
    #expect(play.record == [])
    play.type("⏎")
    #expect(play.record == ["vitals BP 128/82"])
  }

  @Test func enterDoesNothingWithoutAChosenLine() {
    var play = Play()
    play.type("n one⏎⏎⏎")
    #expect(play.record == ["note one"] && play.state.page == .main)
    play.type("↑⏎")
    #expect(play.state.page == .history(2))
  }

  @Test(arguments: ["en⏎", "cl⏎", "withd 2⏎", "f", "end⏎"])
  func nothingEndsByAPrefix(script: String) {
    var play = Play()
    play.type("n one⏎⇥" + script)
    play.wait(seconds: 1)
    #expect(play.session.course.ended == nil || script == "end⏎")
    #expect(play.session.course.closedAt == nil)
  }

  @Test func theFinishPageTakesWholeWordsAlone() {
    var play = Play()
    play.type("f")
    #expect(play.state.page == .finish && play.state.line?.verb == "")
    play.type("q")
    #expect(play.state.page == .finish && play.state.line?.text == "q")
    play.type("⌫e⏎")
    #expect(play.record == [])
    play.type("⌫ready⏎")
    #expect(play.record == ["ready to leave"])
    #expect(play.state.line?.text == "" && play.state.page == .finish)
    play.type("⎋")
    #expect(play.state.page == .main && play.state.line == nil)
  }

  @Test func theClosedRecordIsExportedWithOneKey() throws {
    var state = try #require(Story.all["finishClosed"])
    let words = state.canvas(rows: 24, columns: 80).text.joined(separator: "\n")
    #expect(words.contains("the record is closed"))
    #expect(words.contains("Ctrl-X"))
    let now = Instant(now: Now(t: 10_800_000, wall: Play.opening), real: 0)
    #expect(state.update(.key(.control("x"), now)) == [.export])
    _ = state.update(.exported("exported to /records/hour-packet"))
    let after = state.canvas(rows: 24, columns: 80).text.joined(separator: "\n")
    #expect(after.contains("exported to /records/hour-packet"))
  }

  @Test func theFinishPageSaysWhatWasSavedAndWritten() {
    var play = Play()
    play.type("fready⏎")
    #expect(play.screen.contains("saved \(play.now.wall.clockWithSeconds)"))
    play.send(.exported("9 files in /tmp/exports"))
    #expect(play.screen.contains("9 files in /tmp/exports"))
  }

  @Test func closingWithSomethingOpenAsksOnceAndRecordsIt() {
    var play = Play()
    play.type(" ")
    play.wait(seconds: 3)
    play.type("fclose⏎")
    guard case .line(.closesWithOpen(let open))? = play.state.asked?.what else {
      Issue.record("not asked: \(String(describing: play.state.line))")
      return
    }
    #expect(!open.isEmpty)
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.session.isClosed)
  }

  @Test func aSideEffectInThePrivateStreamIsAskedAbout() {
    var play = Play()
    play.type("w nausea 2⏎")
    #expect(play.state.line?.isPrivate == true)
    guard case .privateReads? = play.state.asked?.what else {
      Issue.record("not asked")
      return
    }
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.record == ["side effect nausea, moderate"])
    #expect(play.state.privateNotes.isEmpty)
    play.type("w nausea 2⏎⇥")
    #expect(play.record.count == 1)
    #expect(play.state.privateNotes.map(\.text) == ["nausea 2"])
  }

  @Test func correctMovesANoteBetweenTheStreams() {
    var play = Play()
    play.type("w I was moved⏎")
    #expect(play.record == [])
    play.type("↑c⏎")
    #expect(play.record == ["note I was moved"])
    #expect(play.commands.contains(.withdrawPrivate(seq: 1, by: "RL")))
  }

  @Test func aNoteGoesToThePrivateStreamByTab() {
    var play = Play()
    play.type("n I was moved⏎↑c⇥")
    #expect(play.state.line?.isPrivate == true && play.record.count == 1)
    play.type("⏎")
    #expect(play.record == [])
    #expect(play.state.privateNotes.map(\.text) == ["I was moved"])
  }

  @Test func aLightThemeIsAskedAbout() {
    var play = Play()
    play.type("⇥theme daylight⏎")
    #expect(play.state.themeName == "ember")
    #expect(play.state.asked?.what == .lightTheme("daylight"))
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.state.themeName == "daylight")
    #expect(play.commands.contains(.useTheme("daylight")))
  }

  @Test func theSameKeyWithin150MillisecondsCountsOnceWithNoLineOpen() {
    var play = Play()
    play.type("n one⏎n two⏎")
    play.press(.character("u"))
    play.press(.character("u"), after: 100)
    play.press(.character("u"), after: 100)
    #expect(play.record == ["note one"])
  }

  @Test func insideALineEveryKeyCounts() {
    var play = Play()
    play.type("n", pace: 300)
    play.type("nn1122", pace: 10)
    #expect(play.state.line?.text == "nn1122")
    play.type("⎋")
    play.type("11", pace: 10)
    #expect(play.state.line?.text == "11")
  }

  @Test func momentsWithinTwoSecondsCountOnce() {
    var play = Play()
    play.type(" . .", pace: 400)
    #expect(play.record.count == 1)
    play.wait(seconds: 2)
    play.type(".")
    #expect(play.record.count == 2)
  }

  @Test func inTheDarkSpaceKeepsAMomentAndAnyOtherKeyOnlyWakes() {
    var play = Play()
    play.type("l ")
    #expect(play.state.page == .lightsOut && play.record.count == 1)
    play.type("d")
    #expect(play.state.page == .main && play.state.line == nil)
    play.type("d")
    #expect(play.state.line?.verb == "dose")
  }

  @Test(arguments: ["H", "!"])
  func theCardsKeepTheEntryLine(key: String) {
    var play = Play()
    play.type(key)
    let page = play.state.page
    #expect(page != .main && play.record == [])
    play.type("128/82⏎")
    #expect(play.record == ["vitals BP 128/82"] && play.state.page == page)
    play.type("q")
    #expect(play.state.page == .main)
  }

  @Test func theEmergencyStampsAreALetterAndEnter() {
    var play = Play()
    play.type("!s⏎c⏎a⏎h⏎o⏎")
    #expect(
      play.session.course.emergencies.map(\.stampName) == [
        "start", "called", "arrived", "handed-over", "over",
      ])
  }

  @Test func aSessionSilentForHalfADayAsksFirst() {
    var play = Play()
    play.type("n evening⏎")
    play.wait(minutes: 12 * 60 + 1)
    play.type("n morning⏎")
    #expect(play.state.asked?.what == .longSilence(hours: 12))
    #expect(play.record.count == 1)
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.record == ["note evening", "note morning"])
  }

  @Test func aPasteOver16KiBIsRefusedWholeAndTheDraftKept() {
    var play = Play()
    play.type("n so far")
    play.press(.paste(String(repeating: "x", count: 16_385)))
    play.press(.pasteTooLong(400_000))
    #expect(play.state.line?.text == "so far")
    #expect(play.screen.contains(Wording.pasteTooLong(bytes: 400_000)))
    play.type("x")
    #expect(!play.screen.contains("Nothing was taken"))
  }

  @Test func leavingSaysHowToResume() {
    var play = Play()
    play.type("Q")
    #expect(
      play.commands == [
        .quit(saying: [
          "C-0412 stays open, nothing is lost.", "Resume with: vigil resume 2026-11-20-k7f3",
        ])
      ])
  }
}

import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("Durable before visible")
struct SavingTests {
  private let full = SaveFailure(reason: "the disk is full", remedy: "Free some space.")

  @Test func anEntryStandsInTheSessionOnlyOnceItIsOnDisk() {
    var play = Play()
    play.isDiskSlow = true
    play.type("n one⏎")
    #expect(play.record == [] && play.state.saving.map(\.status) == [.saving])
    play.type("n two⏎128")
    #expect(play.state.line?.text == "128", "typing goes on")
    play.save()
    #expect(play.record == ["note one", "note two"] && play.state.saving.isEmpty)
    #expect(play.state.notice == .saved(play.now.wall))
  }

  @Test func aFailureKeepsTheEntryWithTheReasonAndIsTriedAgain() {
    var play = Play()
    play.isDiskSlow = true
    play.type("n one⏎")
    let unsaved = play.waiting
    play.send(.failed(full, unsaved.flatMap(\.self)))
    #expect(play.state.failure == full && play.record == [])
    play.wait(seconds: 6)
    #expect(play.commands == [.retry])
    play.save()
    #expect(play.state.failure == nil && play.record == ["note one"])
  }

  @Test func leavingWithSomethingUnsavedAsks() {
    var play = Play()
    play.isDiskSlow = true
    play.type("n one⏎")
    play.send(.failed(full, play.waiting.flatMap(\.self)))
    play.type("Q")
    #expect(play.state.asked?.what == .leaveUnsaved(count: 1) && play.commands == [])
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.commands.count == 1, "\(play.commands)")
  }

  @Test func leavingWhileSavingWaitsForTheDisk() {
    var play = Play()
    play.isDiskSlow = true
    play.type("n one⏎Q")
    #expect(play.commands == [])
    play.save()
    #expect(play.commands.count == 1)
  }

  @Test func undoBeforeTheDiskAnsweredWithdrawsAsSoonAsItHas() {
    var play = Play()
    play.isDiskSlow = true
    play.type("n one⏎u")
    play.isDiskSlow = false
    play.save()
    #expect(play.record == [] && play.session.entries.count == 2)
    #expect(play.state.withdrawn != nil)
  }

  @Test func othersLinesComeWithTheirAuthorAndLeaveTheLineAlone() {
    var play = Play()
    play.type("n half")
    play.other(.note(Note(kind: .note, text: "theirs")), by: "KM")
    #expect(play.record == ["note theirs"] && play.state.news?.event.by == "KM")
    #expect(play.state.line?.text == "half")
  }

  @Test func theDraftIsKeptUntilTheEntryIsSaved() {
    var state = Play().state
    var drafts: [Draft?] = []
    let instant = state.instant
    for key in "n hi".map(Key.character) + [.enter] {
      for case .saveDraft(let draft) in state.update(.key(key, instant)) { drafts.append(draft) }
    }
    #expect(drafts.map { $0?.text } == ["h", "hi"])
    #expect(state.draft?.text == "hi")
  }

  @Test func aDraftOfAnEarlierProcessIsOfferedByUp() {
    var play = Play()
    let draft = Draft(verb: "quote", text: "I was", session: play.session.id, t: 500)
    play.send(.opened(OpenedSession(session: play.session, draft: draft), play.instant))
    play.type("n↑")
    #expect(play.state.line?.verb == "quote" && play.state.line?.text == "I was")
    #expect(play.state.line?.time.now.t == 500)
  }

  /// Lines that were read and not synced yet may be gone after a power cut.
  @Test func whatIsNotKnownToBeOnTheDiskIsNotShownAsSaved() {
    var play = Play()
    play.type("122/78 68 98 baseline⏎n quiet⏎")
    let session = play.session
    play.send(.opened(OpenedSession(session: session, isConfirmed: false), play.instant))
    var kept = KeptRows()
    func rows() -> [String] { play.state.canvas(rows: 24, columns: 80, keeping: &kept).text }
    #expect(rows().contains { $0.contains("saving  quiet") })
    #expect(!rows().contains { $0.contains("122/78") && !$0.contains("saving") })
    #expect(rows()[22].contains("saving"))
    play.send(.confirmed)
    #expect(rows().contains { $0.contains("quiet") && !$0.contains("saving") })
    #expect(rows().contains { $0.contains("122/78") && !$0.contains("saving") })
    #expect(!rows()[22].contains("saving"))
  }

  /// The session turns out not to be writable after a line was begun.
  @Test func aLineBegunMeanwhileIsParked() {
    var play = Play()
    play.type("n half")
    play.send(
      .opened(OpenedSession(session: play.session, access: .readOnly("no disk")), play.instant))
    #expect(play.state.line == nil && play.state.parkedOffer?.text == "half")
  }

  @Test func aReadOnlySessionTakesNothing() {
    var play = Play()
    play.send(
      .opened(OpenedSession(session: play.session, access: .readOnly("too new")), play.instant))
    play.type("n one⏎ 128/82⏎")
    #expect(play.record == [] && play.waiting == [])
    #expect(play.state.notice == .warning(Wording.readOnly("too new")))
  }

  @Test func aDamagedSessionOffersItsNextPart() {
    var play = Play()
    play.send(
      .opened(OpenedSession(session: play.session, access: .damaged("line 3")), play.instant))
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.commands == [.open(id: play.session.id, continuing: true)])
  }

  @Test func aFileDamagedMeanwhileTakesOneKey() {
    var play = Play()
    let damage = SaveFailure(
      reason: Wording.fileDamaged(line: 7, "it does not end in a hash"), isDamage: true)
    play.isDiskSlow = true
    play.type("n kept in memory⏎")
    play.send(.damaged(damage))
    play.send(.failed(damage, play.waiting[0]))
    #expect(play.screen.contains("NOT SAVED") && play.screen.contains("damaged at line 7"))
    #expect(play.screen.contains("Enter: go on in a second part"))
    play.type("⏎")
    #expect(!play.commands.contains(.goOn), "a reflex")
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.commands.filter { $0 == .goOn }.count == 1)
    play.send(.damaged(nil))
    play.save()
    #expect(play.newest?.contains("kept in memory") == true)
    #expect(!play.screen.contains("damaged"))
  }

  /// Where nothing waits to be saved, the band says it all the same, and stays on the screen.
  @Test func aDamagedFileIsSaidWithNothingUnsaved() {
    var play = Play()
    play.state.configuration.darkAfterMinutes = 5
    play.send(.damaged(SaveFailure(reason: Wording.fileReplaced, isDamage: true)))
    #expect(play.screen.contains("DAMAGED") && play.screen.contains("replaced or removed"))
    play.wait(minutes: 10)
    #expect(play.state.page == .main)
    play.type("n half a line")
    #expect(play.state.line?.text == "half a line")
    play.type("⎋⏎")
    #expect(play.commands.contains(.goOn))
  }

  /// A closed record has no next part.
  @Test func aClosedRecordWhoseFileIsDamagedIsNotGoneOnWith() {
    var play = Play()
    play.type("n one⏎")
    play.other(.closed(Closed()), by: "KM")
    #expect(play.session.isClosed)
    play.send(.damaged(SaveFailure(reason: Wording.fileReplaced, isDamage: true)))
    #expect(play.screen.contains("DAMAGED") && play.screen.contains(Wording.closedAndDamaged))
    #expect(!play.screen.contains("Enter: go on"))
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(!play.commands.contains(.goOn))
  }

  /// The session turns out not to be writable after something was entered.
  @Test func whatWasEnteredWhileOpeningIsNotSavedAndIsAskedAbout() {
    var play = Play()
    play.isDiskSlow = true
    play.type("n one⏎Q")
    play.send(
      .opened(OpenedSession(session: play.session, access: .readOnly("no disk")), play.instant))
    #expect(play.state.saving.count == 1)
    play.send(.failed(SaveFailure(reason: "opened for reading only"), play.waiting[0]))
    #expect(play.screen.contains("NOT SAVED") && play.commands == [])
    #expect(play.state.asked?.what == .leaveUnsaved(count: 1))
  }

  @Test func byChangesWhoWrites() {
    var play = Play()
    play.type("⇥by KM⏎")
    #expect(play.state.author == "KM")
    play.type("n mine⏎")
    #expect(play.events.last?.by == "KM")
  }

  @Test func privateNotesNeverReachTheRecord() {
    var play = Play()
    play.type("w I was bored⏎")
    #expect(play.record == [] && play.state.privateNotes.map(\.text) == ["I was bored"])
    #expect(play.state.saving.isEmpty)
  }
}

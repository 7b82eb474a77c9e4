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

import Drawing
import SessionCore
import Testing

@testable import Interface

/// A verb that no single key stands for, typed with no line open, when each of its letters is a key.
@Suite("Whole commands typed with no line open")
struct CommandTests {
  private func played() -> Play {
    var play = Play()
    play.type("122/78 68 98 baseline⏎n fresh⏎")
    play.wait(seconds: 5)
    return play
  }

  @Test(arguments: [
    ("by KM", "KM writes from now on", "changed by RL to KM"),
    ("by rl", "rl writes from now on", "changed by RL to rl"),
    (
      "gate predose proceed because fine", "before dosing: proceed (fine)",
      "gate before dosing: proceed (fine)"
    ),
    (
      "limit systolic caution 150", "limit systolic caution 150",
      "changed limit systolic caution 150"
    ),
    ("clock therapy start", "therapy starts", "clock therapy starts"),
    (
      "followup 2026-11-24 integration", "2026-11-24 integration",
      "follow-up 2026-11-24 integration"
    ),
  ])
  func areAskedAboutAndEntered(command: String, does: String, entry: String) {
    let before = played()
    var play = before
    play.type(command + "⏎")
    #expect(play.state.asked?.what == .command(command, does: does))
    play.press(.enter, after: 100)
    #expect(play.state.asked != nil, "a reflex")
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.record == before.record + [entry])
    #expect(play.state.page == .main && play.state.line == nil)
  }

  @Test func theAuthorIsInTheHeaderAtOnce() {
    var play = Play()
    play.type("by KM⏎")
    #expect(play.record == ["moment no words yet"], "the space between them has kept a moment")
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.record == ["changed by RL to KM"])
    #expect(play.state.author == "KM")
    #expect(play.state.canvas(rows: 24, columns: 80).line(0).contains(" KM "))
  }

  @Test func aCorrectionByItsNumber() {
    var play = played()
    play.type("correct 3 stale because typo⏎")
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.record.last == "note stale")
  }

  @Test func undoIsWhatItsFirstLetterDid() {
    var play = played()
    play.type("undo⏎")
    #expect(play.record == ["vitals BP 122/78 HR 68 SpO2 98 baseline"])
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.record == ["vitals BP 122/78 HR 68 SpO2 98 baseline"])
    #expect(play.state.line == nil && play.shows("U brings it back"))
  }

  @Test func redoBringsBack() {
    var play = played()
    play.type("u")
    play.wait(seconds: 2)
    play.type("redo⏎")
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.record.last == "note fresh")
  }

  @Test(arguments: ["by herself", "by the window", "end of journey", "ready", "close", "end"])
  func butNotWordsThatSayMoreThanTheirVerb(words: String) {
    let before = played()
    var play = before
    play.type(words + "⏎")
    if case .command? = play.state.asked?.what { Issue.record("\(words) is offered as a command") }
    play.wait(seconds: 1)
    play.type("⏎")
    let added = play.record.filter { !before.record.contains($0) && !$0.hasPrefix("moment") }
    #expect(added.allSatisfy { $0 == "note " + words }, "\(words) made \(added)")
    #expect(play.session.course.ended == nil && play.session.course.readyAt == nil)
  }

  @Test(arguments: ["⇥by KM⏎", ":by KM⏎", "f⌫by KM⏎"])
  func aLineOfEverythingTakesThemAtOnce(script: String) {
    var play = Play()
    play.type(script)
    #expect(play.state.asked == nil && play.record == ["changed by RL to KM"], "\(script)")
  }
}

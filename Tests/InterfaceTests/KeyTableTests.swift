import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("The key table")
struct KeyTableTests {
  /// Each key with the verb that it opens, as the design has them.
  @Test(arguments: [
    ("a", "answer"), ("d", "dose"), ("e", "effect"), ("h", "hold"), ("i", "did"), ("k", "check"),
    ("m", "moment"), ("n", "note"), ("o", "seen"), ("p", "phase"), ("q", "quote"), ("'", "quote"),
    ("\"", "quote"), ("s", "score"), ("t", "touch"), ("v", "vitals"), ("w", "private"),
    ("x", "experience"), ("7", ""), ("-", ""), ("@", ""), (":", ""),
  ])
  func opensALine(key: String, verb: String) {
    var play = Play()
    play.type(key)
    #expect(play.state.line?.verb == verb && play.record == [])
  }

  @Test func hSpeaksOfThePumpWhereThereIsOne() {
    var play = Play("iv-40", route: .intravenous)
    play.type("h")
    #expect(play.state.line?.verb == "infusion")
  }

  @Test(arguments: [
    ("f", Page.finish), ("g", .chart), ("l", .lightsOut), ("?", .help), ("H", .handOver),
    ("!", .emergency),
  ])
  func turnsThePage(key: String, page: Page) {
    var play = Play()
    play.type(key)
    #expect(play.state.page == page && play.record == [])
    for leave in [Key.escape, .character("q")] where page != .finish || leave == .escape {
      var back = play
      back.press(leave)
      #expect(back.state.page == .main, "\(leave.name) leaves \(page)")
    }
  }

  @Test(arguments: Array("abcdefghijklmnopqrstuvwxyz"))
  func hasASentenceInHelpForEveryKeyThatDoesSomething(key: Character) {
    var play = Play()
    play.type("n one⏎↑" + String(key))
    let acts = play.state.line != nil || play.state.page != .main || play.state.asked != nil
    let rows = [KeyTable.Context.session, .chosenLine].compactMap {
      KeyTable.standard.row(for: .character(key), in: $0)
    }
    #expect(acts == !rows.isEmpty, "\(key)")
  }

  /// They come as keys and send no signal; nothing typed is lost by any of them.
  @Test(arguments: [Key.control("c"), .control("z"), .control("s"), .control("\\"), .escape])
  func controlKeysLoseNothing(key: Key) {
    var play = Play()
    play.type("n half a sentence")
    play.press(key)
    let kept = play.state.line?.text ?? play.state.parkedOffer?.text
    #expect(kept == "half a sentence" && play.state.draft?.text == "half a sentence")
    #expect(
      play.record == [] && !play.commands.contains { if case .quit = $0 { true } else { false } })
  }

  @Test func leavingKeepsWhatWasParkedAsADraft() {
    var play = Play()
    play.type("n half⎋Q")
    #expect(play.state.draft?.text == "half")
    guard case .quit(let saying)? = play.commands.last else {
      Issue.record("Q leaves at once")
      return
    }
    #expect(saying.contains { $0.contains("vigil resume") })
  }

  @Test func enterActsOnAChosenLineAlone() {
    var play = Play()
    play.type("n one⏎n two⏎")
    play.press(.pageUp)
    #expect(play.state.selection == .entry(2))
    play.press(.pageDown)
    #expect(play.state.selection == .entry(3))
    play.type("⎋⏎")
    #expect(play.state.selection == nil && play.state.page == .main)
  }
}

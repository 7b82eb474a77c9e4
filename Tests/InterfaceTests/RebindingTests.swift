import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("Keys of the configuration")
struct RebindingTests {
  private func bound(_ pairs: [(String, String)]) -> Result<KeyTable, KeyConflict> {
    let lines = pairs.enumerated().map { place, pair in
      KeyRebinding(action: pair.0, key: pair.1, line: place + 1)
    }
    return Result { () throws(KeyConflict) in try KeyTable.standard.rebound(lines) }
  }

  @Test func anActionTakesAnotherKeyAndLosesItsOld() throws {
    var play = Play()
    play.state.keys = try bound([("side effect", "b")]).get()
    play.type("e")
    #expect(play.state.line == nil)
    play.type("b n2⏎")
    #expect(play.record == ["side effect nausea, moderate"])
  }

  /// One table: the footer, the help and the list of everything say the new key.
  @Test func whatIsShownFollows() throws {
    var play = Play()
    play.state.keys = try bound([("note", "b"), ("lights out", "z")]).get()
    #expect(play.lastRows.contains("b note") && !play.lastRows.contains("n note"))
    play.type("?")
    #expect(play.shows("b             note") && play.shows("z             lights out"))
    play.type("q⇥note")
    #expect(
      play.screen.split(separator: "\n").contains { $0.contains(" b ") && $0.contains("note") })
    play.type("⎋z")
    #expect(play.state.page == .lightsOut)
    play.type("zb one⏎l")
    #expect(play.record == ["note one"] && play.state.page == .main && play.state.line == nil)
  }

  @Test func theClinicsMarksAreListedAndEntered() {
    var play = Play()
    var care = play.session.careProtocol
    care.marks = [
      Mark(digit: 1, text: "hand on heart"), Mark(digit: 2, text: "water", command: "did water"),
    ]
    play = Play(care: care)
    play.type("1")
    #expect(play.lastRows.contains("1 hand on heart") && play.lastRows.contains("2 water"))
    play.type("⏎2⏎")
    #expect(play.record == ["mark hand on heart", "did water"])
    #expect(play.helpShows("hand on heart") && play.helpShows("did water"))
  }

  @Test func helpListsMarksAndAbbreviations() {
    var play = Play()
    play.state.configuration.abbreviations["ond"] = "ondansetron 4mg odt"
    let lines =
      HelpPage.marks(play.session.careProtocol.marks)
      + HelpPage.abbreviations(play.state.configuration.abbreviations)
    let words = lines.map { $0.map(\.text).joined() }
    for mark in play.session.careProtocol.marks {
      #expect(words.contains { $0.hasPrefix("\(mark.digit) ") && $0.contains(mark.text) })
    }
    #expect(words.contains { $0.hasPrefix(".ond ") && $0.contains("ondansetron 4mg odt") })
    #expect(words.contains { $0.hasPrefix(".ec ") && $0.contains("eyes closed") })
    #expect(play.helpShows("ondansetron 4mg odt") && play.helpShows("tears"))
  }

  @Test func twoActionsMayChangeKeys() throws {
    let table = try bound([("note", "d"), ("dose", "n")]).get()
    #expect(table.row(for: .character("d"), in: .session)?.action == .open(verb: "note"))
    #expect(table.row(for: .character("n"), in: .session)?.action == .open(verb: "dose"))
  }

  @Test(arguments: [
    ([("note", "d")], "line 1: “d” is the key of dose; give that another key first"),
    ([("note", "b"), ("dose", "b")], "lines 1 and 2: “b” is given to note and to dose"),
    ([("note", "4")], "line 1: “4” can't be a key; one letter or sign can, no digit, - or @"),
    ([("dance", "b")], "line 1: there is no key for “dance”; vigil keys lists them"),
  ])
  func conflictsAreRefusedNamingTheLines(pairs: [(String, String)], words: String) {
    guard case .failure(let conflict) = bound(pairs) else {
      Issue.record("\(pairs) should be refused")
      return
    }
    #expect(conflict.words == words)
  }
}

extension Play {
  /// Whether the help page holds these words, from its first row to its last.
  fileprivate func helpShows(_ words: String) -> Bool {
    var play = self
    play.press(.function(1))
    for _ in 0..<20 {
      if play.shows(words) { return true }
      play.press(.down)
      play.press(.pageDown)
    }
    return false
  }
}

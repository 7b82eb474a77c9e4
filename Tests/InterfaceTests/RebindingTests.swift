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

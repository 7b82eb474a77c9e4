import Foundation
import Glibc
import Journaling
import TestSupport
import Testing

/// The record's file is damaged under a running session, or found damaged: the session goes on with
/// one key and loses nothing; a closed record takes nothing more.
@Suite("A damaged file")
struct DamageTests {
  enum Damage: String, CaseIterable, Sendable {
    case prose, cutShort, replaced, removed

    func make(at path: String) throws {
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      switch self {
      case .prose, .cutShort:
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        if self == .cutShort {
          try file.truncate(atOffset: UInt64(bytes.count / 2))
        } else {
          try file.seekToEnd()
          try file.write(contentsOf: Data("mended by hand\n".utf8))
        }
        try file.close()
      case .replaced:
        try Data("mended by hand\n".utf8).write(to: URL(filePath: path + ".new"))
        rename(path + ".new", path)
      case .removed: unlink(path)
      }
    }

    var words: String {
      switch self {
      case .prose: "file is damaged at line"
      case .cutShort: "file is damaged at line"
      case .replaced, .removed: "file was replaced or removed"
      }
    }
  }

  @Test(arguments: Damage.allCases)
  func ofARunningSessionIsSaidAndOneKeyGoesOn(damage: Damage) throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let terminal = try bedside.screen(["resume", id])
    #expect(terminal.waitFor("C-0412"))
    for text in ["one.", "two."] { #expect(terminal.enterNote(text)) }
    try damage.make(at: bedside.journal(id))
    let damaged = try? bedside.bytes(bedside.journal(id))
    terminal.type("n three.\r")
    #expect(
      terminal.wait {
        $0.contains("NOT SAVED  three.") && $0.contains(damage.words)
          && $0.contains("Enter: go on in a second part")
      }, "\(terminal.screen.lines)")
    #expect((try? bedside.bytes(bedside.journal(id))) == damaged)
    terminal.type("n four.\r")
    #expect(terminal.waitFor("NOT SAVED  four."), "\(terminal.screen.lines)")
    terminal.settle(milliseconds: 700)
    terminal.type("\r")
    #expect(
      terminal.wait { !$0.contains("NOT SAVED") && !$0.contains("DAMAGED") },
      "\(terminal.screen.lines)")
    #expect(terminal.enterNote("five."))
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))

    let all = ["begun", "one.", "two.", "three.", "four.", "five."]
    #expect(try bedside.notes(id) == all)
    if damage != .removed {
      #expect(try bedside.bytes(bedside.journal(id)) == damaged)
      #expect(try bedside.read(id).parts.map(\.name) == [id, "\(id)+2"])
    }
    let shown = try bedside.run("show", id).output
    for text in all { #expect(shown.contains(text)) }
    let verified = try bedside.run("verify", id)
    #expect(verified.status == (damage == .removed ? 0 : 3), "\(verified.all)")
    let again = try bedside.screen(["resume", id])
    #expect(again.waitFor("five."), "\(again.screen.lines)")
    #expect(again.enterNote("six."))
  }

  /// Nothing is being entered: the file's watcher tells of it.
  @Test func isSaidWithoutAnEntry() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let terminal = try bedside.screen(["resume", id])
    #expect(terminal.waitFor("C-0412"))
    #expect(terminal.enterNote("one."))
    try Damage.prose.make(at: bedside.journal(id))
    #expect(terminal.waitFor("DAMAGED"), "\(terminal.screen.lines)")
    terminal.settle(milliseconds: 700)
    terminal.type("\r")
    #expect(terminal.wait { !$0.contains("DAMAGED") }, "\(terminal.screen.lines)")
    #expect(terminal.enterNote("two."))
    #expect(try bedside.notes(id) == ["begun", "one.", "two."])
  }

  @Test(arguments: [[], ["resume"]])
  func ofAnUnfinishedSessionIsAskedAboutOnce(words: [String]) throws {
    let bedside = try Bedside()
    let id = try bedside.session("note one.\nnote two.\n")
    try Damage.prose.make(at: bedside.journal(id))
    let damaged = try bedside.bytes(bedside.journal(id))
    let terminal = try bedside.screen(words.isEmpty ? [] : words + [id])
    #expect(terminal.waitFor("C-0412"), "\(terminal.screen.lines)")
    if words.isEmpty { terminal.type("\r") }
    #expect(
      terminal.wait { $0.contains("Go on in a next part?") && $0.contains("DAMAGED") },
      "\(terminal.screen.lines)")
    terminal.settle(milliseconds: 700)
    terminal.type("\r")
    #expect(terminal.wait { !$0.contains("DAMAGED") }, "\(terminal.screen.lines)")
    #expect(terminal.enterNote("three."))
    #expect(try bedside.notes(id) == ["one.", "two.", "three."])
    #expect(try bedside.bytes(bedside.journal(id)) == damaged)
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))
    let again = try bedside.screen(["resume", id])
    #expect(again.waitFor("three."), "\(again.screen.lines)")
    #expect(!again.screen.contains("DAMAGED"), "\(again.screen.lines)")
  }

  /// The ledger remembers what the record held: less is damage, and nothing is added to it.
  @Test(arguments: [1, 3])
  func ofAClosedRecordThatWasCutShortTakesNothing(count: Int) throws {
    let bedside = try Bedside()
    let id = try bedside.closedSession()
    let open = try bedside.session("note other\n", client: "C-2")
    let path = bedside.journal(id)
    var lines = try bedside.bytes(path).split(separator: 0x0A)
    lines.removeLast(count)
    let cut = Array(lines.joined(separator: [0x0A])) + [0x0A]
    try Data(cut).write(to: URL(filePath: path))
    let ways: [[String]] = [
      ["log", "--session", id, "note late because forgotten"], ["resume", id, "--linear"],
      ["resume", id, "--linear", "--continue"],
    ]
    for words in ways {
      let outcome = try bedside.run(words, input: Array("note late because forgotten\n".utf8))
      #expect(outcome.status == 1, "\(words): \(outcome.all)")
      #expect(outcome.all.contains("cut short"), "\(words): \(outcome.all)")
    }
    #expect(try bedside.bytes(path) == cut)
    #expect(try bedside.read(id).parts.count == 1)
    #expect(try bedside.run("verify", id).status == 3)
    for words in [["show", id], ["export", id, "--output", "-"], ["status", id]] {
      let outcome = try bedside.run(words)
      #expect(outcome.output.contains("C-0412"), "\(words): \(outcome.all)")
      #expect(outcome.complaint.contains("cut short"), "\(words): \(outcome.all)")
    }
    #expect(try bedside.run("list").output.contains("cut short"))
    let logged = try bedside.run("log", "note for the open one")
    #expect(logged.status == 0 && logged.output.contains(open), "\(logged.all)")
    let terminal = try bedside.screen(["resume", id])
    #expect(terminal.waitFor("READ ONLY"), "\(terminal.screen.lines)")
    #expect(!terminal.screen.contains("next part"), "\(terminal.screen.lines)")
  }
}

import Foundation
import TestSupport
import Testing

@Suite("The archive on the home screen")
struct ArchiveTests {
  private let home: Home

  init() throws {
    home = try Home()
    for (client, id, note) in [
      ("C-1", "first", "a slow river of copper"), ("C-2", "second", "nothing much"),
      ("C-3", "third", "copper again"),
    ] {
      _ = try home.simulate("n \(note)\nn of something else\n", id: id, client: client)
    }
  }

  @Test func isSearchedByWhatWasWritten() throws {
    let terminal = try home.screen()
    #expect(terminal.waitFor("C-2"))
    terminal.type("/copper")
    #expect(terminal.waitFor("C-3") && terminal.waitFor("copper again"))
    #expect(terminal.waitFor("C-1") && terminal.waitFor("note a slow river of copper"))
    #expect(!terminal.screen.lines.contains { $0.contains("C-2") }, "\(terminal.screen.lines)")
    terminal.type(" river")
    #expect(terminal.waitFor("Nothing found"))
  }

  @Test func aWithdrawnEntryIsNotFound() throws {
    _ = try home.run("log", "--session", "third", "--by", "RL", "undo")
    _ = try home.run("log", "--session", "third", "--by", "RL", "undo")
    let terminal = try home.screen()
    #expect(terminal.waitFor("C-2"))
    terminal.type("/copper")
    #expect(terminal.waitFor("slow river"))
    #expect(!terminal.screen.lines.contains { $0.contains("copper again") })
  }

  @Test func aSessionIsOpenedFromTheSearch() throws {
    let terminal = try home.screen()
    #expect(terminal.waitFor("C-2"))
    terminal.type("/copper")
    #expect(terminal.waitFor("slow river"))
    terminal.type("\u{1B}[B\r")
    #expect(terminal.wait { $0.lines.first?.contains("C-1") == true }, "\(terminal.screen.lines)")
  }

  /// Sessions that run, that are in their integration and that are long over, with and without the index.
  @Test func isListedTheSameWhateverBecomesOfItsIndex() throws {
    for (id, day) in [("old", "2019-05-06"), ("new", "2026-11-20")] {
      let outcome = try home.run(
        "new", "C-4", "--route", "sl", "--by", "RL", "--simulate", "60", "--starting",
        "\(day)T10:00:00+01:00", "--id", id, "--linear",
        input: "d 100mg sl\nready\nend\nclose\n")
      #expect(outcome.output.contains("closed"), "\(outcome.output)\(outcome.complaint)")
    }
    let listed = try home.run("list").lines
    #expect(listed.count == 5 && listed.last?.hasPrefix("old") == true, "\(listed)")
    let index = home.file("cache/archive.index")
    for damage in ["whole", "without", "cut short", "nonsense"] {
      switch damage {
      case "without": try FileManager.default.removeItem(at: home.file("cache"))
      case "cut short": try Data(contentsOf: index).dropLast(30).write(to: index)
      case "nonsense": try Data("{}\t{}\n[\n\t\n".utf8).write(to: index)
      default: break
      }
      #expect(try home.run("list").lines == listed, "\(damage)")
      #expect(FileManager.default.fileExists(atPath: index.path), "\(damage)")
    }
  }
}

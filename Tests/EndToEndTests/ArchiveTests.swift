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
}

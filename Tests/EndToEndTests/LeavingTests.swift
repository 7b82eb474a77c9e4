import Foundation
import TestSupport
import Testing

@Suite("Leaving, by whatever way")
struct LeavingTests {
  private let home: Home

  init() throws {
    home = try Home()
    _ = try home.run("new", "C-0412", "--by", "RL", input: "122/78 68 98 baseline\n")
  }

  private func open() throws -> PseudoTerminal {
    let terminal = try home.screen("resume")
    #expect(terminal.waitFor("C-0412"))
    return terminal
  }

  private var drafts: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: home.file("state").path)
    return (names ?? []).filter { $0.hasPrefix("draft-") }
  }

  private func isDrafted(_ words: String) -> Bool {
    drafts.contains { name in
      (try? String(contentsOf: home.file("state/\(name)"), encoding: .utf8))?.contains(words)
        == true
    }
  }

  @Test func killedInTheMiddleOfALineItComesBackWhole() throws {
    let terminal = try open()
    terminal.type("nthe first\r")
    #expect(terminal.waitFor("saved"))
    terminal.type("nhalf a sen")
    #expect(terminal.waitFor("half a sen"))
    #expect(terminal.wait { _ in isDrafted("half a sen") }, "no draft was kept")
    terminal.signal(SIGKILL)
    #expect(terminal.wait() == .signaled(Int(SIGKILL)))

    let before = try home.journal(home.onlySession())
    #expect(before.contains { $0.text == "the first" })
    let again = try home.screen("resume")
    #expect(again.waitFor("C-0412"))
    #expect(again.waitFor("the first"))
    #expect(again.waitFor("parked, Up brings it back"), "\(again.screen.lines)")
    again.type("n\u{1B}[A")
    #expect(again.waitFor("Enter saves"), "\(again.screen.lines)")
    #expect(again.waitFor("half a sen"), "\(again.screen.lines)")
    #expect(drafts.count == 1)
  }

  @Test func theClockIsRightAfterAKill() throws {
    let terminal = try open()
    terminal.signal(SIGKILL)
    _ = terminal.wait()
    _ = try home.run("log", "n", "after")
    let lines = try home.journal(home.onlySession())
    let (first, last) = (try #require(lines.first), try #require(lines.last))
    let format = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    let wall = try #require(last["wall"] as? String)
    let opened = try #require(first["wall"] as? String)
    let passed = try format.parse(wall).timeIntervalSince(format.parse(opened))
    let recorded = try #require(last["recorded"] as? Int)
    #expect(abs(Double(recorded) / 1000 - passed) < 1)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aSignalGivesTheTerminalBackAndKeepsTheDraft(signal: Int32) throws {
    let terminal = try open()
    terminal.type("nnot yet ent")
    #expect(terminal.waitFor("not yet ent"))
    terminal.signal(signal)
    #expect(terminal.wait() == .exited(128 + Int(signal)))
    #expect(!terminal.screen.isAlternate)
    #expect(terminal.screen.isCursorVisible)
    #expect(drafts.count == 1)
  }

  @Test func aVanishedTerminalEndsItWithTheDraftKept() throws {
    let terminal = try open()
    terminal.type("nnot yet ent")
    #expect(terminal.waitFor("not yet ent"))
    terminal.vanish()
    #expect(terminal.wait() == .exited(128 + Int(SIGHUP)))
    #expect(drafts.count == 1)
    #expect(try home.run("verify", home.onlySession()).status == 0)
  }

  @Test func aCrashGivesTheTerminalBackAndTellsNothing() throws {
    let terminal = try open()
    terminal.type("na secret")
    #expect(terminal.waitFor("a secret"))
    let shown = terminal.output.count
    terminal.signal(SIGSEGV)
    #expect(terminal.wait() == .signaled(Int(SIGSEGV)))
    #expect(!terminal.screen.isAlternate)
    let after = String(decoding: terminal.output.dropFirst(shown), as: UTF8.self)
    #expect(!after.contains("secret"))
  }

  @Test func theKeyQLeavesAndSaysHowToComeBack() throws {
    let terminal = try open()
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))
    let id = try home.onlySession()
    #expect(terminal.screen.contains("vigil resume \(id)"), "\(terminal.screen.lines)")
    #expect(drafts.isEmpty)
  }

  @Test func homeOffersTheUnfinishedSessionFirst() throws {
    let terminal = try home.screen()
    #expect(terminal.waitFor("C-0412"))
    terminal.type("\r")
    #expect(terminal.waitFor("122/78"), "\(terminal.screen.lines)")
  }

  @Test func controlKeysSendNoSignal() throws {
    let terminal = try open()
    terminal.type("nparked\u{3}")
    #expect(terminal.waitFor("parked, Up brings it back"), "\(terminal.screen.lines)")
    terminal.type("nkept\u{13}\u{1C}\r")
    #expect(
      terminal.wait { _ in (try? home.journal(home.onlySession()).last?.text) == "kept" },
      "\(terminal.screen.lines)")
    terminal.type("n\u{1B}[A")
    #expect(terminal.waitFor("parked"), "\(terminal.screen.lines)")
  }

  @Test func aDumbTerminalGetsTheLinearDoor() throws {
    let terminal = try PseudoTerminal(
      Home.program, ["resume"],
      environment: home.variables.merging(["TERM": "dumb"]) { _, given in given }, rows: 24,
      columns: 80, folder: home.path)
    #expect(terminal.waitFor("* session"))
    terminal.type("n line by line\r")
    #expect(terminal.waitFor("note line by line"), "\(terminal.screen.lines)")
    terminal.type("\u{4}")
    #expect(terminal.wait() == .exited(0))
    #expect(!terminal.output.contains(0x1B))
  }

  @Test func resizesDownToOneCellAndBack() throws {
    let terminal = try open()
    for (rows, columns) in [(1, 1), (2, 5), (10, 40), (60, 200), (1, 200), (24, 80)] {
      terminal.resize(rows: rows, columns: columns)
      terminal.rest(milliseconds: 30)
    }
    #expect(terminal.waitFor("C-0412"))
  }
}

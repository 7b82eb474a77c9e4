import Foundation
import TestSupport
import Testing

@Suite("Entries from outside")
struct LogTests {
  @Test func goToTheOnlyOpenSession() throws {
    let home = try Home()
    _ = try home.run("new", "C-0412", "--by", "RL", input: "note here\n")
    let id = try home.onlySession()
    let outcome = try home.run("log", "--by", "KM", "130/80", "76", "98")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let words = try #require(outcome.lines.first).split(separator: " ")
    #expect(words.count == 5)
    #expect(words[0] == id && words[1] == "C-0412" && words[2] == "#3" && words[4] == "vitals")
    let last = try #require(try home.journal(id).last)
    #expect(last["by"] as? String == "KM" && last["via"] as? String == "log")
  }

  @Test func areRefusedWhenSeveralAreOpen() throws {
    let home = try Home()
    _ = try home.run("new", "C-0412", input: "")
    _ = try home.run("new", "C-0388", input: "")
    let outcome = try home.run("log", "n", "whose?")
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains("C-0412") && outcome.complaint.contains("C-0388"))
  }

  @Test func neverGoToASimulationUnlessNamed() throws {
    let home = try Home()
    _ = try home.simulate("note one")
    #expect(try home.run("log", "n", "two").status == 2)
    #expect(try home.run("log", "--session", "ho", "n", "two").status == 0)
    #expect(try home.run("status").status == 2)
  }

  @Test func comeAsLinesToo() throws {
    let home = try Home()
    _ = try home.simulate("note one")
    let outcome = try home.run(
      "log", "--session", "hour", "-", input: "# cuff\n128/82 74 98\n\nblorp\nn two\n")
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 2)
    #expect(outcome.complaint.contains("blorp"))
  }

  @Test func takeATimeWordFirst() throws {
    let home = try Home()
    _ = try home.simulate("wait 10m\nnote one")
    let outcome = try home.run("log", "--session", "hour", "-3", "n", "asked for water")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let note = try #require(try home.journal("hour").last)
    #expect(note["t"] as? Int == 420_000 && note["recorded"] as? Int == 600_000)
  }

  @Test func twoProcessesAtOnceLoseNothing() async throws {
    let home = try Home()
    _ = try home.simulate("note start")
    let lines = (0..<40).map { "n \($0)" }.joined(separator: "\n")
    async let one = home.run("log", "--session", "hour", "--by", "A", "-", input: lines)
    async let other = home.run("log", "--session", "hour", "--by", "B", "-", input: lines)
    #expect(try await one.status == 0)
    #expect(try await other.status == 0)
    let notes = try home.journal("hour").filter { $0.type == "note" }
    for author in ["A", "B"] {
      let own = notes.filter { $0["by"] as? String == author }.map(\.text)
      #expect(own == (0..<40).map(String.init))
    }
    #expect(try home.run("verify", "hour").status == 0)
  }

  @Test func statusTellsScripts() throws {
    let home = try Home()
    _ = try home.simulate(
      "122/78 68 98 baseline\nwait 14m\ndose 100mg sl hold 12m\nwait 30m\n166/104 92 97")
    let outcome = try home.run("status", "hour", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let status = try #require(object as? [String: Any])
    #expect(status["session"] as? String == "hour")
    #expect(status["t"] as? Int == 44 * 60_000)
    #expect(status["phase"] as? String == "dosing")
    #expect(status["openAlerts"] as? Int == 2)
    #expect(status["simulation"] as? Bool == true)
    #expect((status["due"] as? [Any])?.isEmpty == false)
  }
}

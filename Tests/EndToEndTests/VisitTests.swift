import Foundation
import TestSupport
import Testing

@Suite("Whole sessions through a pipe and by keys")
struct VisitTests {
  /// An entry of the record as it can be compared: entries are named by their place instead of their
  /// number, since a moved clock takes numbers too, and what was typed is left out.
  private struct Said: Equatable, CustomStringConvertible {
    let type: String
    let data: String
    var description: String { "\(type) \(data)" }
  }

  private static let references: Set = [
    "dose", "for", "describes", "dismisses", "promotes", "target",
  ]

  private func said(_ journal: [[String: Any]]) throws -> [Said] {
    let entries = journal.filter { !["opened", "resumed", "gap"].contains($0.type) }
    let numbers = entries.compactMap { $0["seq"] as? Int }
    func place(_ number: Int) -> Int { numbers.firstIndex(of: number).map { $0 + 1 } ?? -number }
    return try entries.map { entry in
      var data = entry.data
      data["line"] = nil
      for key in Self.references {
        if let number = data[key] as? Int { data[key] = place(number) }
      }
      if let keys = data["alerts"] as? [String] {
        data["alerts"] = keys.map { key in
          let parts = key.split(separator: ".")
          return "\(place(Int(parts[0]) ?? 0)).\(parts[1])"
        }
      }
      let bytes = try JSONSerialization.data(withJSONObject: data, options: .sortedKeys)
      return Said(type: entry.type, data: String(decoding: bytes, as: UTF8.self))
    }
  }

  private func piped(_ visit: Visit, in home: Home) throws -> Spawned {
    try home.simulate(visit.script, id: "piped", route: visit.route)
  }

  /// Lines of the journal that is being typed.
  private func lineCount(_ home: Home) -> Int {
    let bytes = (try? Data(contentsOf: home.file("sessions/typed.jsonl"))) ?? Data()
    return bytes.count { $0 == UInt8(ascii: "\n") }
  }

  @Test(arguments: [Visit.spravato, .intramuscular])
  func isTheSameByKeysInTmux(visit: Visit) throws {
    let home = try Home()
    let outcome = try piped(visit, in: home)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.complaint)")
    let command = [
      Home.program, "new", "C-0412", "--route", visit.route, "--weight", "72", "--by", "RL",
      "--simulate", "1", "--id", "typed",
    ]
    let variables = home.variables.merging(["TERM": "tmux-256color"]) { $1 }
    guard let window = try Tmux(command, environment: variables, rows: 30, columns: 100) else {
      return
    }
    #expect(try window.waitFor("C-0412"))
    for keys in visit.steps.map(\.keys) + visit.leaving.map({ "\($0)\r" }) {
      if keys == "\(visit.leaving[0])\r" { try window.type("f") }
      let before = lineCount(home)
      guard try window.enter(keys, until: { lineCount(home) > before }) else {
        let shown = try window.lines().joined(separator: "\n")
        Issue.record("\(keys.debugDescription) left no entry:\n\(shown)")
        return
      }
    }
    let (piped, typed) = (try said(home.journal("piped")), try said(home.journal("typed")))
    #expect(piped.count == typed.count)
    for (one, other) in zip(piped, typed) { #expect(one == other) }
    #expect(try home.run("verify", "typed").status == 0)
  }

  @Test func theSpravatoVisitSaysWhatIsDueAndWhatCrossed() throws {
    let outcome = try piped(.spravato, in: Home())
    for words in [
      "device 2 due", "device 3 due", "vitals due, T+40: first device +40, last device +30",
      "* CAUTION BP 172/96 HR 88 SpO2 97: systolic over 160 (clinic default, not reviewed, "
        + "+46 from baseline). Clinic: “Repeat after 5 min.",
      "recheck due", "CAUTION, sustained BP 168/94", "score moaas 4 of 5, note",
    ] { #expect(outcome.output.contains(words), "\(words)\n\(outcome.output)") }
  }
}

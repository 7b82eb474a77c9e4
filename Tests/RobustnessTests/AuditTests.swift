import Encoding
import Foundation
import Journaling
import TestSupport
import Testing

/// A closed record edited in each way: `verify` says which line doesn't hold, and why.
@Suite("An edited record")
struct AuditTests {
  struct Edit: CustomTestStringConvertible, Sendable {
    let name: String
    let names: [String]
    let make: @Sendable (inout [String]) -> Void
    var testDescription: String { name }
  }

  static let edits = [
    Edit(name: "a value edited", names: ["line 2 does not hold", "hash"]) {
      $0[1] = $0[1].replacing("122", with: "112")
    },
    Edit(name: "a time edited", names: ["line 3 does not hold", "hash"]) {
      $0[2] = $0[2].replacing("\"wall\":\"2", with: "\"wall\":\"1")
    },
    Edit(name: "a line removed", names: ["line 3 does not hold"]) { $0.remove(at: 2) },
    Edit(name: "the first line removed", names: ["line 1 does not hold"]) { $0.removeFirst() },
    Edit(name: "two lines exchanged", names: ["line 3 does not hold"]) { $0.swapAt(2, 3) },
    Edit(name: "a line repeated", names: ["line 3 does not hold"]) { $0.insert($0[1], at: 2) },
    Edit(name: "a foreign line inserted", names: ["line 3 does not hold"]) {
      $0.insert($0[2].replacing("note", with: "quote"), at: 2)
    },
    Edit(name: "prose inserted", names: ["line 2 does not hold"]) { $0.insert("hello", at: 1) },
    Edit(name: "cut after closing", names: ["cut short"]) { $0.removeLast() },
    Edit(name: "cut to one line", names: ["cut short"]) { $0.removeLast($0.count - 1) },
    Edit(name: "emptied", names: ["emptied or cut short"]) { $0 = [] },
    Edit(name: "half a line after closing", names: ["closed record"]) { $0.append("{\"v\":1,") },
  ]

  @Test(arguments: edits)
  func isNamed(_ edit: Edit) throws {
    let bedside = try Bedside()
    let id = try bedside.closedSession()
    #expect(try bedside.run("verify", id).status == 0)
    let path = bedside.journal(id)
    let text = String(decoding: try bedside.bytes(path), as: UTF8.self)
    var lines = text.split(separator: "\n").map(String.init)
    edit.make(&lines)
    let isWhole = edit.name != "half a line after closing"
    let edited = lines.joined(separator: "\n") + (isWhole && !lines.isEmpty ? "\n" : "")
    try Data(edited.utf8).write(to: URL(filePath: path))
    for words in [["verify", id], ["verify", "--all"]] {
      let outcome = try bedside.run(words)
      #expect(outcome.status == 3, "\(outcome.all)")
      for name in edit.names { #expect(outcome.output.contains(name), "\(outcome.output)") }
    }
  }

  /// Who may write the file may also seal it anew: only the ledger and the paper copy tell.
  @Test func aRecordSealedAnewIsToldByTheLedgerAndThePaper() throws {
    let bedside = try Bedside()
    let id = try bedside.closedSession()
    let path = bedside.journal(id)
    let text = String(decoding: try bedside.bytes(path), as: UTF8.self)
    let head = try #require(text.split(separator: "\n").last?.suffix(66).prefix(64))
    var previous = String(repeating: "0", count: 64)
    let sealed = text.split(separator: "\n").map { line -> String in
      let body = line.replacing("note", with: "tone").dropLast(75 + 73)
      let start = "\(body)\"prev\":\"\(previous)\""
      previous = SHA256.hash(Array(start.utf8)).hexadecimal
      return start + ",\"hash\":\"\(previous)\"}\n"
    }
    try Data(sealed.joined().utf8).write(to: URL(filePath: path))
    let verified = try bedside.run("verify", id)
    #expect(verified.status == 3 && verified.output.contains("not the one that it was closed with"))
    let file = try bedside.run("verify", path)
    #expect(file.status == 0, "the chain alone can't tell: \(file.all)")
    #expect(try bedside.run("verify", path, "--head", String(head)).status == 3)
  }

  @Test func afterClosingOnlyReasonedAdditionsAreTaken() throws {
    let bedside = try Bedside()
    let id = try bedside.closedSession()
    let count = try bedside.read(id).lines.count
    for line in ["122/78 70 98", "note late", "correct 3 other words", "undo", "e n2", "d 50mg sl"]
    {
      let outcome = try bedside.run("log", "--session", id, line)
      #expect(outcome.status == 1, "\(line): \(outcome.all)")
    }
    #expect(try bedside.read(id).lines.count == count)
    let line = "correct 3 other words because misheard"
    let corrected = try bedside.run("log", "--session", id, "--by", "KM", line)
    #expect(corrected.status == 0, "\(corrected.all)")
    for format in ["text", "markdown", "json"] {
      let export = try bedside.run("export", id, "--format", format, "--output", "-").output
      for part in ["one", "other words", "misheard", "KM"] {
        #expect(export.contains(part), "\(format) lacks \(part)")
      }
    }
    let head = try #require(try bedside.read(id).head)
    for format in ["text", "markdown", "json"] {
      let export = try bedside.run("export", id, "--format", format, "--output", "-").output
      let isThere = export.contains(head) || export.contains(head.prefix(16))
      #expect(isThere, "\(format) lacks the head")
    }
  }
}

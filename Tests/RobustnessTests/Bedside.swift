import Encoding
import Foundation
import Journaling
import TestSupport

/// A folder for one test's sessions, and the built program to run in it.
final class Bedside: Sendable {
  static let program = BuiltProgram.path("vigil")

  /// Those of one file.
  static let formats = ["text", "markdown", "html", "json", "fhir", "rems"]

  let folder: String
  let home: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/vigil-robust-\(UUID().uuidString)"
    home = folder + "/vigil"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var variables: [String: String] {
    [
      "VIGIL_HOME": home, "HOME": folder, "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin",
      "PATH": "/usr/bin:/bin",
    ]
  }

  func path(_ name: String) -> String { "\(home)/\(name)" }
  var sessions: String { path("sessions") }
  func journal(_ id: String) -> String { path("sessions/\(id).jsonl") }

  func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  /// All parts of a session as they lie on the disk.
  func read(_ id: String) throws -> JournalParts { try JournalFolder(sessions).readParts(id) }

  /// The texts of a session's notes, in order.
  func notes(_ id: String) throws -> [String] {
    try read(id).lines.filter { $0.type == "note" }.compactMap { $0.data["text"]?.string }
  }

  /// Ids of the sessions that are there.
  var ids: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: sessions)) ?? []
    return names.filter { $0.hasSuffix(".jsonl") && !$0.contains("+") }
      .map { String($0.dropLast(6)) }.sorted()
  }

  /// Runs the program to its end.
  @discardableResult
  func run(
    _ arguments: [String], input: [UInt8] = [], through wrapper: [String] = [],
    adding changes: [String: String] = [:]
  ) throws -> Spawned {
    try Spawned.run(
      wrapper + [Self.program] + arguments,
      environment: variables.merging(changes) { _, new in new }, folder: folder, input: input)
  }

  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> Spawned {
    try run(arguments, input: Array(input.utf8))
  }

  /// An open session with these lines in it; answers its id.
  func session(_ script: String = "note begun\n", client: String = "C-0412") throws -> String {
    let before = ids
    _ = try run("new", client, "--route", "sl", "--by", "RL", "--linear", input: script)
    return ids.first { !before.contains($0) } ?? ""
  }

  /// A closed record of a few lines.
  func closedSession() throws -> String {
    try session("122/78 68 98 baseline\nnote one\nquote two\nend\nclose\nclose\n")
  }

  /// The program on a terminal of its own, once it shows its session.
  func screen(
    _ arguments: [String], through wrapper: [String] = [], adding changes: [String: String] = [:],
    rows: Int = 30, columns: Int = 100
  ) throws -> PseudoTerminal {
    let words = wrapper + [Self.program] + arguments
    return try PseudoTerminal(
      words[0], Array(words.dropFirst()),
      environment: variables.merging(changes) { _, new in new }, rows: rows, columns: columns,
      folder: folder)
  }
}

extension PseudoTerminal {
  /// A row of the screen that holds the text.
  func row(_ text: String) -> String? { screen.lines.first { $0.contains(text) } }

  /// Enters a note and waits until it is called saved.
  func enterNote(_ text: String) -> Bool {
    type("n \(text)\r")
    return wait { screen in
      screen.lines.contains { $0.contains(text) && $0.isTimelineRow && !$0.isUnsaved }
    }
  }
}

extension Spawned {
  var all: String { output + complaint }
}

extension String {
  /// "  14:32    T+30    note    words", not the line being typed nor its preview.
  var isTimelineRow: Bool {
    let start = drop { $0 == " " }.prefix(5)
    return start.count == 5 && start.dropFirst(2).first == ":" && !contains("▸")
  }

  var isUnsaved: Bool { contains("saving") || contains("NOT SAVED") }
}

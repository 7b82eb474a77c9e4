import Foundation
import TestSupport

/// A home folder of its own for one test, and the built program to use it with.
final class Home: Sendable {
  static let program = BuiltProgram.path("vigil")

  let path: String
  let variables: [String: String]

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "vigil-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
    variables = [
      "VIGIL_HOME": path + "/vigil", "HOME": path, "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin",
      "PATH": "/usr/bin:/bin",
    ]
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Runs the program to its end, in the home folder.
  func run(_ arguments: String..., input: String = "") throws -> Spawned {
    try run(arguments, input: Data(input.utf8))
  }

  func run(_ arguments: [String], input: Data = Data()) throws -> Spawned {
    try Spawned.run(
      [Self.program] + arguments, environment: variables, folder: path, input: Array(input))
  }

  /// The program on a terminal of its own.
  func screen(
    _ arguments: String..., rows: Int = 30, columns: Int = 100
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      Self.program, arguments, environment: variables, rows: rows, columns: columns, folder: path)
  }

  func file(_ name: String) -> URL { URL(filePath: "\(path)/vigil/\(name)") }

  /// The only session's id.
  func onlySession() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: file("sessions").path)
      .filter { $0.hasSuffix(".jsonl") }
    return String(names.first?.dropLast(6) ?? "")
  }

  /// The lines of a session's journal as dictionaries.
  func journal(_ id: String) throws -> [[String: Any]] {
    let text = try String(contentsOf: file("sessions/\(id).jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").compactMap { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
  }

  /// A simulation that gives the same bytes wherever it runs.
  func simulate(
    _ script: String, id: String = "hour", client: String = "C-0412", route: String = "sl"
  ) throws -> Spawned {
    try run(
      "new", client, "--route", route, "--weight", "72", "--by", "RL", "--simulate", "60",
      "--starting", "2026-11-20T13:48:00+01:00", "--id", id, "--linear", input: script)
  }
}

extension Spawned {
  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

extension [String: Any] {
  var data: [String: Any] { self["data"] as? [String: Any] ?? [:] }
  var type: String { self["type"] as? String ?? "" }
  var text: String { data["text"] as? String ?? "" }
}

extension PseudoTerminal {
  /// Reads for that long, whatever comes; a simulation's screen is never quiet.
  func rest(milliseconds: Int) { _ = wait(seconds: Double(milliseconds) / 1000) { _ in false } }
}

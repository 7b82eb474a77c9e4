import Foundation
import Testing

/// Reads our files with programs that nobody here wrote; `.ci/install readers` puts them into `.build/readers`.
enum Python {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let readers = folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".build/readers/bin")

  /// The readers' own Python where they are installed, else the machine's.
  private static let environment: [String: String] = {
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = readers.path + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    return environment
  }()

  /// Whether Python can import these; without it such a test says what to install and is skipped.
  static func has(_ modules: String...) -> Bool {
    (try? run("import " + modules.joined(separator: ", ")).status) == 0
  }

  static let isInstalled = has("csv", "json")
  static let advice: Comment = "needs python3"
  static let readersAdvice: Comment = "needs what .ci/install readers installs"

  static func hasProgram(_ program: String) -> Bool {
    (try? run("/usr/bin/env", ["sh", "-c", "command -v \(program)"]).status) == 0
  }

  struct Result {
    let status: Int32
    let output: String
  }

  /// Runs a script; each file is written out, and its path follows as an argument in the same order.
  static func run(_ script: String, _ files: [(name: String, bytes: [UInt8])] = []) throws -> Result
  {
    try run("/usr/bin/env", ["python3", "-c", script], files)
  }

  /// Runs a script of the folder `readers`.
  static func run(reader: String, _ files: [(name: String, bytes: [UInt8])]) throws -> Result {
    try run("/usr/bin/env", ["python3", folder.appending(path: "readers/\(reader)").path], files)
  }

  static func run(
    _ program: String, _ arguments: [String], _ files: [(name: String, bytes: [UInt8])]
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "vigil-exports-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = try files.map { file in
      let place = folder.appending(path: file.name)
      try Data(file.bytes).write(to: place)
      return place.path
    }
    return try run(program, arguments + paths)
  }

  static func run(_ program: String, _ arguments: [String]) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
  }
}

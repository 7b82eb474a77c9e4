import Foundation

/// A program in a window of tmux: a second, independent reading of what a terminal shows.
package final class Tmux {
  package struct Failure: Error {}

  private let socket: String
  private let program = "/usr/bin/tmux"

  /// nil where tmux isn't installed.
  package init?(
    _ command: [String], environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
  ) throws {
    guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
    socket = "vigil-test-\(UUID().uuidString.prefix(8))"
    let variables = ["LC_ALL": "C.UTF-8"].merging(environment) { _, given in given }
    let assignments = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let session = ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
    try run(session + ["/usr/bin/env"] + assignments + command)
    try run(["set-option", "-g", "status", "off"])
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Keys as tmux names them: `Enter`, `Escape`, `C-c`, `F1`, or a character.
  package func press(_ keys: String...) throws { try run(["send-keys"] + keys) }

  /// Text exactly as given.
  package func type(_ text: String) throws { try run(["send-keys", "-l", text]) }

  package func resize(rows: Int, columns: Int) throws {
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The rows of the window without blanks at their ends.
  package func lines() throws -> [String] {
    let text = try run(["capture-pane", "-p"])
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
  }

  /// Waits until a text stands in the window.
  package func waitFor(_ text: String) throws -> Bool {
    try wait { $0.contains { $0.contains(text) } }
  }

  /// Waits until the rows of the window satisfy a condition.
  package func wait(
    seconds: Double = 30, until condition: ([String]) -> Bool
  ) throws -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while clock.now < end {
      if try condition(lines()) { return true }
      usleep(20_000)
    }
    return false
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let words = [program, "-u", "-L", socket] + arguments
    let ran = try Spawned.run(words, environment: ProcessInfo.processInfo.environment)
    guard ran.status == 0 else { throw Failure() }
    return ran.output
  }

  deinit { _ = try? run(["kill-server"]) }
}

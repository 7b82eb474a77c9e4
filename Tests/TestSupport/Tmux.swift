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
  package func waitFor(_ text: String, seconds: Double = 10) throws -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while clock.now < end {
      if try lines().contains(where: { $0.contains(text) }) { return true }
      usleep(20_000)
    }
    return false
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    do throws(Spawned.Failure) {
      return try Spawned.run(program, ["-u", "-L", socket] + arguments)
    } catch {
      throw Failure()
    }
  }

  deinit { _ = try? run(["kill-server"]) }
}

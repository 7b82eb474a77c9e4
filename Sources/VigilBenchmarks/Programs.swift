import Glibc

/// Runs a program to its end with its output thrown away or caught.
struct Programs {
  let home: String

  /// Milliseconds from start to end; nil when it can't be started or fails.
  func time(_ command: [String], input: String? = nil) -> Double? {
    let start = nanoseconds()
    guard run(command, input: input) == 0 else { return nil }
    return Double(nanoseconds() - start) / 1_000_000
  }

  /// The exit status; `input` is a file to read from.
  @discardableResult
  func run(_ command: [String], input: String? = nil, output: String = "/dev/null") -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let environment = [
      "HOME=\(home)", "VIGIL_HOME=\(home)/vigil", "TERM=dumb", "LC_ALL=C.UTF-8",
      "PATH=/usr/local/bin:/usr/bin:/bin",
    ]
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    guard posix_spawn(&process, command[0], &actions, nil, arguments, variables) == 0 else {
      return -1
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status
  }

  /// Where a program is installed; nil when it isn't.
  static func find(_ name: String) -> String? {
    ["/usr/local/bin/", "/usr/bin/", "/bin/"].map { $0 + name }.first { access($0, X_OK) == 0 }
  }
}

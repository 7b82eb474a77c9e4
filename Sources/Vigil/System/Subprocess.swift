internal import Glibc

/// Other programs, started with no more of the surroundings than they need.
enum Subprocess {
  private static let passedOn = [
    "PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "GNUPGHOME", "XDG_RUNTIME_DIR",
    "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS",
  ]

  static func isInstalled(_ program: String) -> Bool {
    let folders = (Environment.value("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return folders.contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  /// Feeds a program and waits for its end; answers its exit code, 127 when it can't be started.
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8], output: CInt
  ) -> CInt {
    guard let child = start(program, arguments, output: output) else { return 127 }
    _ = Output.write(input, to: child.input)
    close(child.input)
    var status: CInt = 0
    while waitpid(child.process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// A running program and the descriptor that feeds it.
  struct Child {
    let process: pid_t
    let input: CInt
  }

  /// Without an output nothing is read of what the program says.
  static func start(_ program: String, _ arguments: [String], output: CInt?) -> Child? {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    if let output {
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    } else {
      for own in [STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, own, "/dev/null", O_WRONLY, 0)
      }
    }
    let process = spawn([program] + arguments, &actions)
    close(ends[0])
    guard let process else {
      close(ends[1])
      return nil
    }
    return Child(process: process, input: ends[1])
  }

  private static func spawn(
    _ words: [String], _ actions: inout posix_spawn_file_actions_t
  ) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let variables = passedOn.compactMap { name in
      Environment.value(name).map { "\(name)=\($0)" }
    }
    var process: pid_t = 0
    let result = withStrings(words) { words in
      withStrings(variables) { variables in
        posix_spawnp(&process, words[0] ?? strdup(""), &actions, &attributes, words, variables)
      }
    }
    return result == 0 ? process : nil
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

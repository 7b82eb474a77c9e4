internal import CPseudoTerminal
internal import Glibc

/// A program run to its end, its output read.
///
/// Foundation's `Process` waits for everyone who inherited its socket, a server left behind by the
/// program too.
enum Spawned {
  struct Failure: Error {}

  static func run(_ program: String, _ arguments: [String]) throws(Failure) -> String {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Failure() }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    let child = start(program, arguments, output: ends[1])
    close(ends[1])
    defer { close(ends[0]) }
    guard let child else { throw Failure() }
    let output = readAll(ends[0])
    var status: CInt = 0
    guard waitpid(child, &status, 0) == child, status == 0 else { throw Failure() }
    return String(decoding: output, as: UTF8.self)
  }

  private static func start(_ program: String, _ arguments: [String], output: CInt) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, output)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let result = posix_spawn(&child, program, &actions, &attributes, words + [nil], environ)
    return result == 0 ? child : nil
  }

  private static func readAll(_ descriptor: CInt) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { bytes += buffer.prefix(count) }
      if count == 0 || count < 0 && errno != EINTR { return bytes }
    }
  }
}

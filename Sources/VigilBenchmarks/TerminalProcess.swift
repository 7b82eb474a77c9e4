import CPseudoTerminal
import Glibc

/// A program in a pseudo-terminal of its own, with every byte it sends stamped as it comes.
final class TerminalProcess {
  struct Chunk {
    let at: Int
    let bytes: [UInt8]
  }

  let process: pid_t
  private var terminal: Int32 = -1
  let startedAt: Int
  private var isGone = false

  init(_ command: [String], home: String, rows: Int = 24, columns: Int = 80) {
    let environment = [
      "HOME=\(home)", "VIGIL_HOME=\(home)/vigil", "TERM=xterm-256color", "LC_ALL=C.UTF-8",
      "PATH=/usr/local/bin:/usr/bin:/bin",
    ]
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    startedAt = nanoseconds()
    var inner: Int32 = -1
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    let isOpen = openpty(&terminal, &inner, nil, nil, &size) == 0
    for end in [terminal, inner] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    process = isOpen ? spawn_in_terminal(inner, command[0], arguments, variables, home) : -1
    close(inner)
    for text in arguments + variables { free(text) }
  }

  deinit {
    end()
    close(terminal)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(terminal, bytes, bytes.count)
  }

  /// What comes until nothing has for `quiet` milliseconds after so many bytes, or `limit` are over.
  func output(quiet: Int, limit: Int, atLeast bytes: Int = 0) -> [Chunk] {
    var chunks: [Chunk] = []
    var missing = bytes
    let deadline = nanoseconds() + limit * 1_000_000
    while true {
      let left = (deadline - nanoseconds()) / 1_000_000
      let pause = missing > 0 ? left : min(left, quiet)
      guard left > 0, let chunk = next(within: pause) else { return chunks }
      chunks.append(chunk)
      missing -= chunk.bytes.count
    }
  }

  /// The next bytes, or nil when none come in time or the program is gone.
  func next(within milliseconds: Int) -> Chunk? {
    var watched = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, Int32(milliseconds)) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(terminal, &buffer, buffer.count)
    let at = nanoseconds()
    return count > 0 ? Chunk(at: at, bytes: Array(buffer[..<count])) : nil
  }

  /// Milliseconds from now until `text` has come; nil when it doesn't within `limit` milliseconds.
  func wait(for text: String, limit: Int = 5000) -> Double? {
    let wanted = Array(text.utf8)
    let start = nanoseconds()
    var seen: [UInt8] = []
    while nanoseconds() - start < limit * 1_000_000 {
      guard let chunk = next(within: limit) else { return nil }
      seen += chunk.bytes
      if contains(seen, wanted) { return Double(chunk.at - start) / 1_000_000 }
    }
    return nil
  }

  private func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  /// Ends it and waits until it is gone. Without the check, one that never started would be -1,
  /// which `kill` takes for every process there is.
  func end() {
    guard process > 0, !isGone else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    isGone = true
  }

  /// Megabytes it has in memory at its peak.
  var peakMemory: Double { kilobytes("VmHWM:") / 1024 }
  var memory: Double { kilobytes("VmRSS:") / 1024 }

  private func kilobytes(_ field: String) -> Double {
    let line = readText("/proc/\(process)/status").split(separator: "\n").first {
      $0.hasPrefix(field)
    }
    let number = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return number.flatMap { Double($0) } ?? 0
  }

  /// Nanoseconds on a processor and waits given up by itself, over all its threads.
  var work: (nanoseconds: Int, waits: Int) {
    var total = (nanoseconds: 0, waits: 0)
    for thread in names(in: "/proc/\(process)/task") {
      let folder = "/proc/\(process)/task/\(thread)"
      total.nanoseconds +=
        readText("\(folder)/schedstat").split(separator: " ").first
        .flatMap { Int($0) } ?? 0
      let line = readText("\(folder)/status").split(separator: "\n")
        .first { $0.hasPrefix("voluntary_ctxt_switches:") }
      total.waits += line?.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) } ?? 0
    }
    return total
  }
}

/// The names in a folder, without the dots.
func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names
}

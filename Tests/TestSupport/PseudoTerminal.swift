internal import CPseudoTerminal
internal import Glibc

/// A program in a terminal of its own, and the screen it shows.
///
///     let terminal = try PseudoTerminal(BuiltProgram.path("vigil"), ["demo"], rows: 24, columns: 80)
///     #expect(terminal.waitFor("T+"))
///     terminal.type("Q")
///     #expect(terminal.wait() == .exited(0))
package final class PseudoTerminal {
  package enum Ending: Equatable, Sendable {
    case exited(Int)
    /// Ended by that signal.
    case signaled(Int)
    /// Had to be killed because it did not end in time.
    case overdue
  }

  package struct SpawnFailure: Error {}

  package let process: Int32
  /// The terminal's modes before the program started.
  package let initialModes: [UInt32]
  package private(set) var screen: ScreenEmulator
  /// Everything that the program has written, for checks of what may be sent at all.
  package private(set) var output: [UInt8] = []
  /// Whether the program has closed its terminal.
  package private(set) var isClosed = false
  private var terminal: CInt
  private var ending: Ending?

  /// Starts a program with just these variables and the sanitizers', TERM and a UTF-8 locale set
  /// unless given.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80, folder: String? = nil
  ) throws(SpawnFailure) {
    let defaults = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let variables = Sanitizer.variables.merging(defaults) { _, own in own }
      .merging(environment) { _, given in given }
    var ends: (person: CInt, program: CInt) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.person, &ends.program, nil, nil, &size) == 0 else { throw SpawnFailure() }
    for end in [ends.person, ends.program] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends.person, F_SETFL, O_RDWR | O_NONBLOCK)
    terminal = ends.person
    initialModes = Self.modes(of: ends.person)
    let child = Spawned.withStrings([program] + arguments) { arguments in
      Spawned.withStrings(variables.map { "\($0.key)=\($0.value)" }.sorted()) { variables in
        spawn_in_terminal(ends.program, program, arguments, variables, folder)
      }
    }
    close(ends.program)
    process = child
    screen = ScreenEmulator(rows: rows, columns: columns)
    guard child > 0 else { throw SpawnFailure() }
  }

  deinit {
    if ending == nil, process > 0 {
      kill(process, SIGKILL)
      var status: CInt = 0
      waitpid(process, &status, 0)
    }
    if terminal >= 0 { close(terminal) }
  }

  /// Sends text as if typed; Enter is `\r`, Escape `\u{1B}`.
  package func type(_ text: String) { type(bytes: Array(text.utf8)) }

  /// Reads meanwhile: a program that can't write would read no more.
  package func type(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, terminal >= 0 {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR, errno != EAGAIN { return }
      if count <= 0, !readOnce(milliseconds: 5), isClosed { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Sends text as a bracketed paste.
  package func paste(_ text: String) { type("\u{1B}[200~\(text)\u{1B}[201~") }

  package func resize(rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    screen.resize(rows: rows, columns: columns)
  }

  package func signal(_ number: Int32) { kill(process, number) }

  /// Takes the terminal away from under the program.
  package func vanish() {
    close(terminal)
    terminal = -1
    isClosed = true
  }

  /// The terminal's modes, as one value to compare with `initialModes`.
  package var modes: [UInt32] { Self.modes(of: terminal) }

  private static func modes(of terminal: CInt) -> [UInt32] {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return [] }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}

extension PseudoTerminal {
  /// Reads until a text stands on the screen; false when it doesn't in time or the program ends.
  package func waitFor(_ text: String, seconds: Double = 30) -> Bool {
    wait(seconds: seconds) { $0.contains(text) }
  }

  /// Reads until the screen satisfies a condition; false when it doesn't in time.
  package func wait(
    seconds: Double = 30, until condition: (ScreenEmulator) -> Bool
  ) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while !condition(screen) {
      if clock.now >= end || isClosed { return false }
      readOnce(milliseconds: 20)
    }
    return true
  }

  /// Reads until nothing comes for a while, and answers how many bytes came.
  @discardableResult
  package func settle(milliseconds: Int = 100) -> Int {
    let before = output.count
    while readOnce(milliseconds: milliseconds) {}
    return output.count - before
  }

  /// Waits for the program's end, reading on; kills it when it doesn't come.
  package func wait(seconds: Double = 30) -> Ending {
    if let ending { return ending }
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while true {
      var status: CInt = 0
      if waitpid(process, &status, WNOHANG) == process { return finish(Self.ending(status)) }
      guard clock.now < end else { break }
      if isClosed { usleep(2000) } else { readOnce(milliseconds: 5) }
    }
    kill(process, SIGKILL)
    var status: CInt = 0
    waitpid(process, &status, 0)
    return finish(.overdue)
  }

  /// Waits until the program stands still, as its shell does before it lets it go on: a SIGCONT
  /// that comes before the stop is lost.
  package func waitForStop(seconds: Double = 30) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while clock.now < end {
      var state = siginfo_t()
      let flags = WSTOPPED | WNOHANG
      if waitid(P_PID, id_t(process), &state, flags) == 0, state.si_signo == SIGCHLD { return true }
      readOnce(milliseconds: 5)
    }
    return false
  }

  /// Leaves by a key, whatever is open: an Escape and the key that come together are one key of
  /// another meaning to a program that was busy, so both are sent again until it ends.
  package func leave(by key: String = "Q", seconds: Double = 30) -> Ending {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while !isClosed, clock.now < end {
      type("\u{1B}")
      settle()
      type(key)
      _ = wait(seconds: 1) { _ in false }
    }
    return wait()
  }

  private func finish(_ ending: Ending) -> Ending {
    self.ending = ending
    while !isClosed, readOnce(milliseconds: 0) {}
    return ending
  }

  private static func ending(_ status: CInt) -> Ending {
    status & 0x7F == 0 ? .exited(Int(status >> 8 & 0xFF)) : .signaled(Int(status & 0x7F))
  }

  /// Whether something came.
  @discardableResult
  private func readOnce(milliseconds: Int) -> Bool {
    guard terminal >= 0, !isClosed else { return false }
    var poll = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard Glibc.poll(&poll, 1, CInt(milliseconds)) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = buffer.withUnsafeMutableBytes { read(terminal, $0.baseAddress, $0.count) }
    guard count > 0 else {
      isClosed = count == 0 || errno != EINTR && errno != EAGAIN
      return false
    }
    output += buffer.prefix(count)
    screen.feed(buffer.prefix(count))
    return true
  }
}

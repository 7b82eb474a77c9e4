internal import CPseudoTerminal
internal import Glibc

/// Both ends of a pseudo-terminal in this process: what a program sees, and what a person does.
package final class TerminalPair {
  package struct OpenFailure: Error {}

  /// What a person holds: keys go in, drawing comes out.
  package private(set) var person: Int32
  /// What a program takes for its terminal.
  package let program: Int32
  package private(set) var screen: ScreenEmulator

  package init(rows: Int = 24, columns: Int = 80) throws(OpenFailure) {
    var ends: (CInt, CInt) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.0, &ends.1, nil, nil, &size) == 0 else { throw OpenFailure() }
    (person, program) = ends
    screen = ScreenEmulator(rows: rows, columns: columns)
  }

  package func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
  }

  /// Everything that the program has drawn since the last call; the screen shows it.
  package func drawn() -> [UInt8] {
    var bytes: [UInt8] = []
    var poll = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    var buffer = [UInt8](repeating: 0, count: 65536)
    while Glibc.poll(&poll, 1, 30) > 0, poll.revents & Int16(POLLIN) != 0 {
      let count = buffer.withUnsafeMutableBytes { read(person, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    screen.feed(bytes)
    return bytes
  }

  package func resize(rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(person, UInt(TIOCSWINSZ), &size)
    screen.resize(rows: rows, columns: columns)
  }

  /// The terminal's modes, as one value to compare before and after.
  package var modes: [UInt32] {
    var modes = termios()
    guard tcgetattr(program, &modes) == 0 else { return [] }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  /// Takes the person's end away, as a closed window does.
  package func hangUp() {
    close(person)
    person = -1
  }

  deinit {
    if person >= 0 { close(person) }
    close(program)
  }
}

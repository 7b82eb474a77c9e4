internal import CNcurses
internal import Glibc

/// Sends each frame in one write.
///
/// Until it has been left once, curses writes at each move of the cursor: the terminal would show a
/// frame row by row. Its bytes are therefore kept in memory until they are all there.
final class FrameOutput {
  private let curses: CInt
  private let terminal: CInt
  private let memory: CInt

  /// `curses` is a descriptor of its own, the terminal as well; nil where the system has no such memory.
  init?(of curses: CInt, to terminal: CInt) {
    memory = memfd_create("frame", close_on_execution)
    guard memory >= 0 else { return nil }
    (self.curses, self.terminal) = (curses, terminal)
  }

  deinit { close(memory) }

  func collect(_ draw: () -> Void) {
    guard dup2(memory, curses) >= 0 else { return draw() }
    draw()
    _ = dup2(terminal, curses)
    send()
  }

  private func send() {
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = pread(memory, &bytes, count, 0)
    ftruncate(memory, 0)
    lseek(memory, 0, SEEK_SET)
    bytes.prefix(max(0, read)).write(to: terminal)
  }
}

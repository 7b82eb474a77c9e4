internal import CNcurses
internal import Glibc

/// Sends a long frame in one write, so that no terminal shows half of it.
///
/// Curses has room for a short one, which it sends at once. What is longer is kept in memory until all
/// of it is there.
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

  /// Until it has been left once, curses writes at each move of the cursor: here it leaves and comes back,
  /// of which the terminal hears nothing. It must be clear, with the cursor in its upper left corner: so
  /// does curses leave it when it is back.
  func leaveOnce() {
    redirected {
      endwin()
      doupdate()
    }
    forget()
    // Of what curses wrote just now the terminal has nothing.
    redrawwin(curses_screen())
  }

  func collect(_ draw: () -> Void) {
    guard redirected(draw) else { return draw() }
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = pread(memory, &bytes, count, 0)
    forget()
    bytes.prefix(max(0, read)).write(to: terminal)
  }

  /// False, and nothing done, when that can't be.
  @discardableResult
  private func redirected(_ draw: () -> Void) -> Bool {
    guard dup2(memory, curses) >= 0 else { return false }
    draw()
    _ = dup2(terminal, curses)
    return true
  }

  private func forget() {
    ftruncate(memory, 0)
    lseek(memory, 0, SEEK_SET)
  }
}

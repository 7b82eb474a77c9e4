internal import CNcurses
internal import Glibc

extension Screen {
  /// Takes the size that the terminal has now; the next canvas is drawn whole.
  package func resize() {
    guard isDrawing else { return }
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0 else {
      return
    }
    resizeterm(CInt(size.ws_row), CInt(size.ws_col))
    clear()
  }

  /// Gives the terminal back and stops the process, as the shell's Ctrl-Z would; returns when the
  /// shell lets it go on. Call `resume` then.
  package func suspend() {
    giveBack()
    raise(SIGSTOP)
  }

  /// Takes the terminal again after any stop; the next canvas is drawn whole.
  package func resume() {
    guard isDrawing else { return }
    modes.prepareGround()
    reset_prog_mode()
    modes.enter()
    CrashGuard.arm(output: output, restoring: modes.restoring)
    clear()
    resize()
  }

  func giveBack() {
    guard isDrawing else { return }
    modes.leave()
    endwin()
    CrashGuard.disarm()
  }
}

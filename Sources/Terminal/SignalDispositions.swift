internal import Glibc

/// Keeps what signals do while curses starts: it takes some for itself.
struct SignalDispositions {
  private static let signals = [SIGINT, SIGTERM, SIGTSTP, SIGWINCH]
  private let saved: [(CInt, sigaction)]

  init() {
    saved = Self.signals.map { signal in
      var action = sigaction()
      sigaction(signal, nil, &action)
      return (signal, action)
    }
    // Curses then leaves it alone; else it would turn it off and on again around every frame.
    signal(SIGTSTP, SIG_IGN)
  }

  func restore() {
    for (signal, action) in saved {
      var action = action
      sigaction(signal, &action, nil)
    }
  }
}

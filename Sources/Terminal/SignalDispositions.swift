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
  }

  func restore() {
    for (signal, action) in saved {
      var action = action
      sigaction(signal, &action, nil)
    }
  }
}

internal import Glibc
internal import Synchronization

/// Signals as bytes of a pipe, so that one `poll` waits for them with everything else.
package final class SignalPipe {
  /// To be polled for reading.
  package let descriptor: CInt
  private let writing: CInt
  private var saved: [(CInt, sigaction)] = []

  /// Begins to catch TERM, HUP, INT, TSTP, CONT and WINCH; nil when no pipe can be had.
  package init?() {
    var ends: (CInt, CInt) = (-1, -1)
    let made = withUnsafeMutablePointer(to: &ends) { pointer in
      pointer.withMemoryRebound(to: CInt.self, capacity: 2) { pipe($0) }
    }
    guard made == 0 else { return nil }
    (descriptor, writing) = ends
    for end in [descriptor, writing] {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    signalDescriptor.store(writing, ordering: .relaxed)
    for (number, _) in Self.meanings {
      var action = sigaction()
      var before = sigaction()
      action.__sigaction_handler.sa_handler = { writeSignal($0) }
      action.sa_flags = SA_RESTART
      sigaction(number, &action, &before)
      saved.append((number, before))
    }
  }

  /// The signals that came since the last call; never waits.
  package func read() -> [Signal] {
    var numbers = [UInt8](repeating: 0, count: 256)
    let count = numbers.withUnsafeMutableBytes {
      Glibc.read(descriptor, $0.baseAddress, $0.count)
    }
    return numbers.prefix(max(0, count)).compactMap { number in
      Self.meanings.first { $0.0 == CInt(number) }?.1
    }
  }

  private static let meanings: [(CInt, Signal)] = [
    (SIGTERM, .terminate), (SIGHUP, .hangUp), (SIGINT, .interrupt), (SIGTSTP, .stop),
    (SIGCONT, .continue), (SIGWINCH, .resized),
  ]

  deinit {
    for (number, action) in saved {
      var action = action
      sigaction(number, &action, nil)
    }
    signalDescriptor.store(-1, ordering: .relaxed)
    close(writing)
    close(descriptor)
  }
}

private let signalDescriptor = Atomic<CInt>(-1)

/// Runs in the signal handler: one write, and the interrupted code's errno stays.
private func writeSignal(_ number: CInt) {
  let error = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(signalDescriptor.load(ordering: .relaxed), &byte, 1)
  errno = error
}

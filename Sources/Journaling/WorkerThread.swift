import Glibc

/// A thread that no signal comes to but those of a crash, which must reach the handler that gives the terminal back.
package struct WorkerThread: Sendable {
  private let thread: pthread_t

  /// Starts it; nil when the system gives none. Either `detach` or `join` has to follow, once.
  package init?(_ work: @escaping @Sendable () -> Void) {
    let context = Unmanaged.passRetained(Work(body: work))
    var thread = pthread_t()
    let started = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        let work = Unmanaged<Work>.fromOpaque(context).takeRetainedValue()
        WorkerThread.blockSignals()
        work.body()
        return nil
      }, context.toOpaque())
    guard started == 0 else {
      context.release()
      return nil
    }
    self.thread = thread
  }

  /// Leaves it to itself.
  package func detach() { pthread_detach(thread) }

  /// Waits for its end; what it did is seen from here on.
  package func join() { pthread_join(thread, nil) }

  private static func blockSignals() {
    var signals = sigset_t()
    sigfillset(&signals)
    for own in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] { sigdelset(&signals, own) }
    pthread_sigmask(SIG_SETMASK, &signals, nil)
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(body: @escaping @Sendable () -> Void) { self.body = body }
  }
}

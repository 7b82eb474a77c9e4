import Synchronization

/// A value that another thread makes meanwhile.
struct Concurrent<Value: Sendable>: Sendable {
  private let made = Made()
  private let thread: WorkerThread

  /// Starts to make it; nil when the system gives no thread.
  init?(_ make: @escaping @Sendable () -> Value) {
    let made = made
    let work = { @Sendable in
      let value = make()
      made.value.withLock { $0 = value }
    }
    guard let thread = WorkerThread(work) else { return nil }
    self.thread = thread
  }

  /// The value, once it is made; to be asked for once.
  func value() -> Value? {
    thread.join()
    return made.value.withLock { $0 }
  }

  private final class Made: Sendable {
    let value = Mutex<Value?>(nil)
  }
}

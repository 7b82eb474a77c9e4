internal import Glibc

/// The thread that has the disk: one queue in, one out; the screen's thread never waits for it.
final class Writer: Sendable {
  private let orders: Mailbox<WriterOrder>
  let reports: Mailbox<WriterReport>

  /// Starts the thread; nil when the system gives none.
  init?(_ store: SessionStore) {
    guard let orders = Mailbox<WriterOrder>(), let reports = Mailbox<WriterReport>() else {
      return nil
    }
    self.orders = orders
    self.reports = reports
    let work = Unmanaged.passRetained(Work(store, orders, reports))
    var thread = pthread_t()
    let started = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, work.toOpaque())
    guard started == 0 else {
      work.release()
      return nil
    }
    pthread_detach(thread)
  }

  func send(_ order: WriterOrder) { orders.put(order) }

  /// Ends the thread once it did what it was told, and waits for that.
  func stop() {
    send(.stop)
    while true {
      _ = Wait.forInput(reports.descriptor, milliseconds: -1)
      for case .stopped in reports.takeAll() { return }
    }
  }

  private final class Work: Sendable {
    private let store: SessionStore
    private let orders: Mailbox<WriterOrder>
    private let reports: Mailbox<WriterReport>

    init(
      _ store: SessionStore, _ orders: Mailbox<WriterOrder>, _ reports: Mailbox<WriterReport>
    ) {
      self.store = store
      self.orders = orders
      self.reports = reports
    }

    func run() {
      Self.blockSignals()
      let desk = WriterDesk(
        store, isIdle: { [orders] in orders.isEmpty }, report: { [reports] in reports.put($0) })
      while true {
        for order in orders.takeAll().withoutOutdatedSearches where !desk.perform(order) {
          reports.put(.stopped)
          return
        }
        _ = Wait.forInput(orders.descriptor, milliseconds: -1)
      }
    }

    /// All but those of a crash, which must reach the handler that gives the terminal back.
    private static func blockSignals() {
      var signals = sigset_t()
      sigfillset(&signals)
      for own in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] { sigdelset(&signals, own) }
      pthread_sigmask(SIG_BLOCK, &signals, nil)
    }
  }
}

extension [WriterOrder] {
  /// A search is for what is typed now, and nothing waits for it.
  fileprivate var withoutOutdatedSearches: [WriterOrder] {
    enumerated().filter { place, order in
      if case .search = order { place == count - 1 } else { true }
    }.map(\.element)
  }
}

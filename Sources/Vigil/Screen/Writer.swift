internal import Journaling

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
    guard let thread = WorkerThread({ Self.work(store, orders, reports) }) else { return nil }
    thread.detach()
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

  private static func work(
    _ store: SessionStore, _ orders: Mailbox<WriterOrder>, _ reports: Mailbox<WriterReport>
  ) {
    let desk = WriterDesk(
      store, isIdle: { orders.isEmpty }, report: { reports.put($0) })
    while true {
      for order in orders.takeAll().withoutOutdatedSearches where !desk.perform(order) {
        reports.put(.stopped)
        return
      }
      _ = Wait.forInput(orders.descriptor, milliseconds: -1)
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

internal import Encoding
internal import Journaling
internal import SessionCore

/// Records that were closed: the ledger remembers what they held then.
extension SessionStore {
  /// What of a record doesn't hold, in words: its file, or less in it than it was closed with.
  func failure(_ id: String, _ parts: JournalParts) -> String? {
    parts.failure?.message ?? lossSinceClosing(id, parts)
  }

  /// Nil when the record was never closed, or holds what it was closed with.
  func lossSinceClosing(_ id: String, _ parts: JournalParts) -> String? {
    guard let entry = closing(of: id) else { return nil }
    return parts.finding(against: entry)?.message
  }

  /// A record that can't be trusted any more takes nothing, once it is closed.
  func refuseAdditions(to id: String, _ parts: JournalParts) throws(Failure) {
    let isClosed = closing(of: id) != nil || parts.isClosed
    guard isClosed, let failure = failure(id, parts) else { return }
    throw Failure(
      "\(id): \(failure); nothing is added to a closed record that does not hold, "
        + "`vigil show` and `vigil verify` still read it")
  }

  /// A ledger that can't be read keeps nobody from a session.
  private func closing(of id: String) -> Ledger.Entry? {
    guard ledger.glance().mayList(id) else { return nil }
    return (try? ledger.read())?.entries.last { $0.id == id }
  }

  /// Whether a session that reads as open was closed once: what closed it is gone.
  func wasClosed(_ id: String) -> Bool { ledger.glance().mayList(id) }
}

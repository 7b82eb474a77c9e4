internal import Encoding
internal import Journaling
internal import SessionCore

extension SessionStore {
  /// Every session, the newest first.
  func summaries() -> [SessionSummary] { summaries(of: entries()) }

  /// The lines of a list of every session, the newest first. Most are in the index as they are: a closed
  /// session whose time of integration is over changes no more.
  func listing() -> [String] {
    let today = SessionSummary.day(SystemClocks.moment().wall.date) ?? 0
    let ledger = ledger.glance()
    return entries().map { entry in
      if let last = entry.heading.lastChange, last < today, !entry.isDamaged, entry.error == nil {
        return entry.heading.text
      }
      return summary(entry, ledger).line
    }
  }

  /// Those that aren't closed, the newest first.
  func unfinished() -> [SessionSummary] {
    summaries(of: entries().filter { $0.heading.lastChange == nil }).filter { !$0.isClosed }
  }

  /// Which session of its course the next one of a client is: those with a dose, and this one.
  func nextNumber(of client: String) -> Int {
    let earlier = summaries(of: client).filter { summary in
      !summary.isSimulation && summary.firstDoseAt != nil && summary.data["continues"] == nil
    }
    return earlier.count + 1
  }

  /// The same patient's session before this one; simulations only go with simulations.
  func earlier(than session: Session) -> Session? {
    earlierSessions(than: session, atMost: 1).first
  }

  /// The same patient's last sessions before this one, the newest first.
  func earlierSessions(than session: Session, atMost count: Int) -> [Session] {
    guard let start = session.entries.first?.event.wall.milliseconds else { return [] }
    let others = summaries(of: session.client, passingOver: session.id)
    let before = others.lazy.filter { summary in
      summary.isSimulation == session.isSimulation && summary.damage == nil
        && (summary.openedAt?.milliseconds ?? start) < start
    }
    return before.prefix(count).compactMap { try? read($0.id).session }
  }

  private func summaries(of client: String, passingOver id: String? = nil) -> [SessionSummary] {
    summaries(of: entries(passingOver: id).filter { $0.heading.client == client && $0.id != id })
  }

  /// The index, the newest first; what is passed over need not be read.
  private func entries(passingOver id: String? = nil) -> [ArchiveIndex.Entry] {
    // Whoever deletes the folder loses time once, not at every list.
    if !FileAccess.exists(folders.cache), FileAccess.exists(folders.sessions) {
      try? FileAccess.makeFolder(folders.cache)
    }
    let index = ArchiveIndex(journals, cache: folders.index)
    let entries = try? index.entries(passingOver: id) { lines in
      let session = Session(id: lines.first?.session ?? "", events: lines.map(Event.init))
      let summary = SessionSummary(id: session.id, data: session.summary)
      return (summary.heading, summary.data)
    }
    return entries ?? []
  }

  private func summaries(of entries: [ArchiveIndex.Entry]) -> [SessionSummary] {
    let ledger = ledger.glance()
    return entries.map { summary($0, ledger) }
  }

  private func summary(_ entry: ArchiveIndex.Entry, _ ledger: Ledger.Glance) -> SessionSummary {
    let damage =
      entry.error?.message
      ?? (entry.isDamaged ? "does not verify; `vigil verify \(entry.id)` says why" : nil)
    let data = entry.summary.object ?? (try? read(entry.id).session.summary) ?? [:]
    var summary = SessionSummary(id: entry.id, data: data, damage: damage)
    guard !summary.isClosed, ledger.mayList(entry.id) else { return summary }
    summary.wasClosed = true
    summary.damage = damage ?? "was closed and is cut short; `vigil verify \(entry.id)` says more"
    return summary
  }
}

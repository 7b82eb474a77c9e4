internal import Encoding
internal import Interface
internal import SessionCore

extension SessionStore {
  /// Every session as the home screen lists it.
  func archive() -> [ArchiveEntry] { summaries().map(ArchiveEntry.init) }
}

extension ArchiveEntry {
  init(_ summary: SessionSummary) {
    let unknown = WallTime(milliseconds: 0, offsetMinutes: 0)
    self.init(
      id: summary.id, client: summary.client, openedAt: summary.openedAt ?? unknown,
      lastEventAt: summary.lastEventAt ?? unknown, phase: summary.phase,
      isClosed: summary.isClosed)
    room = summary.room
    route = summary.route
    isSimulation = summary.isSimulation
    lastEntry = summary.lastEntry
    firstDoseAt = summary.firstDoseAt
    damage = summary.damage
    remark = summary.remark ?? ""
  }
}

package import Encoding
package import SessionCore

/// One session as home and the archive list it.
package struct ArchiveEntry: Hashable, Sendable {
  package var id: String
  package var client: String
  package var room: String?
  package var route: Route?
  package var openedAt: WallTime
  /// The wall clock of its last event.
  package var lastEventAt: WallTime
  package var phase: String
  package var isClosed: Bool
  package var isSimulation: Bool
  /// The last entry in words, for the search and the list.
  package var lastEntry: String
  package var firstDoseAt: WallTime?
  /// What else the list says, such as the follow-up.
  package var remark: String
  /// What of it can't be read or trusted, in words; nil when all can.
  package var damage: String?
  /// Open still, also after damage; of a file without any entry that is not known.
  package var isUnfinished: Bool { !isClosed && lastEventAt.milliseconds != 0 }

  package init(
    id: String, client: String, openedAt: WallTime, lastEventAt: WallTime, phase: String = "",
    isClosed: Bool = false
  ) {
    self.id = id
    self.client = client
    self.openedAt = openedAt
    self.lastEventAt = lastEventAt
    self.phase = phase
    self.isClosed = isClosed
    isSimulation = false
    lastEntry = ""
    remark = ""
  }
}

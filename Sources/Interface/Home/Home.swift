import Encoding

/// The list of sessions.
package struct Home: Hashable, Sendable {
  package enum Row: Hashable, Sendable {
    case unfinished(ArchiveEntry)
    case new
    case archived(ArchiveEntry)

    package var entry: ArchiveEntry? {
      switch self {
      case .unfinished(let entry), .archived(let entry): entry
      case .new: nil
      }
    }
  }

  /// Every session as the archive reports it; nil until it did.
  package var entries: [ArchiveEntry]?
  /// The position in `rows`.
  package var chosen = 0
  /// What `/` filters by; nil when no search is open.
  package var search: String?
  /// False once Enter left the typing of the search.
  package var isTyping = false
  /// True while the list of keys is shown.
  package var showsHelp = false

  package init() {}

  /// Unfinished sessions, then a new one, then the archive; each newest first. Real ones come before
  /// simulated ones, so that Enter resumes a patient's.
  package var rows: [Row] {
    let found = (entries ?? []).filter(matches).sorted {
      ($1.lastEventAt.milliseconds, $1.id) < ($0.lastEventAt.milliseconds, $0.id)
    }
    let unfinished = found.filter(\.isUnfinished)
    let archived = found.filter { !$0.isUnfinished }
    let realFirst = unfinished.filter { !$0.isSimulation } + unfinished.filter(\.isSimulation)
    return realFirst.map(Row.unfinished) + (search == nil ? [.new] : [])
      + archived.map(Row.archived)
  }

  private func matches(_ entry: ArchiveEntry) -> Bool {
    guard let search, !search.isEmpty else { return true }
    let words = [
      entry.client, entry.room ?? "", entry.id, entry.phase, entry.lastEntry, entry.remark,
    ]
    return words.joined(separator: " ").lowercased().contains(search.lowercased())
  }

  package var chosenRow: Row? { rows.indices.contains(chosen) ? rows[chosen] : nil }
}

internal import Interface
internal import Journaling
internal import SessionCore

extension SessionStore {
  /// More than anyone looks through; more letters find fewer.
  private static let mostHits = 200

  /// The newest entry of each session that holds the words, as the search in a timeline finds them; nil when
  /// it was no longer wanted before all were looked through.
  func search(_ words: String, isWanted: () -> Bool) -> [ArchiveHit]? {
    var hits: [ArchiveHit] = []
    let search = ArchiveSearch(journals)
    try? search.candidates(holding: words, isWanted: isWanted) { id in
      if let hit = hit(words.lowercased(), in: id) { hits.append(hit) }
      return hits.count < Self.mostHits
    }
    return isWanted() ? hits : nil
  }

  private func hit(_ words: String, in id: String) -> ArchiveHit? {
    guard let session = try? read(id).session else { return nil }
    let entries = session.timeline.filter { $0.isStanding && $0.isInTimeline }
    let found = entries.lazy.map { EntryWords.confirmation(of: $0, in: session) }
      .last { $0.lowercased().contains(words) }
    return found.map { ArchiveHit(id: id, words: $0) }
  }
}

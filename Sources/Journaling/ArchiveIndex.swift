package import Encoding

/// The list of all sessions in a folder, from a cache that is believed only as long as a journal's
/// size and time are those it was made from. Deleting the cache costs time and nothing else.
package struct ArchiveIndex: Sendable {
  package struct Entry: Hashable, Sendable {
    package var id: String
    package var files: SessionFiles
    package var heading: ArchiveHeading
    /// What the caller made of the lines.
    package var summary: StoredObject
    /// Something in the record does not hold; heading and summary are of what does.
    package var isDamaged = false
    /// Why it could not be read at all.
    package var error: JournalError?
  }

  /// What a caller makes of a session's lines.
  package typealias Summarise = ([JournalLine]) -> (heading: ArchiveHeading, summary: JSONObject)

  private let folder: JournalFolder
  private let cachePath: String

  package init(_ folder: JournalFolder, cache cachePath: String) {
    self.folder = folder
    self.cachePath = cachePath
  }

  /// Every session, the newest first; only changed ones are read, and of those not the one that is
  /// passed over: it is as it was when it was last read, or missing.
  package func entries(
    passingOver id: String? = nil, summarise: Summarise
  ) throws(JournalError) -> [Entry] {
    let (found, cache) = try foundAndCached()
    var (entries, rest) = known(cache, of: found, passingOver: id)
    var isFresh = entries.count < cache.count
    for session in rest where session.id != id {
      isFresh = true
      entries.append(read(session, summarise))
    }
    // Kept in this order, so that there is next to nothing to sort.
    entries.sort { $0.isNewer(than: $1) }
    if isFresh { ArchiveCache.write(entries, cachePath, folder.system) }
    return entries
  }

  /// A large cache is read while the folder is.
  private func foundAndCached() throws(JournalError) -> (FoundSessions, ArchiveCache) {
    let read = { @Sendable [cachePath, folder] in ArchiveCache(cachePath, folder.system) }
    let ahead = ArchiveCache.isLarge(cachePath, folder.system) ? Concurrent(read) : nil
    let found = Result { () throws(JournalError) in try FoundSessions(folder) }
    let cache = ahead.flatMap { $0.value() } ?? read()
    return (try found.get(), cache)
  }

  /// What the cache says of sessions whose files are as they were, and the sessions of which it says nothing.
  private func known(
    _ cache: ArchiveCache, of found: FoundSessions, passingOver id: String?
  ) -> (entries: [Entry], rest: [FoundSessions.Session]) {
    let known = Slices(cache.count).compactMap { line -> (place: Int, entry: Entry)? in
      guard let entry = cache.entry(line), let place = found.place(of: entry.id),
        entry.files == found.sessions[place].files || entry.id == id
      else { return nil }
      return (place, entry)
    }
    var isKnown = [Bool](repeating: false, count: found.sessions.count)
    var entries: [Entry] = []
    entries.reserveCapacity(found.sessions.count)
    for (place, entry) in known where !isKnown[place] {
      isKnown[place] = true
      entries.append(entry)
    }
    return (entries, zip(found.sessions, isKnown).filter { !$0.1 }.map(\.0))
  }

  private func read(_ session: FoundSessions.Session, _ summarise: Summarise) -> Entry {
    var entry = Entry(
      id: session.id, files: session.files, heading: ArchiveHeading(), summary: StoredObject([:]))
    do throws(JournalError) {
      let parts = try folder.readParts(session.id)
      let (heading, summary) = summarise(parts.lines)
      (entry.heading, entry.summary) = (heading, StoredObject(summary))
      let tails = parts.parts.map { Verification.finding($0.reading, "", isSealedOff: false) }
      entry.isDamaged = tails.contains { $0?.isFailure == true } || !parts.forks.isEmpty
    } catch {
      entry.error = error
    }
    return entry
  }
}

extension ArchiveIndex.Entry {
  fileprivate func isNewer(than other: Self) -> Bool {
    heading.openedAt == other.heading.openedAt
      ? id > other.id : heading.openedAt > other.heading.openedAt
  }
}

package import Encoding

/// The list of all sessions in a folder, from a cache that is believed only as long as a journal's
/// size and time are those it was made from. Deleting the cache costs time and nothing else.
package struct ArchiveIndex: Sendable {
  package struct Entry: Hashable, Sendable {
    package var id: String
    /// Bytes, of all parts.
    package var size: Int
    /// Nanoseconds since 1970 UTC, of the part written last.
    package var modified: Int
    /// How many files the session has.
    package var parts: Int
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

  /// Every session, in no order; only changed ones are read, and of those not the one that is
  /// passed over: it is as it was when it was last read, or missing.
  package func entries(
    passingOver id: String? = nil, summarise: Summarise
  ) throws(JournalError) -> [Entry] {
    let found = try files()
    let cached = ArchiveCache.read(cachePath, folder.system)
    var fresh = found.count != cached.count
    let entries = found.compactMap { (entry) -> Entry? in
      let known = cached[entry.id]
      if entry.id == id || known?.isSameFile(as: entry) == true { return known }
      fresh = true
      return read(entry, summarise)
    }
    if fresh { ArchiveCache.write(entries, cachePath, folder.system) }
    return entries
  }

  private func read(_ entry: Entry, _ summarise: Summarise) -> Entry {
    var entry = entry
    do throws(JournalError) {
      let parts = try folder.readParts(entry.id)
      let (heading, summary) = summarise(parts.lines)
      (entry.heading, entry.summary) = (heading, StoredObject(summary))
      let tails = parts.parts.map { Verification.finding($0.reading, "", isSealedOff: false) }
      entry.isDamaged = tails.contains { $0?.isFailure == true } || !parts.forks.isEmpty
    } catch {
      entry.error = error
    }
    return entry
  }

  /// What is there, with all parts of a session taken together.
  private func files() throws(JournalError) -> [Entry] {
    var entries: [String: Entry] = [:]
    for place in folder.folders {
      for file in try folder.journals(in: place) {
        let id = file.session
        entries[id, default: Entry(id: id)].add(file.status)
      }
    }
    return Array(entries.values)
  }
}

extension ArchiveIndex.Entry {
  fileprivate init(id: String) {
    self.init(
      id: id, size: 0, modified: 0, parts: 0, heading: ArchiveHeading(), summary: StoredObject([:]))
  }

  fileprivate mutating func add(_ file: FileStatus) {
    size += file.size
    modified = max(modified, file.modified)
    parts += 1
  }

  fileprivate func isSameFile(as other: Self) -> Bool {
    size == other.size && modified == other.modified && parts == other.parts
  }
}

/// Finds the records that may hold some words, by their bytes alone and without a lock: quick enough for
/// years of sessions. Reading what is found as entries is left to the caller.
package struct ArchiveSearch: Sendable {
  private let folder: JournalFolder

  package init(_ folder: JournalFolder) { self.folder = folder }

  /// Hands over the id of every such session once, the newest id first, until `take` answers false.
  package func candidates(
    holding words: String, isWanted: () -> Bool, take: (String) -> Bool
  ) throws(JournalError) {
    let pattern = BytePattern(words)
    for (id, paths) in try paths().sorted(by: { $0.key > $1.key }) {
      guard isWanted() else { return }
      guard paths.contains(where: { mayHold(pattern, at: $0) }) else { continue }
      guard take(id) else { return }
    }
  }

  /// The files of each session: all parts of it.
  private func paths() throws(JournalError) -> [String: [String]] {
    var paths: [String: [String]] = [:]
    for place in folder.folders {
      for file in try folder.journals(in: place) where file.status.isRegular {
        paths[file.session, default: []].append("\(place)/\(file.name)")
      }
    }
    return paths
  }

  private func mayHold(_ pattern: BytePattern, at path: String) -> Bool {
    let system = folder.system
    let bytes = try? system.with(path, .reading) { (file) throws(SystemError) in
      try system.readToEnd(file, from: 0)
    }
    return bytes?.withUnsafeBufferPointer { bytes in
      // The first line says whose record it is and holds the protocol, which is nothing that happened.
      guard let end = bytes.place(of: 0x0A) else { return false }
      return pattern.mayStand(in: UnsafeBufferPointer(rebasing: bytes[end...]))
    } ?? false
  }
}

/// Finds the records that may hold some words, by their bytes alone and without a lock: quick enough for
/// years of sessions. Reading what is found as entries is left to the caller.
package struct ArchiveSearch: Sendable {
  /// As many records are looked through before what was found in them is handed over.
  private static let stretch = 1024

  private let folder: JournalFolder

  package init(_ folder: JournalFolder) { self.folder = folder }

  /// Hands over the id of every such session once, the newest id first, until `take` answers false.
  package func candidates(
    holding words: String, isWanted: () -> Bool, take: (String) -> Bool
  ) throws(JournalError) {
    let pattern = BytePattern(words)
    let records = try records()
    for start in stride(from: 0, to: records.count, by: Self.stretch) {
      let stretch = records[start..<min(start + Self.stretch, records.count)]
      let found = Slices(stretch.count).compactMap(while: isWanted) { place in
        let record = stretch[start + place]
        return record.files.contains { mayHold(pattern, $0) } ? record.session : nil
      }
      guard let found else { return }
      for session in found {
        guard isWanted(), take(session) else { return }
      }
    }
  }

  private struct Record {
    var session: String
    /// All parts of it.
    var files: [File]
  }

  private struct File {
    var folder: String
    var name: String
    var size: Int
  }

  private func records() throws(JournalError) -> [Record] {
    var files: [String: [File]] = [:]
    for place in folder.folders {
      for file in try folder.journals(in: place) where file.status.isRegular {
        files[file.session, default: []].append(
          File(folder: place, name: file.name, size: file.status.size))
      }
    }
    return files.map { Record(session: $0.key, files: $0.value) }
      .sorted { $0.session > $1.session }
  }

  private func mayHold(_ pattern: BytePattern, _ file: File) -> Bool {
    let system = folder.system
    let path = "\(file.folder)/\(file.name)"
    let bytes = try? system.with(path, .reading) { (descriptor) throws(SystemError) in
      try system.readWhole(descriptor, 0..<file.size)
    }
    return bytes?.withUnsafeBufferPointer { bytes in
      // The first line says whose record it is and holds the protocol, which is nothing that happened.
      guard let end = bytes.place(of: 0x0A) else { return false }
      return pattern.mayStand(in: UnsafeBufferPointer(rebasing: bytes[end...]))
    } ?? false
  }
}

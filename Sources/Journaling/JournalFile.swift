/// A file in a folder that is, by its name, a session's journal or a later part of it.
struct JournalFile: Sendable {
  private static let suffix = Array(".jsonl".utf8)

  /// The session's id.
  let session: String
  let name: String
  let status: FileStatus

  init?(_ entry: FolderEntry) {
    guard let session = Self.session(entry.name) else { return nil }
    self.session = session
    name = entry.name
    status = entry.status
  }

  /// By its bytes: comparing characters is far too slow for an archive.
  private static func session(_ name: String) -> String? {
    var name = name
    return name.withUTF8 { name in
      let session = name.prefix { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: ".") }
      guard name.suffix(suffix.count).elementsEqual(suffix), SessionIdentifier.isSafe(session)
      else { return nil }
      return String(decoding: session, as: UTF8.self)
    }
  }
}

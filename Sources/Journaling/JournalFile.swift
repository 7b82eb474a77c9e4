/// A file in a folder that is, by its name, a session's journal or a later part of it.
struct JournalFile: Sendable {
  private static let suffix = Array(".jsonl".utf8)

  /// The session's id.
  let session: String
  let name: String
  let status: FileStatus

  /// By its bytes: comparing characters is far too slow for an archive.
  init?(_ entry: FolderEntry) {
    let name = entry.name.utf8
    let session = name.prefix { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: ".") }
    guard name.suffix(Self.suffix.count).elementsEqual(Self.suffix),
      SessionIdentifier.isSafe(session)
    else { return nil }
    self.session = String(Substring(session))
    self.name = entry.name
    status = entry.status
  }
}

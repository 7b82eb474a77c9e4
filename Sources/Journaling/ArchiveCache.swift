import Encoding

/// The cache file of an archive index: one line a session, two JSON objects with a tab between them.
enum ArchiveCache {
  /// By id; whatever can't be read is simply not known.
  static func read(_ path: String, _ system: any LogFile) -> [String: ArchiveIndex.Entry] {
    guard let file = try? system.openChecked(path, .reading).file else { return [:] }
    defer { system.closeQuietly(file) }
    guard let bytes = try? system.readToEnd(file, from: 0) else { return [:] }
    var entries: [String: ArchiveIndex.Entry] = [:]
    bytes.withUnsafeBufferPointer { bytes in
      for line in bytes.split(separator: 0x0A) {
        guard let entry = entry(UnsafeBufferPointer(rebasing: line)) else { continue }
        entries[entry.id] = entry
      }
    }
    return entries
  }

  /// What every list needs and, behind a tab, the summary, which is judged here and read later.
  private static func entry(_ line: UnsafeBufferPointer<UInt8>) -> ArchiveIndex.Entry? {
    guard let tab = line.firstIndex(of: 0x09) else { return nil }
    let summary = UnsafeBufferPointer(rebasing: line[(tab + 1)...])
    guard JSONValue.isObject(summary),
      let members = try? JSONValue(bytes: UnsafeBufferPointer(rebasing: line[..<tab])).object,
      let id = members["name"]?.string, let size = members["size"]?.integer,
      let modified = members["mtime"]?.integer, let parts = members["parts"]?.integer,
      let isDamaged = members["damaged"]?.bool, let heading = ArchiveHeading(members)
    else { return nil }
    return .init(
      id: id, size: size, modified: modified, parts: parts, heading: heading,
      summary: StoredObject(text: Array(summary)), isDamaged: isDamaged)
  }

  /// Replaces the file whole; that it can't be written is no loss.
  static func write(_ entries: [ArchiveIndex.Entry], _ path: String, _ system: any LogFile) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.count * 512)
    for entry in entries where entry.error == nil {
      let members: [(String, JSONValue)] = [
        ("name", .string(entry.id)), ("size", .integer(entry.size)),
        ("mtime", .integer(entry.modified)), ("parts", .integer(entry.parts)),
        ("damaged", .bool(entry.isDamaged)),
      ]
      bytes += JSONValue.object(JSONObject(members + entry.heading.members)).bytes
      bytes.append(0x09)
      bytes += entry.summary.text
      bytes.append(0x0A)
    }
    try? system.replaceFile(path, with: bytes, isDurable: false)
  }
}

extension LogFile {
  /// Puts a new file in the place of the old one; readers see the one or the other whole.
  func replaceFile(_ path: String, with bytes: [UInt8], isDurable: Bool) throws(SystemError) {
    let temporary = path.temporaryName
    if try statusIfPresent(at: temporary) != nil { try removeWhole(temporary) }
    do throws(SystemError) {
      try with(temporary, .creating) { (file) throws(SystemError) in
        try writeWhole(file, bytes)
        if isDurable { try syncWhole(file, .data) }
      }
      try whole { () throws(SystemError) in try rename(temporary, to: path) }
    } catch {
      try? removeWhole(temporary)
      throw error
    }
  }
}

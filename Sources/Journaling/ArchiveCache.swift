import Encoding

/// The cache file of an archive index: one line a session.
///
/// A line is a JSON array (id, bytes, time of the last write, parts, whether damaged, then the heading),
/// a tab and the summary, which is not looked at before it is asked for.
struct ArchiveCache: Sendable {
  private let bytes: [UInt8]
  /// Where the lines end.
  private let ends: [Int]

  /// Whether a thread can start in the time that reading it takes.
  static func isLarge(_ path: String, _ system: any LogFile) -> Bool {
    guard let status = try? system.statusIfPresent(at: path) else { return false }
    return status.size > 1 << 18
  }

  /// Empty where it can't be read.
  init(_ path: String, _ system: any LogFile) {
    bytes = Self.bytes(path, system)
    ends = bytes.withUnsafeBufferPointer { $0.places(of: 0x0A) }
  }

  private static func bytes(_ path: String, _ system: any LogFile) -> [UInt8] {
    guard let (file, status) = try? system.openChecked(path, .reading) else { return [] }
    defer { system.closeQuietly(file) }
    return (try? system.readWhole(file, 0..<status.size)) ?? []
  }

  var count: Int { ends.count }

  /// What a line says; whatever can't be read is simply not known.
  func entry(_ number: Int) -> ArchiveIndex.Entry? {
    let line = bytes[(number == 0 ? 0 : ends[number - 1] + 1)..<ends[number]]
    return line.withUnsafeBufferPointer { bytes -> ArchiveIndex.Entry? in
      guard let tab = bytes.place(of: 0x09) else { return nil }
      let summary = StoredObject(text: line.dropFirst(tab + 1))
      return try? Self.entry(UnsafeBufferPointer(rebasing: bytes[..<tab]), summary)
    }
  }

  private static func entry(
    _ array: UnsafeBufferPointer<UInt8>, _ summary: StoredObject
  ) throws(JSONError) -> ArchiveIndex.Entry {
    var reader = try JSONArrayReader(array)
    let id = try reader.readString()
    let files = try SessionFiles(
      size: reader.readInteger(), modified: reader.readInteger(), parts: reader.readInteger())
    let isDamaged = try reader.readBool()
    let heading = try ArchiveHeading(&reader)
    try reader.readEnd()
    return .init(id: id, files: files, heading: heading, summary: summary, isDamaged: isDamaged)
  }

  /// Replaces the file whole; that it can't be written is no loss.
  static func write(_ entries: [ArchiveIndex.Entry], _ path: String, _ system: any LogFile) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.count * 512)
    for entry in entries where entry.error == nil {
      let values: [JSONValue] = [
        .string(entry.id), .integer(entry.files.size), .integer(entry.files.modified),
        .integer(entry.files.parts), .bool(entry.isDamaged),
      ]
      bytes += JSONValue.array(values + entry.heading.values).bytes
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

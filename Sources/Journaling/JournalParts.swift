package import Encoding

/// A session read from all its parts, in order.
package struct JournalParts: Sendable {
  /// One file of the session.
  package struct Part: Sendable {
    package let path: String
    package let reading: JournalReading
    /// Lines at its end that the next part does not go on from.
    package internal(set) var voidLines = 0
    /// Its first line names a line that the part before does not have.
    package internal(set) var isDetached = false

    /// The file's name without its extension.
    package var name: String { path.stem }
  }

  /// The lines that count.
  package private(set) var lines: [JournalLine] = []
  package private(set) var parts: [Part] = []
  /// Parts that go on from a line that another part goes on from already; not read.
  package private(set) var forks: [String] = []

  /// Where the next line has to follow.
  package private(set) var chain = Chain.start
  /// Where the session stood before the last part.
  private(set) var chainBefore = Chain.start

  /// Takes the next file; a second continuation of the same part is only named.
  mutating func add(_ path: String, _ reading: JournalReading) {
    var part = Part(path: path, reading: reading)
    if let last = parts.indices.last, !reading.lines.isEmpty {
      guard let continued = reading.continues, continued.session == parts[last].name else {
        forks.append(path)
        return
      }
      part.isDetached = hash(ofSeq: continued.lastSeq) != continued.lastHash
      let kept = lines.prefix { $0.seq <= continued.lastSeq }.count
      parts[last].voidLines = lines.count - kept
      lines.removeLast(lines.count - kept)
    }
    lines += reading.lines
    parts.append(part)
    chainBefore = reading.lines.isEmpty ? chain : reading.continues.map(Chain.init) ?? .start
    chain = reading.chain ?? chain
  }

  /// The hash of the line of that number; nil when there is none.
  package func hash(ofSeq seq: Int) -> String? {
    if seq == 0 { return Chain.start.hash }
    return parts.reversed().lazy.compactMap { $0.reading.hash(ofSeq: seq) }.first
  }

  /// What follows the last line of the last part.
  package var tail: Tail { parts.last?.reading.tail ?? .none }

  /// The hash of the last line that counts; nil when there is none.
  package var head: String? { chain.seq == 0 ? nil : chain.hash }

  /// Whether the line that closes a record is there.
  package var isClosed: Bool { lines.contains { $0.type == Verification.closingType } }

  /// What is not as it was when the record was closed; nil when all is.
  package func finding(against entry: Ledger.Entry) -> Finding? {
    Verification.finding(entry, lines: lines.count) { hash(ofSeq: $0) }
  }

  /// Why reading ended before the last part did; nil when all of it was read.
  package var failure: Finding? {
    guard let last = parts.last,
      let finding = Verification.finding(last.reading, last.path, isSealedOff: false)
    else { return nil }
    return finding.isFailure ? finding : nil
  }
}

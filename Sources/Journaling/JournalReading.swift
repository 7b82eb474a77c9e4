package import Encoding

/// What the bytes of one journal file say.
package struct JournalReading: Sendable {
  package let lines: [JournalLine]
  /// Bytes through the last line that holds.
  package let confirmedLength: Int
  /// The last line is whole but for its line feed.
  package let lacksLineFeed: Bool
  package let tail: Tail
  /// Where the next line has to follow; nil when no line holds.
  package let chain: Chain?
  /// Lines after damage that hold each for itself: to be shown, with the gap, and no more.
  package let salvaged: [JournalLine]
  private let hashes: [UInt8]

  /// Reads a whole file; without a session the first line's is required of all.
  package init(_ bytes: [UInt8], session: String? = nil) {
    let decode =
      if let session { JournalFolder.decode(session) } else { JournalFolder.decodeAnySession() }
    self.init(ChainReading(bytes, decode: decode))
  }

  init(_ reading: ChainReading<JournalLine>) {
    lines = reading.records
    confirmedLength = reading.confirmedLength
    lacksLineFeed = reading.lacksLineFeed
    tail = reading.tail
    chain = reading.chain
    hashes = reading.hashes
    salvaged = reading.salvaged
  }

  /// The hash of the line at that index of `lines`.
  package func hash(at index: Int) -> String {
    String(decoding: hashes[(64 * index)..<(64 * index + 64)], as: UTF8.self)
  }

  /// The hash of the line of that number; nil when it is not in this file.
  package func hash(ofSeq seq: Int) -> String? {
    guard let first = lines.first?.seq, seq >= first, seq - first < lines.count else { return nil }
    return hash(at: seq - first)
  }

  /// Which part this one goes on from.
  package var continues: Continuation? { Continuation(lines.first?.data["continues"]) }
}

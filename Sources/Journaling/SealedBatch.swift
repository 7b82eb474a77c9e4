package import Encoding

/// When an append takes place: the session's clock in milliseconds, and the wall clock.
package typealias Stamp = () -> (recorded: Int, wall: WallTime)

/// Drafts turned into sealed lines that follow one another.
struct SealedBatch {
  private(set) var lines: [JournalLine] = []
  /// Each line with its line feed.
  private(set) var bytes: [UInt8] = []
  private(set) var chain: Chain

  init(after chain: Chain) { self.chain = chain }

  init(_ drafts: [JournalDraft], session: String, after chain: Chain, stamp: Stamp)
    throws(JournalError)
  {
    self.init(after: chain)
    try add(drafts, session: session, stamp: stamp)
  }

  mutating func add(_ drafts: [JournalDraft], session: String, stamp: Stamp)
    throws(JournalError)
  {
    let now = stamp()
    for draft in drafts {
      let recorded = max(now.recorded, self.chain.recorded)
      try append(
        JournalLine(
          version: Seal.version, session: session, seq: self.chain.seq + 1, type: draft.type,
          t: draft.t ?? recorded, recorded: recorded, wall: now.wall, by: draft.by,
          via: draft.via, data: draft.data))
    }
  }

  /// Writes lines of another file again, with their numbers and times.
  mutating func restate(_ lines: [JournalLine]) throws(JournalError) {
    for line in lines { try append(line) }
  }

  private mutating func append(_ line: JournalLine) throws(JournalError) {
    let sealed = Seal.line(line.envelope, previous: chain.hash)
    guard sealed.bytes.count <= Seal.longestLine else {
      throw .lineTooLong(type: line.type, bytes: sealed.bytes.count)
    }
    lines.append(line)
    bytes += sealed.bytes
    bytes.append(0x0A)
    chain = Chain(seq: line.seq, hash: sealed.hash, recorded: line.recorded)
  }
}

import Encoding

extension Journal {
  /// Reads what is new, also in the parts that others started; the caller holds the lock.
  func follow(_ kind: LockKind) throws(JournalError) {
    while let next = try nextPart() {
      try next.lock(kind)
      do throws(JournalError) {
        try enter(next)
      } catch {
        next.unlock()
        throw error
      }
    }
    if case .damaged = poison { return }
    if !keepsLock { pending.others += try part.catchUp() }
  }

  private func nextPart() throws(JournalError) -> ChainedFile<JournalLine>? {
    guard let path = try folder.paths(id, part: number + 1).first else { return nil }
    return try folder.open(path, id, isWritable ? .appending : .reading)
  }

  /// Leaves the present part for the one that goes on from it.
  private func enter(_ next: ChainedFile<JournalLine>) throws(JournalError) {
    let reading = JournalReading(try next.readAll())
    guard let continued = reading.continues, continued.session == part.path.stem else {
      throw .noFirstLine(next.path)
    }
    if case .damage(let line, let cause) = reading.tail {
      throw .damaged(next.path, line: line, cause)
    }
    guard continued.lastSeq >= knownSeq || restatesWhatIsKnown(reading) else {
      throw .continuedEarlier(next.path, lastSeq: continued.lastSeq)
    }
    if poison == nil { pending.others += try part.catchUp(acceptingDamage: true) }
    pending.others.removeAll { $0.seq > continued.lastSeq }
    pending.others += reading.lines.filter { $0.seq > knownSeq }
    move(to: next, after: Chain(continued))
  }

  /// Whether another process wrote again, in that part, every line that the caller has.
  private func restatesWhatIsKnown(_ reading: JournalReading) -> Bool {
    guard let first = reading.lines.first?.seq, let recollection else { return false }
    let known = recollection().filter { $0.seq >= first && $0.seq <= knownSeq }
    return known.count == knownSeq - first + 1 && known.count <= reading.lines.count
      && zip(known, reading.lines).allSatisfy { $0.isSameEntry(as: $1) }
  }

  func move(to next: ChainedFile<JournalLine>, after chain: Chain) {
    part.unlock()
    chainBefore = chain
    part = next
    (poison, keepsLock, restates, isGone) = (nil, false, nil, false)
    pending.movedTo = next.path
  }
}

extension JournalLine {
  fileprivate func isSameEntry(as other: JournalLine) -> Bool {
    (seq, type, t, recorded, wall) == (other.seq, other.type, other.t, other.recorded, other.wall)
  }
}

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
    guard continued.lastSeq >= knownSeq else {
      throw .continuedEarlier(next.path, lastSeq: continued.lastSeq)
    }
    if poison == nil { pending.others += try part.catchUp(acceptingDamage: true) }
    pending.others.removeAll { $0.seq > continued.lastSeq }
    pending.others += reading.lines
    move(to: next)
  }

  func move(to next: ChainedFile<JournalLine>) {
    part.unlock()
    chainBefore = chain
    part = next
    (poison, keepsLock) = (nil, false)
    pending.movedTo = next.path
  }
}

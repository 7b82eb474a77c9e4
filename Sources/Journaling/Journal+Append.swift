package import Encoding

extension Journal {
  /// Saves the drafts: they are on the disk when this returns, and not in the record when it
  /// throws. Without drafts it starts the next part of a damaged journal, or only catches up.
  package func append(_ drafts: [JournalDraft], stamp: Stamp) throws(JournalError) -> Appended {
    guard isWritable else { throw .openedForReading(part.path) }
    try lock(.exclusive)
    defer { unlock() }
    try follow(.exclusive)
    if poison == nil {
      do throws(JournalError) { try confirmLocked() } catch { if poison == nil { throw error } }
    }
    if poison != nil {
      try appendToNextPart(drafts, stamp)
    } else if !drafts.isEmpty {
      try appendHere(drafts, stamp)
    }
    return handOver()
  }

  /// What others appended, all of it on the disk; nothing while somebody writes.
  package func readNew() throws(JournalError) -> Appended {
    guard !keepsLock else { return Appended() }
    guard try part.lockSharedAtOnce() else { return Appended(isHeldUp: true) }
    defer { unlock() }
    try follow(.shared)
    if poison == nil { try confirmLocked() }
    // What was read when the sync failed counts once it is stated again.
    guard restates == nil else { return Appended() }
    return handOver()
  }

  /// Makes durable what was read on opening, as its writer may have died before its own sync.
  /// When that fails, the next append states every line of the part again in a next one.
  package func confirm() throws(JournalError) {
    try lock(.shared)
    defer { unlock() }
    try confirmLocked()
  }

  private func confirmLocked() throws(JournalError) {
    do throws(SystemError) { try part.sync() } catch {
      if error.call == .sync { (poison, restates) = (.failed(error), chain) }
      throw .notConfirmed(part.path, error)
    }
  }

  private func handOver() -> Appended {
    defer { pending = Appended() }
    knownSeq = chain.seq
    return pending
  }

  private func lock(_ kind: LockKind) throws(JournalError) {
    if !keepsLock { try part.lock(kind) }
  }

  private func unlock() {
    if !keepsLock { part.unlock() }
  }
}

extension Journal {
  private func appendHere(_ drafts: [JournalDraft], _ stamp: Stamp) throws(JournalError) {
    let batch = try SealedBatch(drafts, session: id, after: chain, stamp: stamp)
    do throws(AppendFailure) {
      try write(batch)
      pending.own = batch.lines
    } catch {
      try recover(from: error, drafts, stamp)
    }
  }

  /// A full disk gets a second try with the ballast gone.
  private func write(_ batch: SealedBatch) throws(AppendFailure) {
    do throws(AppendFailure) {
      try part.append(batch.bytes, count: batch.lines.count, chain: batch.chain)
    } catch {
      guard case .undone(let reason) = error, reason.isLackOfSpace, releaseBallast() else {
        throw error
      }
      pending.ballastFreed = true
      try part.append(batch.bytes, count: batch.lines.count, chain: batch.chain)
    }
  }

  private func recover(from failure: AppendFailure, _ drafts: [JournalDraft], _ stamp: Stamp)
    throws(JournalError)
  {
    switch failure {
    case .undone(let error):
      guard folder.second != nil else { throw .notSaved(part.path, error) }
      poison = .failed(error)
      do throws(JournalError) { try appendToNextPart(drafts, stamp) } catch {
        poison = nil
        throw error
      }
    case .poisoned(let error, let isCut):
      poison = .failed(error)
      keepsLock = !isCut
      try appendToNextPart(drafts, stamp)
    }
  }

  private func appendToNextPart(_ drafts: [JournalDraft], _ stamp: Stamp) throws(JournalError) {
    let before = chainToRestate ?? chain
    if restates != nil, before.seq > chainBefore.seq {
      return try restate(try recollect(upTo: before.seq), drafts, stamp)
    }
    var first = firstDraft(continuation(of: before))
    first.data["continues"] = continuation(of: before).json
    let batch = try SealedBatch([first] + drafts, session: id, after: before, stamp: stamp)
    try goOn(in: batch, after: before, number: number + 1)
    pending.own = batch.lines
  }

  /// A file that failed may have been read on since; one that was damaged is not what it was.
  private var chainToRestate: Chain? {
    if case .failed = poison { restates.map { _ in chain } } else { restates }
  }

  /// Every line of the present part again, with its number, and then the new ones.
  private func restate(_ lines: [JournalLine], _ drafts: [JournalDraft], _ stamp: Stamp)
    throws(JournalError)
  {
    var lines = lines
    if !isGone { lines[0].data["continues"] = continuation(of: chainBefore).json }
    var batch = SealedBatch(after: chainBefore)
    try batch.restate(lines)
    try batch.add(drafts, session: id, stamp: stamp)
    try goOn(in: batch, after: chainBefore, number: isGone ? number : number + 1)
    pending.own = Array(batch.lines.dropFirst(lines.count))
  }

  private func continuation(of chain: Chain) -> Continuation {
    Continuation(session: part.path.stem, lastSeq: chain.seq, lastHash: chain.hash)
  }

  private func goOn(in batch: SealedBatch, after before: Chain, number: Int)
    throws(JournalError)
  {
    let next = try makePart(number, batch)
    if case .failed(let error) = poison { pending.movedBecause = error }
    move(to: next, after: before)
  }

  /// The present part's lines from memory; refuses to go on without one of them.
  private func recollect(upTo last: Int) throws(JournalError) -> [JournalLine] {
    let first = chainBefore.seq + 1
    var lines: [JournalLine] = []
    for line in (recollection?() ?? []) + pending.others
    where line.seq == first + lines.count && line.seq <= last {
      lines.append(line)
    }
    guard !lines.isEmpty, lines.count == last - first + 1 else { throw doubt }
    return lines
  }

  private var doubt: JournalError {
    if case .failed(let error) = poison { return .notConfirmed(part.path, error) }
    return .replaced(part.path)
  }

  private func makePart(_ number: Int, _ batch: SealedBatch) throws(JournalError)
    -> ChainedFile<JournalLine>
  {
    var failure = JournalError.notFound(part.path)
    for place in folder.folders {
      do throws(JournalError) {
        return try folder.make(folder.path(id, part: number, in: place), id, batch)
      } catch {
        failure = error
      }
    }
    throw failure
  }
}

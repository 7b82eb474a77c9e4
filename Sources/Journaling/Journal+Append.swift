package import Encoding

extension Journal {
  /// Saves the drafts: they are on the disk when this returns, and not in the record when it
  /// throws. Without drafts it starts the next part of a damaged journal, or only catches up.
  package func append(_ drafts: [JournalDraft], stamp: Stamp) throws(JournalError) -> Appended {
    guard isWritable else { throw .openedForReading(part.path) }
    try lock(.exclusive)
    defer { unlock() }
    try follow(.exclusive)
    if poison == nil { try confirmLocked() }
    if poison != nil {
      try appendToNextPart(drafts, stamp)
    } else if !drafts.isEmpty {
      try appendHere(drafts, stamp)
    }
    return handOver()
  }

  /// What others appended, all of it on the disk; nothing while somebody writes.
  package func readNew() throws(JournalError) -> Appended {
    guard !keepsLock, try part.lockSharedAtOnce() else { return Appended() }
    defer { unlock() }
    try follow(.shared)
    if poison == nil { try confirmLocked() }
    return handOver()
  }

  /// Makes durable what was read on opening, as its writer may have died before its own sync.
  /// When that fails, later entries go to a next part, and the earlier lines stay unconfirmed.
  package func confirm() throws(JournalError) {
    try lock(.shared)
    defer { unlock() }
    try confirmLocked()
  }

  private func confirmLocked() throws(JournalError) {
    do throws(SystemError) { try part.sync() } catch {
      if error.call == .sync { poison = .failed(error) }
      throw .notSaved(part.path, error)
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
    let continued = Continuation(
      session: part.path.stem, lastSeq: chain.seq, lastHash: chain.hash)
    var first = firstDraft(continued)
    first.data["continues"] = continued.json
    let batch = try SealedBatch([first] + drafts, session: id, after: chain, stamp: stamp)
    let next = try makeNextPart(batch)
    if case .failed(let error) = poison { pending.movedBecause = error }
    move(to: next)
    pending.own = batch.lines
  }

  private func makeNextPart(_ batch: SealedBatch) throws(JournalError)
    -> ChainedFile<JournalLine>
  {
    var failure = JournalError.notFound(part.path)
    for place in folder.folders {
      do throws(JournalError) {
        return try folder.make(folder.path(id, part: number + 1, in: place), id, batch)
      } catch {
        failure = error
      }
    }
    throw failure
  }
}

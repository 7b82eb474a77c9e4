import Encoding

extension Journal {
  /// The person said that a session goes on whose file was damaged, replaced or removed while it
  /// was open: the next append goes to a next part, whatever it holds.
  package func goOnAfterDamage() throws(JournalError) {
    guard isWritable, poison == nil else { return }
    do throws(JournalError) {
      try part.lock(.exclusive)
    } catch .replaced {
      isGone = try folder.paths(id, part: number).isEmpty
      (poison, restates, keepsLock) = (.damaged, chain, true)
      return
    }
    defer { part.unlock() }
    do throws(JournalError) { try follow(.exclusive) } catch .damaged { try giveUpPart() }
  }

  /// What the file still holds of what is known decides where the next part goes on from.
  private func giveUpPart() throws(JournalError) {
    let known = chain
    let reading = JournalReading(try part.readAll())
    poison = .damaged
    guard known.seq <= chainBefore.seq || reading.hash(ofSeq: known.seq) == known.hash else {
      restates = known
      return
    }
    pending.others += reading.lines.filter { $0.seq > known.seq }
    do throws(SystemError) { try part.sync() } catch { restates = chain }
  }
}

extension Interpreter {
  mutating func withdrawal(_ command: Command) throws(EntryError) -> Understanding {
    let number = try entryNumber()
    let reason = try closedReason(arguments.takeReason())
    try finish(after: "the number, but for because TEXT")
    let entry = try standingEntry(number)
    guard !entry.isWithdrawn else { throw error(.alreadyWithdrawn, at: number.word) }
    guard entry.body.isWithdrawable else {
      throw error(.notWithdrawable(kind: EntryWords.kind(of: entry)), at: number.word)
    }
    let body = EventBody.withdrawn(Withdrawal(target: entry.seq, reason: reason))
    var statement = Statement(body, "withdraws \(words(of: entry))")
    statement.question = entry.by != author || entry.body.isWeighty ? asking(entry) : nil
    return recorded(statement, command)
  }

  /// The entry of that number, by its original number.
  func standingEntry(_ number: (value: Int, word: Word)) throws(EntryError) -> Entry {
    if let entry = session.entry(number.value) { return entry }
    let alteration = session.alterationEvents.first { $0.seq == number.value }
    if case .amended(let amendment)? = alteration?.body {
      throw error(.isCorrection(of: amendment.target), at: number.word)
    }
    throw error(.noSuchEntry, at: number.word)
  }

  /// After closing, whatever mends the record says why.
  func closedReason(_ reason: String?) throws(EntryError) -> String? {
    if session.isClosed, reason.nonEmpty == nil { throw error(.needsReason) }
    return reason.nonEmpty
  }

  mutating func undo(_ command: Command) throws(EntryError) -> Understanding {
    try finish(after: "undo")
    guard let (seq, entry, recordedAt) = newestOwn else { throw error(.nothingToUndo) }
    let isCorrection = seq != entry.seq
    let what = (isCorrection ? "the correction of " : "") + words(of: entry)
    var statement = Statement(.withdrawn(Withdrawal(target: seq)), "withdraws \(what)")
    let age = now.t &- recordedAt
    if age > 120_000 || entry.body.isWeighty {
      statement.question = .withdraws("\(what), \(Figures.minutes(age)) old")
    }
    return recorded(statement, command)
  }

  /// The newest standing entry or correction of the author that the screen shows.
  private var newestOwn: (seq: Int, entry: Entry, recorded: Int)? {
    let own = session.entries.last { entry in
      entry.isStanding && entry.by == author && entry.event.via != .auto
        && entry.body.isWithdrawable && isShown(entry.seq)
    }
    for event in session.alterationEvents.reversed() {
      guard event.seq > own?.seq ?? 0 else { break }
      guard event.by == author, let entry = corrected(by: event) else { continue }
      return (event.seq, entry, event.recorded)
    }
    return own.map { ($0.seq, $0, $0.event.recorded) }
  }

  /// The standing entry that a standing correction is of.
  private func corrected(by event: Event) -> Entry? {
    guard case .amended(let amendment) = event.body, isShown(amendment.target),
      let entry = session.entry(amendment.target), entry.isStanding,
      entry.restatements.contains(where: { $0.event.seq == event.seq && $0.isStanding })
    else { return nil }
    return entry
  }

  private func isShown(_ seq: Int) -> Bool { shown?.contains(seq) ?? true }

  mutating func redo(_ command: Command) throws(EntryError) -> Understanding {
    try finish(after: "redo")
    guard let target = newestUndone else { throw error(.nothingToRedo) }
    let body = EventBody.restored(Restoration(target: target))
    return recorded(Statement(body, "brings back \(restoredWords(target))"), command)
  }

  /// What the author's newest withdrawal took back, unless it was brought back since.
  private var newestUndone: Int? {
    var restored: Set<Int> = []
    for event in session.alterationEvents.reversed() {
      switch event.body {
      case .restored(let restoration): restored.insert(restoration.target)
      case .withdrawn(let withdrawal) where event.by == author:
        if !restored.contains(withdrawal.target) { return withdrawal.target }
      default: break
      }
    }
    return nil
  }

  private func restoredWords(_ target: Int) -> String {
    if let entry = session.entry(target) { return words(of: entry) }
    let alteration = session.alterationEvents.first { $0.seq == target }
    guard case .amended(let amendment)? = alteration?.body,
      let entry = session.entry(amendment.target)
    else { return "number \(target)" }
    return "the correction of \(words(of: entry))"
  }

  private func asking(_ entry: Entry) -> Question {
    .withdraws("\(words(of: entry)), \(Figures.minutes(now.t &- entry.event.recorded)) old")
  }

  /// "vitals BP 132/84 HR 88, T+40"
  func words(of entry: Entry) -> String {
    "\(EntryWords.kind(of: entry)) \(EntryWords.text(of: entry, in: session)), \(place(of: entry.t))"
  }
}

extension EventBody {
  /// What opens, resumes, closes or measures the record itself stays.
  var isWithdrawable: Bool {
    switch self {
    case .opened, .resumed, .gap, .closed, .amended, .withdrawn, .restored: false
    default: true
    }
  }

  /// What others act on: asked about before it is withdrawn, and never taken back by one key.
  package var isWeighty: Bool {
    switch self {
    case .dose, .decision, .phase, .ended, .closed: true
    default: false
    }
  }
}

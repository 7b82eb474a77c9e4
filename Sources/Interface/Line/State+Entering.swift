import SessionCore

extension State {
  /// Enter in a line: what it offers, the guards, its own question, then the record.
  mutating func enter() -> [Command] {
    if let commands = acceptChosen() { return commands }
    if let commands = askAboutRun() { return commands }
    guard let line else { return [] }
    guard !line.hasHole else {
      notice = .warning(Wording.openHole)
      return []
    }
    if let commands = enterScreenWord(line) { return commands }
    switch line.reading {
    case .empty: return goOnAfterDamage() ?? []
    case .refused:
      self.line?.isRefused = true
      return []
    case .understood(let understanding): return enter(understanding, line)
    }
  }

  private mutating func enter(_ understanding: Understanding, _ line: EntryLine) -> [Command] {
    if let hours = silentHours { return ask(.longSilence(hours: hours)) }
    if line.isPrivate, line.moves == nil, let reads = readsAsEntry(understanding) {
      return ask(.privateReads(as: reads.kind, line: reads.line))
    }
    if let question = understanding.question, !question.isSilence { return ask(.line(question)) }
    if needsReason(line) {
      self.line?.awaitsReason = true
      self.line?.text += " because "
      self.line?.moveToEnd()
      hand.lastReasonAt = instant.real
      return []
    }
    return commit()
  }

  /// A correction asks for its reason once; a second Enter leaves it out.
  private func needsReason(_ line: EntryLine) -> Bool {
    line.verb == "correct" && line.target != nil && !line.awaitsReason
      && !line.text.contains(" because ")
  }

  private func readsAsEntry(_ understanding: Understanding) -> (kind: String, line: String)? {
    guard case .belongsInRecord(let kind, let line)? = understanding.question else { return nil }
    return (kind, line)
  }

  /// The private line's words, put in the record; a time word comes with them.
  mutating func enterInRecord(_ command: String) -> [Command] {
    line?.verb = ""
    line?.chip = nil
    line?.text = command
    refreshLine()
    return commit()
  }

  /// Into the record: the line closes, and its entry stands as saving until it is on disk.
  mutating func commit() -> [Command] {
    guard let line, case .understood(let understanding) = line.reading else { return [] }
    if line.awaitsReason, instant.real - hand.lastReasonAt < Timing.reflex { return [] }
    hand.entered.append(line)
    forgetParked(line)
    hand.parked.removeAll {
      $0.session == line.session && $0.verb == line.verb && $0.text == line.text
        && $0.chip == line.chip
    }
    let words = Draft(line)
    self.line = nil
    selection = line.target == nil ? selection : nil
    let commands =
      understanding.privateNote.map { appendPrivate($0, understanding.t, words) }
      ?? append(understanding.events, draft: words)
    if page == .finish { turnPage(to: .finish) }
    return commands + move(line)
  }

  /// The other half of a move between the streams.
  private mutating func move(_ line: EntryLine) -> [Command] {
    switch line.moves {
    case .privateNote(let seq): return [.withdrawPrivate(seq: seq, by: author)]
    case .entry(let seq):
      let withdrawal = Withdrawal(target: seq, reason: Wording.movedToPrivate)
      return append([PendingEvent(t: nil, body: .withdrawn(withdrawal))], draft: nil)
    case nil: return []
    }
  }

  mutating func append(_ events: [PendingEvent], draft: Draft?) -> [Command] {
    guard !events.isEmpty else { return [] }
    saving.append(
      Saving(events: events, by: author, enteredAt: instant.now.t, draft: draft))
    notice = nil
    return [.append(events, by: author)]
  }

  private mutating func appendPrivate(_ text: String, _ t: Int, _ draft: Draft) -> [Command] {
    var entry = Saving(events: [], by: author, enteredAt: instant.now.t, draft: draft)
    entry.privateText = text
    saving.append(entry)
    notice = nil
    return [.appendPrivate(text: text, t: t, by: author)]
  }

  /// Tab on a refused line: its words are a note, at once where Enter was refused, else after Enter.
  mutating func keepAsNote() -> [Command] {
    guard let refused = line else { return [] }
    line = refused.asNote(refused.words)
    refreshLine()
    return refused.isRefused ? commit() : []
  }

  /// Hours since the last entry, when they are so many that the session is asked about.
  var silentHours: Int? {
    guard !hand.isSilenceSettled, let last = lastEntryAt else { return nil }
    let silence = instant.now.t - last
    return silence >= Timing.silence ? silence / 3_600_000 : nil
  }

  private var lastEntryAt: Int? {
    guard let session else { return nil }
    let entry = session.entries.last { $0.isInTimeline || $0.seq == 1 }?.event
    return [entry, session.alterationEvents.last].compactMap { $0?.recorded }.max()
  }
}

extension Question {
  fileprivate var isSilence: Bool {
    if case .longSilence = self { true } else { false }
  }
}

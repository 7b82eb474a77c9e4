import Encoding

extension Interpreter {
  /// An entry stated again, whole, or only its time moved.
  mutating func correction(_ command: Command) throws(EntryError) -> Understanding {
    let number = try entryNumber()
    let entry = try standingEntry(number)
    let time = try correctedTime(command)
    let reason = try closedReason(arguments.takeReason())
    let moved = time?.t ?? (command.timeWord == nil ? nil : t)
    var amendment = Amendment(
      target: entry.seq, base: entry.standingNumber, restated: entry.body.data, t: moved,
      reason: reason)
    guard entry.body.isCorrectable else {
      throw error(.notCorrectable(kind: EntryWords.kind(of: entry)), at: number.word)
    }
    guard !arguments.isEmpty || moved != nil else { throw error(.saysNothing) }
    var statement = Statement(entry.body, EntryWords.text(of: entry, in: session))
    if !arguments.isEmpty {
      statement = try restated(entry, at: moved ?? entry.t)
      amendment.restated = statement.body.data
    }
    statement.body = .amended(amendment)
    return corrected(entry, statement, moved, time?.word ?? command.timeWord, command)
  }

  /// The time word after the number, which here may stand alone.
  private mutating func correctedTime(
    _ command: Command
  ) throws(EntryError) -> (t: Int, word: Word)? {
    guard command.timeWord == nil, let word = arguments.first, let time = TimeWord(word.text) else {
      return nil
    }
    _ = arguments.next()
    return (try time.resolved(in: session, at: now, part: word), word)
  }

  private func corrected(
    _ entry: Entry, _ statement: Statement, _ moved: Int?, _ timeWord: Word?, _ command: Command
  ) -> Understanding {
    var after = statement.preview
    if let moved { after.append(PreviewPart("at \(now.wall(of: moved).clockWithSeconds)")) }
    var understanding = recorded(statement, command)
    understanding.preview =
      [PreviewPart("was \(words(of: entry))"), PreviewPart("becomes")] + after
    understanding.events = understanding.events.map {
      PendingEvent(t: now.t, body: $0.body, line: $0.line)
    }
    understanding.t = moved ?? entry.t
    understanding.timeWord = timeWord?.text
    return understanding
  }

  /// The statement by the grammar of the entry's own verb.
  private func restated(_ entry: Entry, at t: Int) throws(EntryError) -> Statement {
    var reading = restating(entry, at: t)
    if case .note(let note) = entry.body, note.kind != .mark {
      return Statement(note.kind, try reading.text("the words"))
    }
    if case .changed(let change) = entry.body { return try reading.change(change) }
    return try reading.statement()
  }
}

extension Interpreter {
  /// The same reader, for the words that state `entry` again as observed at `t`.
  fileprivate func restating(_ entry: Entry, at t: Int) -> Interpreter {
    var reading = self
    reading.original = entry
    reading.verb = entry.body.verb
    reading.isOldestMoment = false
    reading.isPumpKey = false
    reading.t = t
    return reading
  }
}

extension Entry {
  /// The number of the statement in force: the original's, or its newest standing amendment's.
  fileprivate var standingNumber: Int { restatements.last(where: \.isStanding)?.event.seq ?? seq }
}

extension EventBody {
  /// The verb in whose grammar the entry is stated again.
  fileprivate var verb: Verb.Name {
    switch self {
    case .vitals: .vitals
    case .note(let note): note.kind == .mark ? .mark : .note
    case .pin(.held): .moment
    case .pin(.described): .describe
    case .pin(.dismissed): .dismiss
    case .effect: .effect
    case .experience: .experience
    case .dose: .dose
    case .hold: .hold
    case .infusion: .infusion
    case .intervention: .did
    case .score: .score
    case .phase: .phase
    case .decision: .answer
    case .checklist: .check
    case .followup: .followup
    case .touch: .touch
    case .clock: .clock
    case .ready: .ready
    case .emergency: .emergency
    case .changed: .set
    case .ended: .end
    default: .note
    }
  }

  /// What opens, resumes, closes or measures the record itself isn't stated again.
  fileprivate var isCorrectable: Bool {
    if case .unknown = self { return false }
    return isWithdrawable
  }
}

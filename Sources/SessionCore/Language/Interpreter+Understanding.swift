extension Interpreter {
  /// The whole of what the command means.
  func understanding(of command: Command) throws(EntryError) -> Understanding {
    var reading = self
    switch verb {
    case .correct: return try reading.correction(command)
    case .withdraw: return try reading.withdrawal(command)
    case .note where session.isClosed: return try reading.addendum(command)
    case _ where session.isClosed: throw error(.closed, at: command.verbWord)
    case .undo: return try reading.undo(command)
    case .redo: return try reading.redo(command)
    case .private: return try reading.privateNote()
    default: return recorded(try reading.statement(), command)
    }
  }

  /// A statement as the entry it makes.
  func recorded(_ statement: Statement, _ command: Command) -> Understanding {
    let keepsLine = !statement.isText || command.timeWord != nil
    let event = PendingEvent(
      t: t, body: statement.body, line: keepsLine ? command.line.trimmed : nil)
    var understanding = Understanding(
      verb: verb.rawValue, events: [event], preview: statement.preview, t: t)
    understanding.level = statement.preview.compactMap(\.level).max()
    understanding.question = statement.question
    return understanding
  }

  /// What the arguments state, by the grammar of the verb.
  mutating func statement() throws(EntryError) -> Statement {
    switch verb {
    case .vitals: try vitals()
    case .note: Statement(.note, try text("what you saw or heard"))
    case .quote: Statement(.quote, try text("the patient's words"))
    case .intention: Statement(.intention, try text("the patient's intention"))
    case .mark: try mark()
    case .seen: seen()
    case .moment, .describe, .dismiss: try momentStatement()
    case .effect: try effect()
    case .experience: try experience()
    case .score: try score()
    case .dose: try dose()
    case .hold: try holdOrInfusion()
    case .infusion: try infusion()
    case .did: try intervention()
    default: try frameStatement()
    }
  }

  private mutating func frameStatement() throws(EntryError) -> Statement {
    switch verb {
    case .phase: try phase()
    case .answer: try answer()
    case .gate: try gate()
    case .defer: try deferral()
    case .check: try check()
    case .touch: try touch()
    case .followup: try followUp()
    case .clock: try clock()
    case .ready: try ready()
    case .emergency: try emergency()
    case .set: try setting()
    case .limit: try limit()
    case .by: try authorChange()
    case .end: try end()
    case .close: try close()
    default: throw error(.unknownVerb)
    }
  }
}

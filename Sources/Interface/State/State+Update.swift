import Drawing
import SessionCore

extension State {
  /// Takes in what happened and answers what is to be done. Reads no clock, touches no file.
  package mutating func update(_ message: Message) -> [Command] {
    if case .key(let key, let instant) = message {
      let commands = press(key, at: instant).commands
      return commands + concludeKey()
    }
    let commands = take(message)
    return message.mayChangeDraft ? commands + keepDraft() : commands
  }

  mutating func keepDraft() -> [Command] {
    let draft = draft
    defer { hand.keptDraft = draft }
    return draft == hand.keptDraft ? [] : [.saveDraft(draft)]
  }

  private mutating func take(_ message: Message) -> [Command] {
    switch message {
    case .tick(let instant):
      self.instant = instant
      goDarkWhenIdle()
      return retry()
    case .opened(let opened, let instant):
      self.instant = instant
      return take(opened)
    case .saved(let events): return take(saved: events)
    case .others(let events): return take(others: events)
    case .failed(let failure, let events): return take(failure, of: events)
    case .privateSaved(let note): return take(saved: note)
    case .privateFailed(let failure, let text): return take(failure, ofPrivate: text)
    case .damaged(let failure): return take(damage: failure)
    case .key, .refused, .confirmed, .draft, .diskAlmostFull, .listed, .found, .exported, .device,
      .earlier:
      return takeReport(message)
    }
  }

  private mutating func takeReport(_ message: Message) -> [Command] {
    switch message {
    case .refused(let words):
      form.isOpening = false
      if place == .form { form.problem = words } else { notice = .warning(words) }
    case .confirmed: isConfirmed = true
    case .draft(let draft): take(draft)
    case .diskAlmostFull: isDiskAlmostFull = true
    case .listed(let entries): take(listed: entries)
    case .found(let words, let hits): take(hits, for: words)
    case .exported(let words): notice = .words(words)
    case .device(let report): device = report
    case .earlier(let sessions): earlier = sessions
    default: break
    }
    return []
  }

  /// One key, wherever the person is.
  mutating func press(_ key: Key) -> [Command] {
    switch (key, place) {
    case (.control("l"), _): return [.redraw]
    case (.control("z"), _): return [.suspend]
    case (.unknown, _): return []
    case (_, .home): return pressHome(key)
    case (_, .form): return pressForm(key)
    case (_, .session): return pressSession(key)
    }
  }

  /// What would be lost with the process: the open line, what isn't saved yet, the newest parked line.
  package var draft: Draft? {
    if let line, !line.isBlank { return Draft(proseTyped.map { line.asNote($0) } ?? line) }
    if let unsaved = saving.last(where: { $0.draft != nil }) { return unsaved.draft }
    return hand.parked.last.map(Draft.init)
  }
}

extension Message {
  /// Whether it can touch a line or what is being saved; the clock can't.
  fileprivate var mayChangeDraft: Bool {
    switch self {
    case .tick, .confirmed, .listed, .exported, .device, .earlier: false
    default: true
    }
  }
}

extension Draft {
  init(_ line: EntryLine) {
    let text = [line.chip, line.numberOfDose, line.text].compactMap(\.self)
      .joined(separator: " ")
    self.init(verb: line.verb, text: text, session: line.session, t: line.time.now.t)
  }
}

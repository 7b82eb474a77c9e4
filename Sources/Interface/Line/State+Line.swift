import Drawing
import SessionCore

extension State {
  /// A key in an open line.
  mutating func pressLine(_ key: Key) -> [Command] {
    line?.refusedPaste = nil
    switch key {
    case .enter: return enter()
    case .escape, .control("c"):
      let restored = proseTyped == nil ? [] : restoring(hand.run)
      park()
      line = nil
      if page == .finish { turnPage(to: .main) }
      return restored
    case .tab: return complete()
    case .up, .down: return chooseOrRecall(key)
    case .paste(let text): return paste(text)
    case .pasteTooLong(let size):
      line?.refusedPaste = Wording.pasteTooLong(bytes: size)
      return []
    case .control("x") where page == .finish: return [.export]
    case .function(1): return turn(to: .help)
    default: return edit(key)
    }
  }

  private mutating func edit(_ key: Key) -> [Command] {
    guard var edited = line else { return [] }
    if key == .backspace, edited.isBlank, edited.verb.isEmpty || edited.text.isEmpty {
      return closeBlankLine()
    }
    startClockOnFinishPage(&edited)
    guard edited.take(key, at: instant) else { return [] }
    if case .warning? = notice { notice = nil }
    if key == .character(" ") { edited.expand(configuration.abbreviations) }
    let isMoved =
      edited.text == line?.text && edited.verb == line?.verb && edited.chip == line?.chip
    let isRead = isMoved && key != .control("n") && key != .character(" ")
    edited.isUnread = !isRead
    line = edited
    if !isRead { hand.recalled = nil }
    return []
  }

  /// The line stands open there: an entry's time is its own first key, not that of the one before.
  private func startClockOnFinishPage(_ line: inout EntryLine) {
    guard page == .finish, line.isBlank else { return }
    line.time = instant
    line.openedAt = instant
  }

  /// Backspace in an empty line closes it, but on the finish page, where it stands open.
  private mutating func closeBlankLine() -> [Command] {
    guard page != .finish else { return [] }
    if !hand.run.isWhole { hand.run = KeyRun() }
    line = nil
    return []
  }

  private mutating func paste(_ text: String) -> [Command] {
    guard var edited = line else { return [] }
    let size = edited.text.utf8.count + text.utf8.count
    guard size <= Timing.longestText else {
      line?.refusedPaste = Wording.entryTooLong(bytes: size)
      return []
    }
    startClockOnFinishPage(&edited)
    edited.insert(text, at: instant)
    line = edited
    refreshLine()
    return []
  }

  /// Esc: the text is put aside with its verb, its session and its first time.
  mutating func park() {
    guard let line else { return }
    if !line.isBlank { park(proseTyped.map { line.asNote($0) } ?? line) }
    clearLine()
  }

  private mutating func park(_ line: EntryLine) {
    forgetParked(line)
    hand.parked.append(line)
    notice = .words(Wording.parked)
  }

  /// The words of the raw keys are put aside with the time they began, whether or not they opened a line.
  mutating func parkTyped(_ words: String, verb: String) -> [Command] {
    guard let session else { return [] }
    let restored = restoring(hand.askedRun)
    let since = Instant(
      now: Now(t: hand.askedRun.since, wall: instant.now.wall(of: hand.askedRun.since)),
      real: instant.real)
    let begun = EntryLine(verb: verb, text: words, time: since, session: session.id)
    park(verb == "note" ? begun.asNote(words) : begun)
    line = nil
    returnPage(before: hand.askedRun)
    return restored
  }

  /// The line closes; on the finish page, where it stands open, an empty one takes its place.
  mutating func clearLine() {
    line = nil
    if page == .finish { turnPage(to: .finish) }
  }

  /// What the line means now, and what is offered above it.
  mutating func refreshLine() {
    guard var line, let session else { return }
    line.isUnread = false
    line.isRefused = false
    line.reading = reading(of: line, in: session)
    line.popup = popup(for: line, in: session)
    self.line = line
  }

  private func reading(of line: EntryLine, in session: Session) -> EntryLine.Reading {
    if line.verb.isEmpty, line.isBlank { return .empty }
    var refusal: EntryError?
    for command in line.commands {
      do {
        return .understood(try understanding(of: command, line, in: session))
      } catch {
        refusal = refusal ?? error
      }
    }
    return refusal.map(EntryLine.Reading.refused) ?? .empty
  }

  private func understanding(
    of command: String, _ line: EntryLine, in session: Session
  ) throws(EntryError) -> Understanding {
    try understand(command, in: session, at: line.time.now, by: author)
  }
}

extension EntryLine {
  /// A note of these words, with this line's time.
  func asNote(_ words: String) -> EntryLine {
    var note = EntryLine(verb: "note", text: words, time: time, session: session)
    note.unchipped = words.split(separator: " ").first.map(String.init)
    note.isProseSettled = true
    return note
  }

  /// Takes one key of editing; false when it means nothing here.
  mutating func take(_ key: Key, at instant: Instant) -> Bool {
    switch key {
    case .character(let character): insert(String(character), at: instant)
    case .backspace, .control("h"): deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .control("w"): deleteWord()
    case .control("u"): deleteToStart()
    case .control("k"): deleteToEnd()
    case .left, .control("b"): move(by: -1)
    case .right, .control("f"): move(by: 1)
    case .home, .control("a"): moveToStart()
    case .end, .control("e"): moveToEnd()
    case .control("n"): time = instant
    default: return false
    }
    return true
  }

}

/// What a line means in this session at this moment; the one function behind preview, Enter, pipe and `log`.
///
/// `now` is the line's own time: its first key, or when it was read. `author` is who writes. `shown` holds
/// the numbers of the entries that the screen shows, for `undo`; nil means all of them.
package func understand(
  _ line: String, in session: Session, at now: Now, by author: String?, shown: Set<Int>? = nil
) throws(EntryError) -> Understanding {
  var reader = LineReader(session: session, now: now, author: author, shown: shown)
  return try reader.understanding(of: line)
}

/// Turns a line into its understanding, and a mark's own command in its place.
struct LineReader {
  let session: Session
  let now: Now
  let author: String?
  let shown: Set<Int>?
  /// True while a mark's command is read, which can't be a mark again.
  private var isInMark = false

  init(session: Session, now: Now, author: String?, shown: Set<Int>?) {
    self.session = session
    self.now = now
    self.author = author
    self.shown = shown
  }

  mutating func understanding(of text: String) throws(EntryError) -> Understanding {
    let command = try Command(text)
    if let mark = markedCommand(command), let inner = mark.command {
      isInMark = true
      var understanding = try understanding(of: inner)
      understanding.noteMark(mark, text, command.timeWord, at: try time(of: command))
      return understanding
    }
    let t = try time(of: command)
    let interpreter = Interpreter(
      command, in: session, at: now, t: t, by: author, shown: shown)
    var understanding = try interpreter.understanding(of: command)
    understanding.timeWord = understanding.timeWord ?? command.timeWord?.text
    if understanding.question == nil { understanding.question = longSilence }
    return understanding
  }

  private func time(of command: Command) throws(EntryError) -> Int {
    guard let word = command.timeWord, let time = TimeWord(word.text) else { return now.t }
    return try time.resolved(in: session, at: now, part: word)
  }

  /// The mark, where the clinic gave it a command.
  private func markedCommand(_ command: Command) -> Mark? {
    guard command.verb == .mark, !isInMark, !session.isClosed, command.arguments.count == 1,
      let digit = command.arguments.first?.text
    else { return nil }
    return session.careProtocol.marks.first { String($0.digit) == digit && $0.command != nil }
  }

  /// A session left alone for half a day asks before it takes an entry.
  private var longSilence: Question? {
    guard let last = session.lastEvent else { return nil }
    let hours = (now.t &- last.recorded) / 3_600_000
    return hours >= 12 ? .longSilence(hours: hours) : nil
  }
}

extension Understanding {
  /// A mark that ran a command: the time is the mark's, what was typed is the mark.
  fileprivate mutating func noteMark(
    _ mark: Mark, _ line: String, _ timeWord: Word?, at t: Int
  ) {
    preview.insert(PreviewPart("mark “\(mark.text)”"), at: 0)
    for place in events.indices {
      if timeWord != nil { events[place].t = t }
      events[place].line = EntryLine(line).trimmed
    }
    guard let timeWord else { return }
    self.timeWord = timeWord.text
    self.t = t
  }
}

import Drawing
import SessionCore

extension State {
  /// What is offered above the line; nil when nothing is.
  func popup(for line: EntryLine, in session: Session) -> Popup? {
    let rows = rows(for: line, in: session)
    return rows.isEmpty ? nil : Popup(rows: rows)
  }

  private func rows(for line: EntryLine, in session: Session) -> [Popup.Row] {
    guard line.isAtEnd, line.moves == nil else { return [] }
    if line.verb.isEmpty, line.text.count == 1, line.text.first?.isNumber == true {
      return session.careProtocol.marks.map {
        Popup.Row(insert: "", key: String($0.digit), sentence: $0.text)
      }
    }
    if line.verb.isEmpty, !line.text.contains(" ") {
      return line.offersVerbs ? everything(matching: line.text) : []
    }
    return words(for: line, in: session)
  }

  /// Verbs and keys whose name, sentence or other names hold what was typed; names that begin so first.
  private func everything(matching text: String) -> [Popup.Row] {
    let typed = text.lowercased()
    let verbs = VerbTable.verbs.map { verb in
      (
        names: verb.words,
        row: Popup.Row(
          insert: verb.name.rawValue, key: key(of: verb), sentence: verb.help)
      )
    }
    let screen = keys.rows(in: .session).filter(\.isOffered).map { row in
      (
        names: [row.word],
        row: Popup.Row(
          insert: "", key: row.keyNames, sentence: row.word + ": " + row.sentence,
          action: row.action)
      )
    }
    let words = ScreenWord.allCases.map { word in
      (names: [word.rawValue], row: Popup.Row(insert: word.rawValue, sentence: word.sentence))
    }
    let all = verbs + words + screen
    let first = all.filter { $0.names.contains { $0.hasPrefix(typed) } }
    let rest = all.filter { entry in
      !entry.names.contains { $0.hasPrefix(typed) }
        && entry.row.sentence.lowercased().contains(typed)
    }
    return (first + rest).map(\.row)
  }

  private func key(of verb: Verb) -> String {
    let row = keys.rows(in: .session).first { $0.action == .open(verb: verb.name.rawValue) }
    return row?.keyNames ?? ""
  }

  /// How the word being typed could go on; in free text only once it is three letters long.
  private func words(for line: EntryLine, in session: Session) -> [Popup.Row] {
    let abbreviations = abbreviations(for: line.wordAtCursor)
    guard abbreviations.isEmpty else { return abbreviations }
    guard !line.isFreeText || line.wordAtCursor.count >= 3 else { return [] }
    guard line.verb != "vitals" || !line.wordAtCursor.isEmpty else { return [] }
    let typed = line.verb.isEmpty ? line.text : line.verb + " " + line.text
    return completions(for: typed, in: session).map { Popup.Row(insert: $0.text) }
  }

  /// After a point, the abbreviations that begin with what was typed.
  private func abbreviations(for word: String) -> [Popup.Row] {
    guard word.first == ".", !word.dropFirst().contains(".") else { return [] }
    return configuration.abbreviations.filter { $0.key.hasPrefix(word.dropFirst()) }
      .sorted { $0.key < $1.key }.map { Popup.Row(insert: $0.value) }
  }

  /// Tab: the chosen or first word is completed; a refused line becomes a note.
  mutating func complete() -> [Command] {
    guard let line else { return [] }
    if self.line?.goToHole() == true {
      refreshLine()
      return []
    }
    if line.isRefused { return keepAsNote() }
    if line.verb == "correct", line.target != nil, isNote(line.target) {
      makePrivate()
      return []
    }
    if let popup = line.popup,
      line.verb.isEmpty || !line.wordAtCursor.isEmpty || popup.chosen != nil,
      let row = popup.chosen.map({ popup.rows[$0] }) ?? popup.rows.first
    {
      return accept(row)
    }
    if case .refused = line.reading, !line.isBlank { return keepAsNote() }
    if line.isBlank, line.verb.isEmpty { self.line?.offersVerbs = true }
    refreshLine()
    return []
  }

  private func isNote(_ seq: Int?) -> Bool {
    if let seq, case .note? = session?.entry(seq)?.body { true } else { false }
  }

  /// Enter on a chosen row takes it; nil when none was chosen.
  mutating func acceptChosen() -> [Command]? {
    guard let popup = line?.popup, let chosen = popup.chosen else { return nil }
    return accept(popup.rows[chosen])
  }

  private mutating func accept(_ row: Popup.Row) -> [Command] {
    if let action = row.action {
      line = nil
      return perform(action, .enter)
    }
    guard var edited = line, !row.insert.isEmpty else { return [] }
    edited.replaceWord(by: row.insert)
    edited.goToHole()
    line = edited
    refreshLine()
    return []
  }
}

extension EntryLine {
  /// A line whose words are anybody's.
  fileprivate var isFreeText: Bool {
    ["note", "quote", "private", "seen", "did", "intention", "moment"].contains(verb)
  }
}

extension KeyTable.Row {
  /// What the list of everything offers beside the verbs: what the screen does.
  fileprivate var isOffered: Bool {
    switch action {
    case .page, .holdMoment, .undo, .bringBack, .search, .leave, .redraw: true
    default: false
    }
  }
}

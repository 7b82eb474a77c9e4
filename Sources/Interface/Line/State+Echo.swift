package import Drawing

/// A character that a key added at the cursor, to be shown before anything else is made of it.
package struct Echo: Hashable, Sendable {
  package let character: Character
  package let role: Role
  /// Columns that a row leaves free at its end, at any size of the screen no more.
  package static let margin = Places().margin
}

extension State {
  /// The first half of `update` for a key, with what can be shown at once; `concludeKey` is the other.
  package mutating func press(
    _ key: Key, at instant: Instant
  ) -> (commands: [Command], echo: Echo?) {
    let before = line
    self.instant = instant
    let commands = press(key)
    return (commands, echo(of: key, since: before))
  }

  /// The second half: the line is read anew, and its draft is kept.
  package mutating func concludeKey() -> [Command] {
    if line?.isUnread == true { refreshLine() }
    return keepDraft()
  }

  /// Nil where the key did more than to add itself at the line's end, or something else than a plain
  /// letter of ASCII, whose one column is certain.
  private func echo(of key: Key, since before: EntryLine?) -> Echo? {
    guard case .character(let character) = key, character.asciiValue != nil, asked == nil,
      let before, let line, line.isUnread, line.isAtEnd, before.isAtEnd,
      line.text == before.text + String(character), line.looksBegun(as: before)
    else { return nil }
    return Echo(character: character, role: line.isPrivate ? .privateNote : .entry)
  }
}

extension EntryLine {
  /// Whether all that stands before the text is the same.
  fileprivate func looksBegun(as other: EntryLine) -> Bool {
    verb == other.verb && chip == other.chip && numberOfDose == other.numberOfDose
      && isVitals == other.isVitals && isLoneDigit == other.isLoneDigit
  }
}

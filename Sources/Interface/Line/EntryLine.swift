package import SessionCore

/// The line being typed.
package struct EntryLine: Hashable, Sendable {
  /// The full verb that a key opened it with; "" for a line of free command and for numbers.
  package var verb: String
  /// What was typed after it, without the chip.
  package var text: String
  /// In characters of `text`.
  package var cursor: Int
  /// A time word that stands as a chip before the text; Backspace at its right turns it back to text.
  package var chip: String?
  /// The character that opened it; nil for a paste, a recalled or parked line.
  package var opener: Character?
  /// Its own time: the first key, or for vitals the first key of a value, or the moment of Ctrl-N.
  package var time: Instant
  package var openedAt: Instant
  /// The session it was begun in.
  package var session: String
  /// Of several holds the dose that this line ends, unless another number is typed.
  package var dose: Int?
  /// The entry it corrects or withdraws, by number.
  package var target: Int?
  /// The private note that it moves into the record, or the entry that it moves out of it.
  package var moves: Selection?
  /// What Enter would record, or why it is refused.
  package var reading = Reading.empty
  package var popup: Popup?
  /// True from a key until `reading` and `popup` are of what it made of the line.
  var isUnread = false
  /// True once Enter met a refusal, until the next change.
  package var isRefused = false
  /// Why a paste was not taken, until the next key.
  package var refusedPaste: String?
  /// True while the reason of a correction is asked for.
  package var awaitsReason = false

  /// True for the line of everything, which lists its verbs while one is being typed.
  var offersVerbs = false
  /// True when a space was typed after the key that opened the line.
  var isSpaced = false
  /// True once all that was typed was taken away again.
  var isEmptied = false
  /// A time word that is to stay text.
  var unchipped: String?
  /// True once the person said that the line stands as it is.
  var isProseSettled = false

  package enum Reading: Hashable, Sendable {
    /// Nothing typed that could be read.
    case empty
    case understood(Understanding)
    case refused(EntryError)
  }

  init(
    verb: String, text: String = "", opener: Character? = nil, time: Instant, session: String
  ) {
    self.verb = verb
    self.text = text
    cursor = text.count
    self.opener = opener
    self.time = time
    openedAt = time
    self.session = session
  }

  /// A line in the therapist's private stream.
  package var isPrivate: Bool { verb == "private" }

  package var isBlank: Bool { chip == nil && text.allSatisfy(\.isWhitespace) }

  /// True when what was typed goes on from the letter that opened the line, as in a word.
  var isTouching: Bool { opener?.isLetter == true && !isSpaced && chip == nil }

  /// The keys as they were typed, for keeping as a note.
  var words: String {
    if isTouching, let opener { return String(opener) + text }
    let verb = verb == "note" ? "" : verb
    return [chip, verb, text].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

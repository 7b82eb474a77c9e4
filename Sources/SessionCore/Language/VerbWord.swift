/// The verb that a line's first word names.
struct VerbWord {
  let verb: Verb.Name
  /// The part of the line that names it.
  let word: Word
  /// True when a quotation mark touches the text after it.
  let touchesText: Bool
  /// True for a prefix of `note` that is a word of its own, and turns round what follows it.
  let isNegation: Bool

  init(_ word: Word) throws(EntryError) {
    touchesText = !word.isSingleScalar && ["\"", "'"].contains(word.text.unicodeScalars.first)
    isNegation = ["no", "not"].contains(word.folded)
    self.word =
      touchesText ? word.droppingLast(word.range.count - 1) : word
    verb = touchesText ? .quote : try Self.verb(word)
  }

  private static func verb(_ word: Word) throws(EntryError) -> Verb.Name {
    if word.isSingleScalar {
      guard let verb = VerbTable.verb(key: word.text) else {
        throw EntryError(.unknownVerb, at: word)
      }
      return verb.name
    }
    if let verb = VerbTable.verb(word: word.text) { return verb.name }
    let fitting = VerbTable.verbs(prefix: word.text)
    if let verb = fitting.first, fitting.count == 1 { return verb.name }
    if fitting.count > 1 {
      throw EntryError(.ambiguousVerb(candidates: names(fitting, word)), at: word)
    }
    if let whole = VerbTable.candidates(prefix: word.text).first {
      throw EntryError(.takenWhole(verb: whole.name.rawValue), at: word)
    }
    throw EntryError(.unknownVerb, at: word)
  }

  /// The names that the prefix could become, as they would be written.
  private static func names(_ verbs: [Verb], _ word: Word) -> [String] {
    let start = Array(word.folded.unicodeScalars)
    return verbs.flatMap { verb in verb.words.filter { $0.unicodeScalars.starts(with: start) } }
  }
}

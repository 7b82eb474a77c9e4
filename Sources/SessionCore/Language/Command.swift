/// A line's verb, its time word and what follows, before any of it is looked at more closely.
struct Command: Hashable, Sendable {
  let line: EntryLine
  let verb: Verb.Name
  /// The word the verb was read from; nil when the arguments themselves told.
  let verbWord: Word?
  let timeWord: Word?
  let arguments: Arguments

  init(_ text: String) throws(EntryError) {
    line = EntryLine(text)
    var words = line.words[...]
    guard let first = words.first else { throw EntryError(.empty) }
    let time = TimeWord(first.text) == nil ? nil : words.popFirst()
    guard let start = words.first else { throw EntryError(.timeAlone, at: first) }
    if let verb = try Self.verbWithoutWord(words, start) {
      (self.verb, verbWord, timeWord) = (verb, nil, time)
      arguments = Arguments(of: line, from: start.range.lowerBound)
      return
    }
    let found = try VerbWord(start)
    // "not breathing" must never become a note that says "breathing".
    let place = found.isNegation ? start.range.lowerBound : found.word.range.upperBound
    var rest = Arguments(of: line, from: place)
    let takesTime = time == nil && !found.touchesText && !found.isNegation
    timeWord = takesTime ? rest.takeTimeWord(for: found.verb) : time
    (verb, verbWord, arguments) = (found.verb, found.word, rest)
  }

  /// Vital signs and marks are told by their own first word, before any verb is looked for.
  private static func verbWithoutWord(
    _ words: ArraySlice<Word>, _ start: Word
  ) throws(EntryError) -> Verb.Name? {
    if VitalsOpening.begins(words) { return .vitals }
    guard start.isSingleScalar, start.startsWithDigit else { return nil }
    guard words.count == 1 else { throw EntryError(.digitNotAlone, at: start) }
    return .mark
  }
}

extension Arguments {
  /// Reads the time word that stands first, where something follows it.
  fileprivate mutating func takeTimeWord(for verb: Verb.Name) -> Word? {
    guard verb != .correct, words.count > 1, let word = first, TimeWord(word.text) != nil else {
      return nil
    }
    return next()
  }
}

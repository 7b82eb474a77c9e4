/// Words that a tired person types at a bedside with no line open, when every letter is a key.
package enum BedsideWords {
  /// The whole words that were typed, when they read as speech and not as the keys they were taken for.
  ///
  /// `rawKeys` is every key since the last pause, also those that did nothing; `lineText` is what the line
  /// they ended up in holds. Nil when the line says the same, or the keys don't begin like speech.
  package static func prose(rawKeys: String, lineText: String) -> String? {
    let raw = EntryLine(rawKeys)
    let typed = tokens(raw)
    guard let first = typed.first, beginsLikeSpeech(typed) || isTurnedRound(first, lineText) else {
      return nil
    }
    return tokens(EntryLine(lineText)).first == first ? nil : raw.trimmed
  }

  /// Whether the text's first word, or its first two, are of the list.
  package static func begins(_ text: String) -> Bool { beginsLikeSpeech(tokens(EntryLine(text))) }

  private static func beginsLikeSpeech(_ tokens: [String]) -> Bool {
    guard let first = tokens.first else { return false }
    return words.contains(first) || phrases.contains(tokens.prefix(2).joined(separator: " "))
  }

  /// Whether the keys that opened the line took an "un" off its first word: responsive, able, well.
  private static func isTurnedRound(_ first: String, _ lineText: String) -> Bool {
    guard first.unicodeScalars.starts(with: "un".unicodeScalars),
      let kept = tokens(EntryLine(lineText)).first
    else { return false }
    return "un" + kept == first
  }

  /// The first two words in small letters, up to the first mark that is no letter, digit or
  /// apostrophe; no more are ever asked for.
  private static func tokens(_ line: EntryLine) -> [String] {
    line.words.prefix(2).map { word in
      let letters = word.folded.unicodeScalars.prefix { isPart($0) }
      return String(String.UnicodeScalarView(letters.map { $0 == "’" ? "'" : $0 }))
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || scalar.properties.isAlphabetic || scalar.isDigit
      || scalar == "'" || scalar == "’"
  }

  private static let words = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let phrases = Set(openings.split(separator: "\n").map(String.init))

  /// How many words the list holds.
  package static var count: Int { words.count }
}

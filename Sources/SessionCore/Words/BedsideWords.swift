/// Words that a tired person types at a bedside with no line open, when every letter is a key.
package enum BedsideWords {
  /// The whole words that were typed, when they read as speech and not as the keys they were taken for.
  ///
  /// `rawKeys` is every key since the last pause, also those that did nothing; `lineText` is what the line
  /// they ended up in holds. Nil when the line says the same, or the keys don't begin like speech.
  package static func prose(rawKeys: String, lineText: String) -> String? {
    let typed = tokens(rawKeys)
    let kept = tokens(lineText).first
    guard let first = typed.first, first != kept,
      beginsLikeSpeech(typed) || isMistypedOpposite(first, of: kept)
    else { return nil }
    return EntryLine(rawKeys).trimmed
  }

  /// "unrespnsive": a slip away from a word that turns round the meaning of what the line kept of it.
  private static func isMistypedOpposite(_ first: String, of kept: String?) -> Bool {
    kept.map { "un" + $0 } == first && words.containsNear(first)
  }

  /// Whether the text's first word, or its first two, are of the list.
  package static func begins(_ text: String) -> Bool { beginsLikeSpeech(tokens(text)) }

  private static func beginsLikeSpeech(_ tokens: [String]) -> Bool {
    guard let first = tokens.first else { return false }
    return words.contains(first)
      || tokens.count > 1 && phrases.contains(tokens.prefix(2).joined(separator: " "))
  }

  /// The first two words in small letters, up to the first mark that is no letter, digit or
  /// apostrophe; no more are ever asked for.
  private static func tokens(_ text: String) -> [String] {
    EntryLine(beginning(of: text)).words.prefix(2).map { word in
      let letters = word.folded.unicodeScalars.prefix { isPart($0) }
      return String(String.UnicodeScalarView(letters.map { $0 == "’" ? "'" : $0 }))
    }
  }

  /// The text through its second word at least.
  private static func beginning(of text: String) -> String {
    var words = 0
    var isInside = false
    let end = text.unicodeScalars.firstIndex { scalar in
      let isWhite = scalar == " "
      if isInside, isWhite { words += 1 }
      isInside = !isWhite
      return words == 2
    }
    return end.map { String(text[..<$0]) } ?? text
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || scalar.properties.isAlphabetic || scalar.isDigit
      || scalar == "'" || scalar == "’"
  }

  private static let words = WordList(list, separators: [0x20, 0x0A])
  private static let phrases = WordList(openings, separators: [0x0A])

  /// How many words the list holds.
  package static var count: Int { words.count }
}

extension EntryLine {
  /// What still has to be filled in an abbreviation's text.
  static let hole = "___"

  var hasHole: Bool { text.contains(Self.hole) }

  /// The word before the blank just typed, where `.` and an abbreviation stand for more.
  mutating func expand(_ abbreviations: [String: String]) {
    guard isAtEnd, text.last == " " else { return }
    let words = text.dropLast()
    let start = words.lastIndex(where: \.isWhitespace).map(words.index(after:)) ?? words.startIndex
    guard let full = Self.full(words[start...], abbreviations) else { return }
    text = words[..<start] + full + " "
    cursor = text.count
    goToHole()
  }

  /// What `.ec` stands for; nil for a word that is none.
  private static func full(_ word: Substring, _ abbreviations: [String: String]) -> String? {
    guard word.first == "." else { return nil }
    return abbreviations[String(word.dropFirst())]
  }

  /// Takes the first hole out and puts the cursor there; false when there is none.
  @discardableResult
  mutating func goToHole() -> Bool {
    guard let hole = text.firstRange(of: Self.hole) else { return false }
    cursor = text.distance(from: text.startIndex, to: hole.lowerBound)
    text.removeSubrange(hole)
    return true
  }
}

import SessionCore

extension EntryLine {
  /// Types a text at the cursor.
  mutating func insert(_ inserted: String, at instant: Instant) {
    if inserted == " ", text.isEmpty, opener?.isLetter == true, !isSpaced {
      isSpaced = true
      return
    }
    noteValue(inserted, at: instant)
    if isAtEnd {
      text += inserted
      cursor = text.length
    } else {
      let (before, after) = halves
      text = before + inserted + after
      cursor = min(text.count, (before + inserted).count)
    }
    guard inserted == " " else { return }
    takeVerb()
    takeChip()
  }

  /// The time of vitals is that of the first key of a value; a line that was emptied begins anew.
  private mutating func noteValue(_ inserted: String, at instant: Instant) {
    let isValue =
      verb == "vitals" && !text.contains(where: \.isNumber) && inserted.contains(where: \.isNumber)
    if isValue || isEmptied { time = instant }
    isEmptied = false
  }

  /// Whether the cursor stands behind the text.
  var isAtEnd: Bool { cursor == text.length }

  /// What stands before and after the cursor.
  private var halves: (String, String) {
    (String(text.prefix(cursor)), String(text.dropFirst(cursor)))
  }

  /// The rest of the verb's own name is swallowed.
  private mutating func takeVerb() {
    guard isAtEnd, let respelled else { return }
    (verb, text) = respelled
    cursor = text.count
    isSpaced = true
  }

  /// A time word that was just finished, first in the line or first after its verb, becomes a chip.
  private mutating func takeChip() {
    guard chip == nil, isAtEnd, moves == nil else { return }
    var words = text.split(separator: " ").map(String.init)
    guard let word = words.last, word != unchipped, TimeWord(word) != nil else { return }
    let isFirst = words.count == 1
    let isAfterVerb = verb.isEmpty && words.count == 2 && Self.isVerb(words[0])
    guard isFirst || isAfterVerb, verb != "withdraw" else { return }
    words.removeLast()
    chip = word
    text = words.isEmpty ? "" : words.joined(separator: " ") + " "
    cursor = text.count
  }

  private static func isVerb(_ word: String) -> Bool {
    VerbTable.verb(key: word) != nil || VerbTable.verb(word: word) != nil
  }

  mutating func deleteBackward() {
    if cursor == 0, let chip { return turnToText(chip) }
    guard cursor > 0 else { return }
    let (before, after) = halves
    text = before.dropLast() + after
    cursor -= 1
    isEmptied = isBlank
  }

  private mutating func turnToText(_ word: String) {
    chip = nil
    unchipped = word
    text = text.isEmpty ? word : word + " " + text
    cursor = word.count
  }

  mutating func deleteForward() {
    let (before, after) = halves
    text = before + after.dropFirst()
  }

  mutating func deleteWord() {
    let (before, after) = halves
    var kept = before[...]
    while kept.last?.isWhitespace == true { kept.removeLast() }
    while let last = kept.last, !last.isWhitespace { kept.removeLast() }
    if kept.isEmpty, before.isEmpty { return deleteBackward() }
    text = kept + after
    cursor = kept.count
    isEmptied = isBlank
  }

  mutating func deleteToStart() {
    text = halves.1
    cursor = 0
    isEmptied = isBlank
  }

  mutating func deleteToEnd() { text = halves.0 }

  mutating func move(by step: Int) { cursor = max(0, min(text.count, cursor + step)) }
  mutating func moveToStart() { cursor = 0 }
  mutating func moveToEnd() { cursor = text.count }

  /// Puts a text in the place of the word at whose end the cursor stands.
  mutating func replaceWord(by word: String) {
    let (before, after) = halves
    var kept = before[...]
    while let last = kept.last, !last.isWhitespace { kept.removeLast() }
    text = kept + word + " " + after
    cursor = kept.count + word.count + 1
  }

  /// The word at whose end the cursor stands.
  var wordAtCursor: String {
    let before = isAtEnd ? text[...] : text.prefix(cursor)
    let space = before.lastIndex(where: \.isWhitespace)
    return String(before[(space.map(before.index(after:)) ?? before.startIndex)...])
  }
}

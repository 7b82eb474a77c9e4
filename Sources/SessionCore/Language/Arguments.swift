/// What follows a verb, read word by word or as one text.
struct Arguments: Hashable, Sendable {
  private let line: EntryLine
  /// The words not read yet.
  private(set) var words: ArraySlice<Word>
  /// Where the text begins, which a quotation mark may touch, and where it ends.
  private var start: Int
  private var end: Int

  init(of line: EntryLine, from place: Int) {
    self.line = line
    words = line.words.drop { $0.range.lowerBound < place }
    start = place
    end = line.scalars.count
  }

  var first: Word? { words.first }
  var last: Word? { words.last }
  var count: Int { words.count }
  var isEmpty: Bool { rest.isEmpty }

  /// Everything not read yet, as typed, without the white space at its two ends.
  var rest: String { line.text(start..<end) }

  /// Everything not read yet as one word, for pointing at it.
  var restWord: Word? {
    guard let first, let last else { return nil }
    return span(first, last)
  }

  /// Everything from one word to another as one word, for pointing at it.
  func span(_ first: Word, _ last: Word) -> Word {
    let range = first.range.lowerBound..<last.range.upperBound
    return Word(line.text(range), at: range)
  }

  mutating func next() -> Word? {
    guard let word = words.popFirst() else { return nil }
    start = word.range.upperBound
    return word
  }

  /// Reads the next word when it is this one.
  mutating func skip(_ name: String) -> Bool {
    guard first?.folded == name else { return false }
    _ = next()
    return true
  }

  mutating func removeLast() {
    guard let word = words.popLast() else { return }
    end = word.range.lowerBound
  }

  /// Drops everything after the next word's first `count` scalars.
  mutating func keepFirst(_ count: Int) {
    guard let word = words.first else { return }
    let kept = word.droppingLast(word.range.count - count)
    words = [kept]
    end = kept.range.upperBound
  }

  /// Takes off what follows the last `because`; nil when there is none, "" when nothing follows it.
  mutating func takeReason() -> String? {
    guard let place = words.lastIndex(where: { $0.folded == "because" }) else { return nil }
    let word = words[place]
    let reason = line.text(word.range.upperBound..<end)
    words = words[..<place]
    end = word.range.lowerBound
    return reason
  }

  /// Reads up to a word that `stops`, as typed; a text in quotation marks is one, without the marks.
  mutating func text(until stops: (Word) -> Bool) -> String {
    if let quoted = takeQuoted() { return quoted }
    let from = start
    while let word = first, !stops(word) { _ = next() }
    return line.text(from..<(first?.range.lowerBound ?? end))
  }

  private mutating func takeQuoted() -> String? {
    guard let first, let opening = first.text.unicodeScalars.first,
      let closing = Self.closings[opening]
    else { return nil }
    let place = words.firstIndex { word in
      word.text.unicodeScalars.last == closing && (word != first || word.range.count > 1)
    }
    guard let place else { return nil }
    let last = words[place]
    words = words[(place + 1)...]
    start = last.range.upperBound
    return line.text((first.range.lowerBound + 1)..<(last.range.upperBound - 1))
  }

  /// The whole line with some of its parts written otherwise.
  func line(replacing parts: [(range: Range<Int>, text: String)]) -> String {
    var scalars = line.scalars
    for part in parts.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      scalars.replaceSubrange(
        part.range.clamped(to: scalars.indices), with: part.text.unicodeScalars)
    }
    return EntryLine(String(String.UnicodeScalarView(scalars))).trimmed
  }

  private static let closings: [Unicode.Scalar: Unicode.Scalar] = ["\"": "\"", "“": "”", "„": "“"]
}

/// Words in small ASCII letters, looked up in the text that lists them, those of one first letter
/// together.
///
/// A set of them would take longer to build, at the first key, than all lookups of a session.
struct WordList: Sendable {
  private let text: [UInt8]
  private let separators: [UInt8]
  /// Where the words of each first letter stand.
  private var groups: [UInt8: Range<Int>] = [:]
  private(set) var count = 0

  init(_ list: String, separators: [UInt8]) {
    text = Array(list.utf8)
    self.separators = separators
    var start = 0
    while let word = next(from: start) {
      let letter = text[word.lowerBound]
      groups[letter] = (groups[letter]?.lowerBound ?? word.lowerBound)..<word.upperBound
      count += 1
      start = word.upperBound
    }
  }

  private func next(from start: Int) -> Range<Int>? {
    var first = start
    while first < text.count, separators.contains(text[first]) { first += 1 }
    guard first < text.count else { return nil }
    var end = first
    while end < text.count, !separators.contains(text[end]) { end += 1 }
    return first..<end
  }

  func contains(_ word: String) -> Bool {
    let wanted = Array(word.utf8)
    return containsLike(word) { $0.elementsEqual(wanted) }
  }

  /// Whether a word of the same first letter differs by a slip at most.
  func containsNear(_ word: String) -> Bool {
    containsLike(word) { NearName.isNear(word, String(decoding: $0, as: UTF8.self)) }
  }

  private func containsLike(_ word: String, _ isWanted: (ArraySlice<UInt8>) -> Bool) -> Bool {
    guard let letter = word.utf8.first, let group = groups[letter] else { return false }
    var start = group.lowerBound
    while start < group.upperBound, let word = next(from: start) {
      if isWanted(text[word]) { return true }
      start = word.upperBound
    }
    return false
  }
}

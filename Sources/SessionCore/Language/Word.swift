/// A word of a line and its place, counted in Unicode scalars from the line's first.
package struct Word: Hashable, Sendable {
  package let text: String
  package let range: Range<Int>

  package init(_ text: String, at range: Range<Int>) {
    self.text = text
    self.range = range
  }

  /// As names are compared: without regard to case.
  var folded: String { text.lowercased() }

  /// The word less its first `count` scalars.
  func dropping(_ count: Int) -> Word {
    Word(
      String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(count))),
      at: min(range.lowerBound + count, range.upperBound)..<range.upperBound)
  }

  /// The word less its last `count` scalars.
  func droppingLast(_ count: Int) -> Word {
    Word(
      String(String.UnicodeScalarView(text.unicodeScalars.dropLast(count))),
      at: range.lowerBound..<max(range.upperBound - count, range.lowerBound))
  }

  var startsWithDigit: Bool { text.unicodeScalars.first?.isDigit ?? false }
  var isSingleScalar: Bool { range.count == 1 }
}

extension Unicode.Scalar {
  /// One of 0 to 9.
  var isDigit: Bool { ("0"..."9").contains(self) }
}

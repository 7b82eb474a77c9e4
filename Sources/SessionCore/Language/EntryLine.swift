/// A line cut into words by white space, scalar by scalar: a letter with its accents is never taken
/// for another, and nothing inside a text is changed.
struct EntryLine: Hashable, Sendable {
  let scalars: [Unicode.Scalar]
  let words: [Word]

  init(_ line: String) {
    let scalars = Array(line.unicodeScalars)
    var words: [Word] = []
    var start: Int?
    for (place, scalar) in scalars.enumerated() {
      if scalar.isWhite {
        if let first = start { words.append(Self.word(first..<place, of: scalars)) }
        start = nil
      } else if start == nil {
        start = place
      }
    }
    if let first = start { words.append(Self.word(first..<scalars.count, of: scalars)) }
    self.scalars = scalars
    self.words = words
  }

  private static func word(_ range: Range<Int>, of scalars: [Unicode.Scalar]) -> Word {
    Word(string(scalars[range]), at: range)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    if scalars.allSatisfy(\.isASCII) {
      return String(unsafeUninitializedCapacity: scalars.count) { bytes in
        for (place, scalar) in scalars.enumerated() { bytes[place] = UInt8(scalar.value) }
        return scalars.count
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// What stands between two places, without the white space at its two ends.
  func text(_ range: Range<Int>) -> String {
    let inside = scalars[range.clamped(to: scalars.indices)]
    guard let first = inside.firstIndex(where: { !$0.isWhite }),
      let last = inside.lastIndex(where: { !$0.isWhite })
    else { return "" }
    return Self.string(scalars[first...last])
  }

  /// The whole line without the white space at its two ends.
  var trimmed: String { text(scalars.indices) }
}

extension Unicode.Scalar {
  /// White space; what is ASCII needs no look into the tables.
  fileprivate var isWhite: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

/// How many columns of a terminal a text takes, from this program's own table.
///
/// The answer is that of `Canvas.write`, which shows control characters as one visible sign each,
/// so that what was measured is what is drawn. Spacing marks take a column, as in the C library.
package enum DisplayWidth {
  /// The columns of one scalar standing alone: 0, 1 or 2.
  package static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if contains(scalar.value, in: zero) { return 0 }
    return contains(scalar.value, in: wide) ? 2 : 1
  }

  package static func width(of character: Character) -> Int {
    if character.isPlainASCII { return 1 }
    return Glyph.glyphs(of: character).reduce(0) { $0 + $1.width }
  }

  package static func width(of text: String) -> Int {
    if text.isPlainASCII { return text.utf8.count }
    return text.reduce(0) { $0 + width(of: $1) }
  }

  private static func contains(_ value: UInt32, in table: [UInt32]) -> Bool {
    var low = 0
    var high = table.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > table[2 * middle + 1] { low = middle + 1 } else { high = middle }
    }
    return 2 * low < table.count && value >= table[2 * low]
  }
}

extension Character {
  /// Whether this is one printable ASCII character, which always takes one column.
  var isPlainASCII: Bool {
    guard let value = asciiValue, self != "\r\n" else { return false }
    return (0x20...0x7E).contains(value)
  }
}

extension String {
  var isPlainASCII: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 &- 0x20 <= 0x7E - 0x20 }
    } ?? utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}

extension Unicode.Scalar {
  /// Printable ASCII and what figures, bars and charts are drawn with: one column each, whatever
  /// stands before them and after.
  var isOfFigures: Bool {
    switch value {
    case 0x20...0x7E, 0x2500...0x25FC, 0x2800...0x28FF: true
    default: false
    }
  }
}

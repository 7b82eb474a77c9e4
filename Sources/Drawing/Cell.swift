/// One place of the screen: what stands there, what it means, how many columns it takes.
///
/// It refers to nothing, so that a row of cells is copied, compared and let go as plain memory.
package struct Cell: Equatable, Sendable {
  /// A base and as many marks as curses keeps with it.
  package static let mostScalars = 5
  private static let bits = 21
  private static let inFirst = 3

  /// Three scalars of 21 bits each, the first the lowest; 0 where there is none.
  private var first: UInt64
  /// Two more.
  private var rest: UInt64 = 0
  private var columns: UInt8
  package var role: Role

  /// One grapheme cluster; empty in the second column of a wide one.
  package init(text: String, role: Role, width: Int = 1) {
    first = 0
    columns = UInt8(clamping: width)
    self.role = role
    self.text = text
  }

  /// One scalar of one column.
  init(narrow scalar: UInt32, role: Role) {
    first = UInt64(scalar)
    columns = 1
    self.role = role
  }

  package static let blank = Cell(text: " ", role: .body)

  /// 1 or 2; 0 in the second column of a wide character.
  package var width: Int {
    get { Int(columns) }
    set { columns = UInt8(clamping: newValue) }
  }

  package var isContinuation: Bool { columns == 0 }

  package var text: String {
    get {
      var text = ""
      for place in 0..<scalarCount { text.unicodeScalars.append(scalar(place)) }
      return text
    }
    set {
      (first, rest) = (0, 0)
      for (place, scalar) in newValue.unicodeScalars.prefix(Self.mostScalars).enumerated() {
        let value = UInt64(scalar.value)
        if place < Self.inFirst {
          first |= value << UInt64(Self.bits * place)
        } else {
          rest |= value << UInt64(Self.bits * (place - Self.inFirst))
        }
      }
    }
  }

  package var scalarCount: Int {
    let used = rest == 0 ? 64 - first.leadingZeroBitCount : 64 - rest.leadingZeroBitCount
    return (rest == 0 ? 0 : Self.inFirst) + (used + Self.bits - 1) / Self.bits
  }

  package func scalar(_ place: Int) -> Unicode.Scalar {
    let bits =
      place < Self.inFirst
      ? first >> UInt64(Self.bits * place) : rest >> UInt64(Self.bits * (place - Self.inFirst))
    return Unicode.Scalar(UInt32(bits & (1 << UInt64(Self.bits) - 1))) ?? "\u{FFFD}"
  }

  /// Its one character, where that is a printable one of ASCII in one column.
  package var ascii: UInt8? {
    rest == 0 && columns == 1 && first &- 0x20 <= 0x7E - 0x20 ? UInt8(first) : nil
  }
}

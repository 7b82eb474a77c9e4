internal import Drawing

/// The meaning of escape sequences; modifiers are left out, so that Ctrl-Left is Left.
enum KeySequence {
  /// After ESC [: parameter bytes and the byte that ends them. nil is no key at all.
  static func key(parameters: [UInt8], final: UInt8) -> Key? {
    if let first = parameters.first, (0x3C...0x3F).contains(first) { return nil }
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      return numbered(parameters)
    case UInt8(ascii: "I") where parameters.isEmpty, UInt8(ascii: "O") where parameters.isEmpty:
      return nil
    case UInt8(ascii: "R") where parameters.contains(UInt8(ascii: ";")) && parameters.first != 0x31,
      UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "t"):
      return nil
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return arrow(final - 0x20)
    default: return arrow(final) ?? functionKey(final) ?? .unknown
    }
  }

  /// After ESC O: arrows, F1 to F4, the numeric pad.
  static func function(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: " "): .character(" ")
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(byte - 0x40)))
    case UInt8(ascii: "a")...UInt8(ascii: "d"): arrow(byte - 0x20)
    default: arrow(byte) ?? functionKey(byte)
    }
  }

  /// After ESC [ [.
  static func linuxFunction(_ byte: UInt8) -> Key {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte)
      ? .function(Int(byte) - 0x40) : .unknown
  }

  /// A digit or the `;` between numbers.
  static func isParameter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ";")
  }

  private static func arrow(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    default: nil
    }
  }

  private static func functionKey(_ byte: UInt8) -> Key? {
    (UInt8(ascii: "P")...UInt8(ascii: "S")).contains(byte) ? .function(Int(byte) - 0x4F) : nil
  }

  private static func numbered(_ parameters: [UInt8]) -> Key {
    let digits = parameters.prefix { $0 != UInt8(ascii: ";") }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return .unknown }
    switch number {
    case 1, 7: return .home
    case 2: return .insert
    case 3: return .delete
    case 4, 8: return .end
    case 5: return .pageUp
    case 6: return .pageDown
    case 11...15: return .function(number - 10)
    case 17...21: return .function(number - 11)
    case 23...24: return .function(number - 12)
    default: return .unknown
    }
  }
}

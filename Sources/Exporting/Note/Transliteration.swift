import Encoding

/// Writes text in plain ASCII, for text boxes that lose anything else.
enum Transliteration {
  /// Letters become their nearest in ASCII; what has none, and what would hide or move text, its number.
  static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = ""
    for scalar in text.unicodeScalars { result += ascii(scalar) }
    return result
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x0A, 0x20..<0x7F: String(scalar)
    case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: " "
    case 0x0D: ""
    case 0x300...0x36F: ""
    default: names[scalar] ?? Visible.number(scalar)
    }
  }

  /// Whether letters are written as others, so that the note can say so; signs of print don't count.
  static func changes(_ text: String) -> Bool {
    guard !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return false }
    return text.unicodeScalars.contains { !$0.isASCII && !printSigns.contains($0) }
  }

  private static let printSigns = Set(signs.flatMap { $0.0.unicodeScalars })

  private static let names: [Unicode.Scalar: String] = {
    var names: [Unicode.Scalar: String] = [:]
    for (letters, twins) in tables {
      for (scalar, twin) in zip(letters.unicodeScalars, twins.split(separator: " ")) {
        names[scalar] = String(twin)
      }
    }
    return names
  }()
}

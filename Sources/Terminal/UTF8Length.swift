/// How long UTF-8 characters are.
enum UTF8Length {
  /// The bytes that a first byte announces; 1 for one that can't begin a longer character.
  static func announced(by byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// How many bytes at the end begin a character that could still become whole.
  static func unfinished(_ bytes: [UInt8]) -> Int {
    for length in 1...3 where length <= bytes.count {
      let byte = bytes[bytes.count - length]
      if (0x80...0xBF).contains(byte) { continue }
      return announced(by: byte) > length ? length : 0
    }
    return 0
  }
}

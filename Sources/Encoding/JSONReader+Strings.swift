extension JSONReader {
  mutating func readString() throws(JSONError) -> String {
    offset += 1
    let start = offset
    var seen: UInt8 = 0
    while offset < input.count {
      switch input[offset] {
      case UInt8(ascii: "\""):
        let text = UnsafeBufferPointer(rebasing: input[start..<offset])
        offset += 1
        if seen < 0x80 { return String(decoding: text, as: UTF8.self) }
        return try Self.string(text, at: start)
      case UInt8(ascii: "\\"):
        return try readEscapedString(from: start)
      case 0..<0x20:
        throw error(.controlCharacter)
      case let byte:
        seen |= byte
        offset += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  private static func string(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int)
    throws(JSONError) -> String
  {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw JSONError(offset: start, cause: .invalidUTF8)
    }
    return text
  }

  private mutating func readEscapedString(from start: Int) throws(JSONError) -> String {
    var bytes = Array(input[start..<offset])
    while offset < input.count {
      switch input[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        guard let text = String(validating: bytes, as: UTF8.self) else {
          throw JSONError(offset: start, cause: .invalidUTF8)
        }
        return text
      case UInt8(ascii: "\\"):
        try readEscape(into: &bytes)
      case 0..<0x20:
        throw error(.controlCharacter)
      case let byte:
        bytes.append(byte)
        offset += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func readEscape(into bytes: inout [UInt8]) throws(JSONError) {
    offset += 1
    guard offset < input.count else { throw error(.unexpectedEnd) }
    let letter = input[offset]
    if letter == UInt8(ascii: "u") {
      let scalar = try readScalar()
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return
    }
    guard let byte = Self.shortEscape(letter) else { throw error(.badEscape) }
    bytes.append(byte)
    offset += 1
  }

  private static func shortEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// Reads `uXXXX`, and the `\uXXXX` after it when it is the first half of a pair.
  private mutating func readScalar() throws(JSONError) -> Unicode.Scalar {
    let first = try readUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, next == UInt8(ascii: "\\") else { throw error(.loneSurrogate) }
    offset += 1
    guard next == UInt8(ascii: "u") else { throw error(.loneSurrogate) }
    let second = try readUnit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error(.loneSurrogate) }
    return scalar
  }

  private mutating func readUnit() throws(JSONError) -> UInt32 {
    offset += 1
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard offset < input.count else { throw error(.unexpectedEnd) }
      guard let digit = Hexadecimal.value(input[offset]) else { throw error(.badEscape) }
      unit = unit << 4 | UInt32(digit)
      offset += 1
    }
    return unit
  }
}

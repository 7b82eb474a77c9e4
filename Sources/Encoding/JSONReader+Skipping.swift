/// Judging without keeping: what is refused here is what reading would refuse, at the same byte.
extension JSONReader {
  mutating func skipObject() throws(JSONError) {
    try enter()
    guard next != UInt8(ascii: "}") else { return leave(with: ()) }
    while true {
      guard next == UInt8(ascii: "\"") else { throw unexpected() }
      try skipString()
      try readColon()
      try skipValue()
      if try !readSeparator(closing: UInt8(ascii: "}")) { return leave(with: ()) }
    }
  }

  private mutating func skipArray() throws(JSONError) {
    try enter()
    guard next != UInt8(ascii: "]") else { return leave(with: ()) }
    while true {
      try skipValue()
      if try !readSeparator(closing: UInt8(ascii: "]")) { return leave(with: ()) }
    }
  }

  private mutating func skipValue() throws(JSONError) {
    switch next {
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "{"): try skipObject()
    case UInt8(ascii: "["): try skipArray()
    case UInt8(ascii: "-"), 0x30...0x39: _ = try readNumber()
    case UInt8(ascii: "t"): try readWord("true", .null)
    case UInt8(ascii: "f"): try readWord("false", .null)
    case UInt8(ascii: "n"): try readWord("null", .null)
    default: throw unexpected()
    }
  }

  /// Plain ASCII needs no copy; anything else is read as it would be kept.
  private mutating func skipString() throws(JSONError) {
    let start = offset
    offset += 1
    while offset < input.count {
      switch input[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return
      case UInt8(ascii: "\\"), 0..<0x20, 0x80...:
        offset = start
        _ = try readString()
        return
      default: offset += 1
      }
    }
    throw error(.unexpectedEnd)
  }
}

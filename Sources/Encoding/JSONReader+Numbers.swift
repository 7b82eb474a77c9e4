extension JSONReader {
  mutating func readNumber() throws(JSONError) -> JSONValue {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    if next == UInt8(ascii: "0") { offset += 1 } else { try skipDigits() }
    guard let isInteger = try skipFractionAndExponent() else { throw error(.badNumber) }
    let text = UnsafeBufferPointer(rebasing: input[start..<offset])
    if isInteger, let value = Self.integer(text) { return .integer(value) }
    return .decimal(String(decoding: text, as: UTF8.self))
  }

  /// True when there was neither; nil when a digit follows a leading zero.
  private mutating func skipFractionAndExponent() throws(JSONError) -> Bool? {
    if (0x30...0x39).contains(next) { return nil }
    var isInteger = true
    if next == UInt8(ascii: ".") {
      isInteger = false
      offset += 1
      try skipDigits()
    }
    if next | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      offset += 1
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { offset += 1 }
      try skipDigits()
    }
    return isInteger
  }

  private mutating func skipDigits() throws(JSONError) {
    let start = offset
    while (0x30...0x39).contains(next) { offset += 1 }
    guard offset > start else {
      throw offset < input.count ? error(.badNumber) : error(.unexpectedEnd)
    }
  }

  /// Nil for what an `Int` can't hold or would not write the same way again (-0).
  private static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let isNegative = text[0] == UInt8(ascii: "-")
    var total = 0
    for byte in text.dropFirst(isNegative ? 1 : 0) {
      let (product, overflow) = total.multipliedReportingOverflow(by: 10)
      let (sum, carried) = product.subtractingReportingOverflow(Int(byte &- 0x30))
      if overflow || carried { return nil }
      total = sum
    }
    if isNegative { return total == 0 ? nil : total }
    return total == Int.min ? nil : -total
  }
}

/// Writes JSON as UTF-8; what could hide or move text on a screen is escaped, the rest stays raw.
package struct JSONText {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Starts with room for that many bytes.
  package init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Appends the value without white space, members in the order they have.
  package mutating func append(_ value: JSONValue) {
    switch value {
    case .null: append(raw: "null")
    case .bool(let value): append(raw: value ? "true" : "false")
    case .integer(let value): append(raw: String(value))
    case .decimal(let text): append(raw: text)
    case .string(let text): append(quoted: text)
    case .array(let values): append(values)
    case .object(let object): append(object)
    }
  }

  /// Appends an object without white space.
  package mutating func append(_ object: JSONObject) {
    bytes.append(UInt8(ascii: "{"))
    for (place, member) in object.members.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(quoted: member.key)
      bytes.append(UInt8(ascii: ":"))
      append(member.value)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func append(_ values: [JSONValue]) {
    bytes.append(UInt8(ascii: "["))
    for (place, value) in values.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Appends text that is JSON already.
  package mutating func append(raw text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends a string with its quotation marks.
  package mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(JSONEscape.isPlain) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for scalar in text.unicodeScalars { append(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar == "\"" || scalar == "\\" {
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else if JSONEscape.isHidden(scalar) {
      for unit in String(scalar).utf16 { append(escaped: unit) }
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func append(escaped unit: UInt16) {
    append(raw: "\\u")
    for shift in [12, 8, 4, 0] { bytes.append(Hexadecimal.digit(UInt8(unit >> shift & 0xF))) }
  }
}

extension JSONValue {
  /// Compact UTF-8 JSON, keys in the order they have.
  package var bytes: [UInt8] {
    var writer = JSONText()
    writer.append(self)
    return writer.bytes
  }

  /// Compact JSON, keys in the order they have.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Strict RFC 8259 over UTF-8 bytes. JSONDecoder loses the order of keys, which the journal's
/// bytes depend on, and is too slow for 10,000 lines to open in 100 ms.
struct JSONReader {
  static let depthLimit = 128

  let input: UnsafeBufferPointer<UInt8>
  var offset = 0
  private var depth = 0

  init(_ input: UnsafeBufferPointer<UInt8>) { self.input = input }

  /// The one value that the input is, white space around it allowed.
  mutating func readDocument() throws(JSONError) -> JSONValue {
    skipWhiteSpace()
    let value = try readValue()
    try readEnd()
    return value
  }

  /// The same, with the objects of that name in it judged as strictly but left empty.
  mutating func readDocument(emptying key: String) throws(JSONError) -> JSONValue {
    skipWhiteSpace()
    guard next == UInt8(ascii: "{") else { return try readDocument() }
    let object = try readObject(emptying: key)
    try readEnd()
    return .object(object)
  }

  mutating func readEnd() throws(JSONError) {
    skipWhiteSpace()
    guard offset == input.count else { throw error(.trailingBytes) }
  }

  func error(_ cause: JSONError.Cause) -> JSONError {
    JSONError(offset: offset, cause: cause)
  }

  func unexpected() -> JSONError {
    offset < input.count ? error(.unexpectedByte(input[offset])) : error(.unexpectedEnd)
  }

  @inline(__always)
  var next: UInt8 { offset < input.count ? input[offset] : 0 }

  @inline(__always)
  mutating func skipWhiteSpace() {
    while offset < input.count {
      switch input[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  private mutating func readValue() throws(JSONError) -> JSONValue {
    switch next {
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "{"): return .object(try readObject())
    case UInt8(ascii: "["): return .array(try readArray())
    case UInt8(ascii: "-"), 0x30...0x39: return try readNumber()
    case UInt8(ascii: "t"): return try readWord("true", .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    default: throw unexpected()
    }
  }

  @discardableResult
  mutating func readWord(_ word: StaticString, _ value: JSONValue) throws(JSONError)
    -> JSONValue
  {
    for place in 0..<word.utf8CodeUnitCount {
      guard offset < input.count, input[offset] == word.utf8Start[place] else {
        throw unexpected()
      }
      offset += 1
    }
    return value
  }

  mutating func enter() throws(JSONError) {
    guard depth < Self.depthLimit else { throw error(.tooDeep) }
    depth += 1
    offset += 1
    skipWhiteSpace()
  }

  private mutating func readArray() throws(JSONError) -> [JSONValue] {
    try enter()
    var values: [JSONValue] = []
    guard next != UInt8(ascii: "]") else { return leave(with: values) }
    while true {
      values.append(try readValue())
      if try !readSeparator(closing: UInt8(ascii: "]")) { return leave(with: values) }
    }
  }

  private mutating func readObject(emptying emptied: String? = nil) throws(JSONError) -> JSONObject
  {
    try enter()
    var object = JSONObject()
    guard next != UInt8(ascii: "}") else { return leave(with: object) }
    while true {
      guard next == UInt8(ascii: "\"") else { throw unexpected() }
      let key = try readString()
      try readColon()
      if let emptied, key == emptied, next == UInt8(ascii: "{") {
        try skipObject()
        object.append(key, .object(JSONObject()))
      } else {
        object.append(key, try readValue())
      }
      if try !readSeparator(closing: UInt8(ascii: "}")) { return leave(with: object) }
    }
  }

  mutating func readColon() throws(JSONError) {
    skipWhiteSpace()
    guard next == UInt8(ascii: ":") else { throw unexpected() }
    offset += 1
    skipWhiteSpace()
  }

  /// Steps over a comma and answers true, or stops at the closing bracket and answers false.
  mutating func readSeparator(closing: UInt8) throws(JSONError) -> Bool {
    skipWhiteSpace()
    if next == closing { return false }
    guard next == UInt8(ascii: ",") else { throw unexpected() }
    offset += 1
    skipWhiteSpace()
    return true
  }

  mutating func leave<Value>(with value: Value) -> Value {
    depth -= 1
    offset += 1
    return value
  }
}

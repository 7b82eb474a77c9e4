/// Reads an array one value after the other, where it is known of which kind each has to be: no value is made that
/// nobody asked for.
package struct JSONArrayReader {
  private var reader: JSONReader

  /// Stands before the first value.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    reader = JSONReader(bytes)
    reader.skipWhiteSpace()
    guard reader.next == UInt8(ascii: "[") else { throw reader.unexpected() }
    try reader.enter()
  }

  package mutating func readString() throws(JSONError) -> String {
    guard reader.next == UInt8(ascii: "\"") else { throw reader.unexpected() }
    let string = try reader.readString()
    try step()
    return string
  }

  package mutating func readInteger() throws(JSONError) -> Int {
    let start = reader
    guard case .integer(let value) = try reader.readNumber() else { throw start.unexpected() }
    try step()
    return value
  }

  /// Nil for null.
  package mutating func readIntegerIfAny() throws(JSONError) -> Int? {
    guard reader.next == UInt8(ascii: "n") else { return try readInteger() }
    try reader.readWord("null", .null)
    try step()
    return nil
  }

  package mutating func readBool() throws(JSONError) -> Bool {
    let isTrue = reader.next == UInt8(ascii: "t")
    if isTrue { try reader.readWord("true", .null) } else { try reader.readWord("false", .null) }
    try step()
    return isTrue
  }

  /// Throws where more follows.
  package mutating func readEnd() throws(JSONError) {
    guard reader.next == UInt8(ascii: "]") else { throw reader.unexpected() }
    reader.offset += 1
    try reader.readEnd()
  }

  /// To the next value, or to the bracket that closes the array.
  private mutating func step() throws(JSONError) {
    let isMore = try reader.readSeparator(closing: UInt8(ascii: "]"))
    if isMore, reader.next == UInt8(ascii: "]") { throw reader.unexpected() }
  }
}

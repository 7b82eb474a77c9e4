/// Where and why bytes are not JSON.
package struct JSONError: Error, Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    case unexpectedEnd
    case unexpectedByte(UInt8)
    case trailingBytes
    case badNumber
    case badEscape
    case loneSurrogate
    case controlCharacter
    case invalidUTF8
    case tooDeep
  }

  /// Bytes from the start of the input.
  package let offset: Int
  package let cause: Cause

  package init(offset: Int, cause: Cause) {
    self.offset = offset
    self.cause = cause
  }

  /// What is wrong, for a person.
  package var message: String { "not JSON at byte \(offset + 1): \(words)" }

  private var words: String {
    switch cause {
    case .unexpectedEnd: "it ends in the middle"
    case .unexpectedByte(let byte): "unexpected \(Self.name(of: byte))"
    case .trailingBytes: "something follows the value"
    case .badNumber: "a number is not well formed"
    case .badEscape: "unknown \\ escape in a string"
    case .loneSurrogate: "half of a surrogate pair in a string"
    case .controlCharacter: "a raw control character in a string"
    case .invalidUTF8: "a string is not valid UTF-8"
    case .tooDeep: "nested more than \(JSONReader.depthLimit) levels deep"
    }
  }

  private static func name(of byte: UInt8) -> String {
    (0x21...0x7E).contains(byte)
      ? "\"\(Unicode.Scalar(byte))\"" : "byte 0x\(CollectionOfOne(byte).hexadecimal)"
  }
}

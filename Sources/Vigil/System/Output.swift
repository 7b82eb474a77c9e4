internal import Encoding
internal import Glibc

/// What goes to stdout and stderr; nothing that a terminal would obey goes out raw.
enum Output {
  /// Lines for a person or a script; false when nobody reads them any more.
  @discardableResult
  static func print(
    _ text: String, terminator: String = "\n", to descriptor: CInt = 1
  ) -> Bool {
    write(Array((visible(text) + terminator).utf8), to: descriptor)
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// A complaint, under the program's name.
  static func complain(_ text: String) { print("vigil: \(text)", to: STDERR_FILENO) }

  /// A file's bytes as they are.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: CInt = 1) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno == EAGAIN {
        Wait.untilWritable(descriptor)
      } else if count == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }

  /// The text with every control, direction and zero-width scalar but the line feed made visible.
  static func visible(_ text: String) -> String {
    if isPlain(text) { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      result.unicodeScalars.append(visible(scalar))
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    let isPlain = { (byte: UInt8) in byte >= 0x20 && byte < 0x7F || byte == 0x0A }
    return text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) }
      ?? text.utf8.allSatisfy(isPlain)
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x0A, 0x200D: scalar
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: JSONEscape.isHidden(scalar) ? "\u{FFFD}" : scalar
    }
  }
}

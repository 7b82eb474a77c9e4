internal import Glibc

/// Reads lines of bytes from a descriptor; they end at LF, one CR before it dropped, and nowhere else.
struct LineReader {
  enum Line: Hashable {
    case text(String, repaired: Bool)
    /// More bytes than any entry may have; passed over.
    case tooLong(bytes: Int)
  }

  /// Bytes.
  static let longest = 64 * 1024

  private let descriptor: CInt
  private var buffer: [UInt8] = []
  /// Where the search for the next line feed goes on.
  private var searched = 0
  private var dropped = 0
  private var isAtEnd = false

  init(_ descriptor: CInt) { self.descriptor = descriptor }

  /// The next line; nil at the end of the input. A last line without LF counts.
  mutating func next() -> Line? {
    while true {
      if let line = takeLine() { return line }
      guard !isAtEnd else { return takeRest() }
      fill()
    }
  }

  /// A line that has come already, without waiting.
  mutating func takeLine() -> Line? {
    guard let end = buffer[searched...].firstIndex(of: 0x0A) else {
      searched = buffer.count
      if buffer.count > Self.longest { dropBuffer() }
      return nil
    }
    let bytes = buffer[..<end]
    buffer.removeSubrange(...end)
    searched = 0
    return line(Array(bytes.last == 0x0D ? bytes.dropLast() : bytes))
  }

  private mutating func dropBuffer() {
    dropped += buffer.count
    buffer = []
    searched = 0
  }

  private mutating func takeRest() -> Line? {
    guard !buffer.isEmpty || dropped > 0 else { return nil }
    defer { (buffer, searched) = ([], 0) }
    return line(buffer)
  }

  private mutating func line(_ bytes: [UInt8]) -> Line {
    let size = bytes.count + dropped
    dropped = 0
    guard size <= Self.longest else { return .tooLong(bytes: size) }
    if let text = String(validating: bytes, as: UTF8.self) {
      return .text(text, repaired: false)
    }
    return .text(String(decoding: bytes, as: UTF8.self), repaired: true)
  }

  /// True when the input has ended, though a last line without LF may be left.
  var isOver: Bool { isAtEnd }

  /// Waits for more bytes.
  mutating func fill() {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      isAtEnd = true
    }
  }
}

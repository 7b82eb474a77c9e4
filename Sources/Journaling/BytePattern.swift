/// Words to be looked for in bytes, ASCII letters in either case.
///
/// Of words with other letters, quotes or backslashes, which JSON may write in several ways, only the longest
/// plain stretch is looked for: what is found may hold the words, what isn't found does not.
struct BytePattern {
  private let lower: [UInt8]

  init(_ words: String) {
    let stretches = words.utf8.split { !(0x20..<0x80).contains($0) || $0 == 0x22 || $0 == 0x5C }
    let longest = stretches.max { $0.count < $1.count }
    lower = longest.map { $0.map(Self.lowered) } ?? []
  }

  /// Whether the bytes may hold the words; always true where there is no plain stretch.
  func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = lower.first else { return true }
    guard bytes.count >= lower.count else { return false }
    for start in 0...(bytes.count - lower.count)
    where Self.lowered(bytes[start]) == first && stands(in: bytes, at: start) { return true }
    return false
  }

  private func stands(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for place in lower.indices where Self.lowered(bytes[start + place]) != lower[place] {
      return false
    }
    return true
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}

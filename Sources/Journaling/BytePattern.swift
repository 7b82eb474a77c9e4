/// Words to be looked for in bytes, ASCII letters in either case.
///
/// Of words with other letters, quotes or backslashes, which JSON may write in several ways, only the longest
/// plain stretch is looked for: what is found may hold the words, what isn't found does not.
struct BytePattern {
  /// What journals are full of, the most common first; other bytes are rarer.
  private static let common = Array(" \":,0123456789etanoisrhdlcf-mugpwybvkxjqz".utf8)

  private let lower: [UInt8]
  /// The place of the rarest byte, which is looked for first.
  private let anchor: Int

  init(_ words: String) {
    let stretches = words.utf8.split { !(0x20..<0x80).contains($0) || $0 == 0x22 || $0 == 0x5C }
    let longest = stretches.max { $0.count < $1.count }
    let lower = longest.map { $0.map(Self.lowered) } ?? []
    self.lower = lower
    anchor = lower.indices.max { Self.rarity(lower[$0]) < Self.rarity(lower[$1]) } ?? 0
  }

  private static func rarity(_ byte: UInt8) -> Int { common.firstIndex(of: byte) ?? common.count }

  /// Whether the bytes may hold the words; always true where there is no plain stretch.
  func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !lower.isEmpty else { return true }
    let letter = lower[anchor]
    return stands(in: bytes, by: letter)
      || (0x61...0x7A).contains(letter) && stands(in: bytes, by: letter & ~0x20)
  }

  /// Whether they stand where that byte is in the anchor's place.
  private func stands(in bytes: UnsafeBufferPointer<UInt8>, by letter: UInt8) -> Bool {
    var from = anchor
    while let place = bytes.place(of: letter, from: from) {
      if stands(in: bytes, at: place - anchor) { return true }
      from = place + 1
    }
    return false
  }

  private func stands(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + lower.count <= bytes.count else { return false }
    for place in lower.indices where Self.lowered(bytes[start + place]) != lower[place] {
      return false
    }
    return true
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}

/// Names of sessions: a day and four characters that can't be misread, as 2026-11-20-k7f3.
package enum SessionIdentifier {
  /// Without 0 and o, 1, i and l, 2 and z, 5 and s, 8 and b, 9, g and q, u and v.
  private static let alphabet = Array("acdefhjkmnprtwxy3467".utf8)

  /// The name for a day ("2026-11-20") and at least four random bytes.
  package static func make(date: String, random: [UInt8]) -> String {
    let letters = random.prefix(4).map { alphabet[Int($0) % alphabet.count] }
    return "\(date)-\(String(decoding: letters, as: UTF8.self))"
  }

  /// Whether a name can be a file's name and nothing else: no folder, no hidden file, no part.
  package static func isSafe(_ id: String) -> Bool { isSafe(id.utf8) }

  static func isSafe(_ id: some Collection<UInt8>) -> Bool {
    guard (1...64).contains(id.count), id.first != UInt8(ascii: "-") else { return false }
    return id.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
      default: false
      }
    }
  }
}

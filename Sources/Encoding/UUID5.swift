/// Name-based identifiers (RFC 9562, version 5): the same name gives the same identifier.
package enum UUID5 {
  /// The RFC's namespace of domain names.
  package static let domainNames = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
  /// The RFC's namespace of URLs.
  package static let urls = "6ba7b811-9dad-11d1-80b4-00c04fd430c8"

  /// The identifier in its 36 lower-case characters; nil when the namespace is no UUID.
  package static func string(namespace: String, name: String) -> String? {
    guard let space = bytes(of: namespace) else { return nil }
    return string(namespace: space, name: name)
  }

  /// The identifier within a namespace given as its 16 bytes.
  package static func string(namespace: [UInt8], name: String) -> String {
    var bytes = Array(SHA1.hash(namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array(bytes.hexadecimal)
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
      .joined(separator: "-")
  }

  /// The 16 bytes of a UUID's text.
  package static func bytes(of uuid: String) -> [UInt8]? {
    let groups = uuid.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard groups.map(\.count) == [8, 4, 4, 4, 12] else { return nil }
    let digits = groups.joined().compactMap(Hexadecimal.value)
    guard digits.count == 32 else { return nil }
    return stride(from: 0, to: 32, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}

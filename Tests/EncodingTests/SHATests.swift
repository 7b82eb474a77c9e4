import Encoding
import Testing

@Suite("Hashes against published vectors")
struct SHATests {
  static let million = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)

  /// FIPS 180-4 examples and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func sha256(text: String, expected: String) {
    #expect(SHA256.hexadecimal(text.utf8) == expected)
  }

  @Test func sha256OfAMillion() {
    #expect(
      SHA256.hexadecimal(Self.million)
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// Values from `hashlib` for lengths around the block's edges, each byte its place modulo 251.
  @Test(arguments: [
    (55, "463eb28e72f82e0a96c0a4cc53690c571281131f672aa229e0d45ae59b598b59"),
    (56, "da2ae4d6b36748f2a318f23e7ab1dfdf45acdc9d049bd80e59de82a60895f562"),
    (64, "fdeab9acf3710362bd2658cdc9a29e8f9c757fcf9811603a8c447cd1d9151108"),
    (119, "da18797ed7c3a777f0847f429724a2d8cd5138e6ed2895c3fa1a6d39d18f7ec6"),
  ])
  func sha256AtTheEdges(length: Int, expected: String) {
    #expect(SHA256.hexadecimal((0..<length).map { UInt8($0 % 251) }) == expected)
  }

  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
  ])
  func sha1(text: String, expected: String) {
    #expect(SHA1.hash(text.utf8).hexadecimal == expected)
  }

  /// RFC 9562, appendix A.4, and the value that Python's uuid documentation prints.
  @Test(arguments: [
    (UUID5.domainNames, "www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2"),
    (UUID5.domainNames, "python.org", "886313e1-3b8a-5372-9b90-0c9aee199e5d"),
  ])
  func uuid5(namespace: String, name: String, expected: String) {
    #expect(UUID5.string(namespace: namespace, name: name) == expected)
  }

  @Test(arguments: ["", "6ba7b810", "6ba7b810-9dad-11d1-80b4-00c04fd430cg", "-----"])
  func refusesANamespaceThatIsNone(text: String) {
    #expect(UUID5.string(namespace: text, name: "x") == nil)
  }
}

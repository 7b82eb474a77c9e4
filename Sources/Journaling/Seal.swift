import Encoding

/// Closes a line: `prev` ties it to the line before, `hash` covers every byte ahead of itself.
///
/// A file is UTF-8 JSON Lines, each ended by LF, only ever appended to. A line of a journal is
///
///     {"v":1,"session":"2026-11-20-k7f3","seq":12,"type":"vitals","t":1027000,
///      "recorded":1029480,"wall":"2026-11-20T14:32:07.000+01:00","by":"RL","via":"keys",
///      "data":{…},"prev":"<64 hex>","hash":"<64 hex>"}
///
/// in one piece, keys in that order, `by` absent when nobody said. Its last 75 bytes are
/// `,"hash":"…"}`; the hash is SHA-256 of the bytes before those, in lower case; `prev` is the hash
/// of the line before, 64 zeros on the first. To check one by hand:
/// `sed -n 12p FILE | head -c -76 | sha256sum`.
///
/// A session that can't go on in its file goes on in `<id>+2.jsonl`, then `+3`. There `seq` and
/// `prev` follow the line that `data.continues` of the first line names; later lines of the file
/// before are void. A line of the ledger is {v, seq, id, events, head, prev, hash}.
enum Seal {
  /// The version of the format that this program writes.
  static let version = 1
  /// Bytes, without the line feed.
  static let longestLine = 256 * 1024
  /// `,"hash":"` + 64 digits + `"}`
  static let hashTail = 75
  private static let hashKey = Array(#","hash":""#.utf8)
  private static let previousKey = Array(#","prev":""#.utf8)
  private static let lineStart = Array(#"{"v":"#.utf8)

  /// The line without its line feed, and its hash.
  static func line(_ body: JSONObject, previous: String) -> (bytes: [UInt8], hash: String) {
    var writer = JSONText(capacity: 512)
    writer.append(body)
    var bytes = writer.bytes
    bytes.removeLast()
    bytes += previousKey
    bytes += previous.utf8
    bytes.append(UInt8(ascii: "\""))
    let digits = Hexadecimal.digits(SHA256.hash(bytes))
    bytes += hashKey
    bytes += digits
    bytes += [UInt8(ascii: "\""), UInt8(ascii: "}")]
    return (bytes, String(decoding: digits, as: UTF8.self))
  }

  /// Whether the line ends in a hash, right or wrong.
  static func isSealed(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.count > hashTail && isHash(line, at: line.count - hashTail)
      && line[line.count - 2] == UInt8(ascii: "\"") && line[line.count - 1] == UInt8(ascii: "}")
  }

  /// Whether a whole `prev` and `hash` stand anywhere in these bytes.
  static func containsSeal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let previousLength = hashTail - 1
    guard bytes.count >= previousLength + hashTail else { return false }
    for start in 0...(bytes.count - previousLength - hashTail)
    where isField(previousKey, bytes, at: start) {
      let end = start + previousLength + hashTail
      if isSealed(UnsafeBufferPointer(rebasing: bytes[start..<end])) { return true }
    }
    return false
  }

  /// Whether a sealed line's bytes match its hash.
  static func holds(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let covered = UnsafeBufferPointer(rebasing: line[..<(line.count - hashTail)])
    let start = line.count - hashTail + hashKey.count
    for (place, byte) in SHA256.hash(covered).enumerated()
    where line[start + 2 * place] != Hexadecimal.digit(byte >> 4)
      || line[start + 2 * place + 1] != Hexadecimal.digit(byte & 0xF)
    { return false }
    return true
  }

  /// Whether a line may begin with these bytes, however few.
  static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard zip(bytes, lineStart).allSatisfy(==) else { return false }
    return bytes.count <= lineStart.count || (0x31...0x39).contains(bytes[lineStart.count])
  }

  private static func isHash(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    isField(hashKey, bytes, at: start)
  }

  private static func isField(
    _ key: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    for place in 0..<key.count where bytes[start + place] != key[place] { return false }
    return bytes[(start + key.count)..<(start + key.count + 64)].allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
  }
}

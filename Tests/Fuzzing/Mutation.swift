/// Changes input as carelessness and malice do: bits, cuts, repeats, foreign words, other samples.
package struct Mutation {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func change(
    _ bytes: [UInt8], words: [String], others: [[UInt8]]
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(4) {
      let place = below(bytes.count + 1)
      let end = min(bytes.count, place + below(40))
      switch below(7) {
      case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(below(8))
      case 1 where place < bytes.count: bytes[place] = UInt8(below(256))
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: below(bytes.count + 1))
      case 4: bytes.removeSubrange(place...)
      case 5:
        let other = others[below(others.count)]
        bytes.insert(contentsOf: other.dropFirst(below(other.count)).prefix(60), at: place)
      default: bytes.insert(contentsOf: words[below(words.count)].utf8, at: place)
      }
    }
    return bytes
  }

  package mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return limit > 0 ? Int(state % UInt64(limit)) : 0
  }
}

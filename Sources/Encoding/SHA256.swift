/// SHA-256 (FIPS 180-4).
package enum SHA256 {
  static let blockSize = 64

  /// The 32 bytes of the hash.
  package static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var state = initialState
    let whole = bytes.count - bytes.count % blockSize
    compress(&state, UnsafeBufferPointer(rebasing: bytes.prefix(whole)))
    let tail = UnsafeBufferPointer(rebasing: bytes.dropFirst(whole))
    return finish(state, tail: tail, length: bytes.count)
  }

  /// The 32 bytes of the hash.
  package static func hash(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.withContiguousStorageIfAvailable { hash($0) }
      ?? Array(bytes).withUnsafeBufferPointer { hash($0) }
  }

  /// The hash in 64 lower-case digits.
  package static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    hash(bytes).hexadecimal
  }

  /// Pads the last, unfinished block and hashes it: a one bit, zeros, the length in bits.
  private static func finish(
    _ state: SIMD8<UInt32>, tail: UnsafeBufferPointer<UInt8>, length: Int
  ) -> [UInt8] {
    var state = state
    let size = tail.count < 56 ? blockSize : 2 * blockSize
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { block in
      block.initialize(repeating: 0)
      for place in 0..<tail.count { block[place] = tail[place] }
      block[tail.count] = 0x80
      let bits = UInt64(truncatingIfNeeded: length) << 3
      for place in 0..<8 {
        block[size - 1 - place] = UInt8(truncatingIfNeeded: bits >> (8 * UInt64(place)))
      }
      compress(&state, UnsafeBufferPointer(block))
    }
    return [UInt8](unsafeUninitializedCapacity: 32) { bytes, count in
      for place in 0..<32 {
        let word = state[place / 4] >> UInt32(24 - 8 * (place % 4))
        bytes[place] = UInt8(truncatingIfNeeded: word)
      }
      count = 32
    }
  }
}

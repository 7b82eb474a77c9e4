extension SHA256 {
  static let initialState = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]

  /// Takes whole blocks into the state.
  static func compress(_ state: inout SIMD8<UInt32>, _ blocks: UnsafeBufferPointer<UInt8>) {
    guard let start = blocks.baseAddress, !blocks.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      roundConstants.withUnsafeBufferPointer { constants in
        guard let words = words.baseAddress, let constants = constants.baseAddress else { return }
        for offset in stride(from: 0, to: blocks.count, by: blockSize) {
          schedule(UnsafeRawPointer(start + offset), into: words)
          state &+= rounds(from: state, words, constants)
        }
      }
    }
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  @inline(__always)
  private static func schedule(
    _ block: UnsafeRawPointer, into words: UnsafeMutablePointer<UInt32>
  ) {
    for place in 0..<16 {
      let word = block.loadUnaligned(fromByteOffset: place &* 4, as: UInt32.self)
      words[place] = UInt32(bigEndian: word)
    }
    for place in 16..<64 {
      let early = words[place &- 15]
      let late = words[place &- 2]
      let mixed = rotated(early, 7) ^ rotated(early, 18) ^ early &>> 3
      let spread = rotated(late, 17) ^ rotated(late, 19) ^ late &>> 10
      words[place] = words[place &- 16] &+ mixed &+ words[place &- 7] &+ spread
    }
  }

  /// One round; the caller turns the names of the registers instead of moving their values.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ word: UInt32
  ) {
    let chosen = g ^ (e & (f ^ g))
    h = h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ chosen &+ word
    d = d &+ h
    let majority = (a & b) | (c & (a | b))
    h = h &+ (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
  }

  @inline(__always)
  private static func rounds(
    from state: SIMD8<UInt32>, _ words: UnsafeMutablePointer<UInt32>,
    _ constants: UnsafePointer<UInt32>
  ) -> SIMD8<UInt32> {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var place = 0
    while place < 64 {
      let (word, constant) = (words + place, constants + place)
      round(a, b, c, &d, e, f, g, &h, word[0] &+ constant[0])
      round(h, a, b, &c, d, e, f, &g, word[1] &+ constant[1])
      round(g, h, a, &b, c, d, e, &f, word[2] &+ constant[2])
      round(f, g, h, &a, b, c, d, &e, word[3] &+ constant[3])
      round(e, f, g, &h, a, b, c, &d, word[4] &+ constant[4])
      round(d, e, f, &g, h, a, b, &c, word[5] &+ constant[5])
      round(c, d, e, &f, g, h, a, &b, word[6] &+ constant[6])
      round(b, c, d, &e, f, g, h, &a, word[7] &+ constant[7])
      place &+= 8
    }
    return SIMD8(a, b, c, d, e, f, g, h)
  }
}

import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The place of the byte from a place on, found as fast as the C library can: archives are long.
  func place(of byte: UInt8, from start: Int = 0) -> Int? {
    guard let base = baseAddress, start < count,
      let found = memchr(base + start, CInt(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// All places of the byte.
  func places(of byte: UInt8) -> [Int] {
    var places: [Int] = []
    while let place = place(of: byte, from: (places.last ?? -1) + 1) { places.append(place) }
    return places
  }
}

internal import Glibc

/// The signs of the Linux console's font: 256 or 512; whatever else is written shows as one and the same box.
struct ConsoleFont {
  /// `GIO_UNIMAP` of <linux/kd.h>, and the two structures that it fills.
  private static let request: UInt = 0x4B66

  private struct Pair {
    var scalar: UInt16 = 0
    var position: UInt16 = 0
  }

  private struct Map {
    var count: UInt16
    var pairs: UnsafeMutablePointer<Pair>?
  }

  private let scalars: Set<UInt32>

  init(_ scalars: some Sequence<Unicode.Scalar>) { self.scalars = Set(scalars.map(\.value)) }

  /// Nil where the descriptor is no console, which alone answers how long the font's map is.
  init?(of descriptor: CInt) {
    var map = Map(count: 0, pairs: nil)
    _ = ioctl(descriptor, Self.request, &map)
    guard map.count > 0 else { return nil }
    var pairs = [Pair](repeating: Pair(), count: Int(map.count))
    let isRead = pairs.withUnsafeMutableBufferPointer { pairs in
      map.pairs = pairs.baseAddress
      return ioctl(descriptor, Self.request, &map) == 0
    }
    guard isRead else { return nil }
    scalars = Set(pairs.map { UInt32($0.scalar) })
  }

  /// Whether any part of the text is not in the font.
  func lacks(_ text: String) -> Bool {
    !text.unicodeScalars.allSatisfy { scalars.contains($0.value) }
  }
}

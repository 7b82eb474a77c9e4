internal import Drawing

/// Collects a bracketed paste, of which never more than 16 KiB are kept.
struct PasteBuffer {
  static let longest = 16 * 1024
  private static let end = Array("\u{1B}[201~".utf8)
  private static let start = Array("\u{1B}[200~".utf8)

  private var bytes: [UInt8] = []
  private var count = 0
  /// The bytes of a marker that may be beginning.
  private var marker: [UInt8] = []

  /// Takes a byte and tells whether it completed the end of the paste.
  ///
  /// Markers inside are left out: a terminal that lets them through must not turn text into keys.
  mutating func take(_ byte: UInt8) -> Bool {
    marker.append(byte)
    if marker == Self.end || marker == Self.start {
      let isEnd = marker == Self.end
      marker.removeAll()
      return isEnd
    }
    while !marker.isEmpty, !Self.end.starts(with: marker), !Self.start.starts(with: marker) {
      keep(marker.removeFirst())
    }
    return false
  }

  mutating func finish() -> Key {
    for byte in marker { keep(byte) }
    guard count <= Self.longest else { return .pasteTooLong(count) }
    return .paste(Self.withLineFeeds(String(decoding: bytes, as: UTF8.self)))
  }

  private mutating func keep(_ byte: UInt8) {
    count += 1
    if count <= Self.longest {
      bytes.append(byte)
    } else if !bytes.isEmpty {
      bytes = []
    }
  }

  /// Terminals send line ends as CR.
  private static func withLineFeeds(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if !(afterReturn && scalar == "\n") { result.append(scalar == "\r" ? "\n" : scalar) }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }
}

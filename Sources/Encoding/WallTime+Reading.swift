extension WallTime {
  /// Reads `YYYY-MM-DDThh:mm:ss[.fraction](Z|±hh:mm)`; digits after the third are dropped.
  package init?(iso8601: String) {
    let bytes = iso8601.utf8
    let time = bytes.withContiguousStorageIfAvailable(Self.reading)
    guard let time = time ?? Array(bytes).withUnsafeBufferPointer(Self.reading) else { return nil }
    self = time
  }

  private static func reading(_ bytes: UnsafeBufferPointer<UInt8>) -> WallTime? {
    var reader = Reader(bytes: bytes)
    guard let civil = reader.civilTime(), let offset = reader.offsetMinutes(), reader.isAtEnd
    else { return nil }
    return WallTime(civil: civil, offsetMinutes: offset)
  }

  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    var place = 0

    var isAtEnd: Bool { place == bytes.count }
    private var next: UInt8 { isAtEnd ? 0 : bytes[place] }

    mutating func civilTime() -> CivilTime? {
      guard let year = digits(4), skip("-"), let month = digits(2), skip("-"),
        let day = digits(2), skip("T"), let hour = digits(2), skip(":"),
        let minute = digits(2), skip(":"), let second = digits(2),
        let millisecond = fraction()
      else { return nil }
      let civil = CivilTime(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second,
        millisecond: millisecond)
      return civil.isValid ? civil : nil
    }

    mutating func offsetMinutes() -> Int? {
      if skip("Z") { return 0 }
      let isWest = next == UInt8(ascii: "-")
      guard isWest || next == UInt8(ascii: "+") else { return nil }
      place += 1
      guard let hours = digits(2), hours < 24, skip(":"), let minutes = digits(2), minutes < 60
      else { return nil }
      return isWest ? -(hours * 60 + minutes) : hours * 60 + minutes
    }

    /// Milliseconds.
    private mutating func fraction() -> Int? {
      guard skip(".") else { return 0 }
      let start = place
      var milliseconds = 0
      var unit = 100
      while let digit {
        milliseconds += digit * unit
        unit /= 10
        place += 1
      }
      return place > start ? milliseconds : nil
    }

    private mutating func digits(_ count: Int) -> Int? {
      var number = 0
      for _ in 0..<count {
        guard let digit else { return nil }
        number = number * 10 + digit
        place += 1
      }
      return number
    }

    private var digit: Int? {
      let byte = next
      return (0x30...0x39).contains(byte) ? Int(byte) - 0x30 : nil
    }

    private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
      guard next == UInt8(ascii: mark), !isAtEnd else { return false }
      place += 1
      return true
    }
  }
}

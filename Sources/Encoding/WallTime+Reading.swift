extension WallTime {
  /// Reads `YYYY-MM-DDThh:mm:ss[.fraction](Z|±hh:mm)`; digits after the third are dropped.
  package init?(iso8601: String) {
    var reader = Reader(rest: iso8601.utf8[...])
    guard let civil = reader.civilTime(), let offset = reader.offsetMinutes(), reader.rest.isEmpty
    else { return nil }
    self.init(civil: civil, offsetMinutes: offset)
  }

  private struct Reader {
    var rest: Substring.UTF8View

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
      let isWest = rest.first == UInt8(ascii: "-")
      guard isWest || rest.first == UInt8(ascii: "+") else { return nil }
      rest.removeFirst()
      guard let hours = digits(2), hours < 24, skip(":"), let minutes = digits(2), minutes < 60
      else { return nil }
      return isWest ? -(hours * 60 + minutes) : hours * 60 + minutes
    }

    private mutating func fraction() -> Int? {
      guard skip(".") else { return 0 }
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty else { return nil }
      rest = rest.dropFirst(digits.count)
      return zip(digits, [100, 10, 1]).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
    }

    private mutating func digits(_ count: Int) -> Int? {
      let digits = rest.prefix(count)
      guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      rest = rest.dropFirst(count)
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: mark) else { return false }
      rest.removeFirst()
      return true
    }
  }
}

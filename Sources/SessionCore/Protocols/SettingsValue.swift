/// How single values of a protocol file are read.
enum SettingsValue {
  typealias Cause = ProtocolError.Cause

  /// Whole minutes or another count; `range` says what makes sense.
  static func number(_ text: String, in range: ClosedRange<Int>) throws(Cause) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw .wrongValue(text, want: "whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// "-10, 30, 60"; empty for none.
  static func numbers(_ text: String, in range: ClosedRange<Int>) throws(Cause) -> [Int] {
    var numbers: [Int] = []
    for word in list(text) { numbers.append(try number(word, in: range)) }
    return numbers
  }

  /// As `numbers`, each one greater than the one before.
  static func schedule(_ text: String) throws(Cause) -> [Int] {
    let minutes = try numbers(text, in: -600...1440)
    guard zip(minutes, minutes.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .wrongValue(text, want: "list of minutes in rising order, each once")
    }
    return minutes
  }

  /// "0 to 10"
  static func range(_ text: String) throws(Cause) -> ClosedRange<Int> {
    let words = words(of: text)
    guard words.count == 3, words[1] == "to", let low = Int(words[0]), let high = Int(words[2]),
      low <= high, low > -100_000, high < 100_000
    else { throw .wrongValue(text, want: "range as in \"0 to 10\"") }
    return low...high
  }

  static func flag(_ text: String) throws(Cause) -> Bool {
    switch text.lowercased() {
    case "yes": return true
    case "no": return false
    default: throw .wrongValue(text, want: "yes or no")
    }
  }

  static func amount(_ text: String) throws(Cause) -> Amount {
    guard let amount = Amount(text: text) else {
      throw .wrongValue(text, want: "number as in 28 or 0.5")
    }
    return amount
  }

  /// Parts between commas, without white space at their ends; empty ones left out.
  static func list(_ text: String) -> [String] {
    parts(text, UInt8(ascii: ",")).filter { !$0.isEmpty }
  }

  /// Parts between semicolons, empty ones kept in their place.
  static func fields(_ text: String) -> [String] { parts(text, UInt8(ascii: ";")) }

  private static func parts(_ text: String, _ separator: UInt8) -> [String] {
    asciiParts(of: text) { $0 == separator }
      ?? text.split(
        separator: Character(Unicode.Scalar(separator)), omittingEmptySubsequences: false
      ).map(trimmed)
  }

  private static func trimmed(_ part: Substring) -> String {
    let words = part.drop(while: \.isWhitespace)
    let end = words.lastIndex { !$0.isWhitespace }.map(words.index(after:)) ?? words.startIndex
    return String(words[..<end])
  }

  /// What stands between white space.
  static func words(of text: String) -> [String] {
    asciiParts(of: text, isSpace)?.filter { !$0.isEmpty }
      ?? text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The same for nothing but ASCII, else nil: a protocol is read at each start, and characters take ten
  /// times as long as bytes.
  private static func asciiParts(of text: String, _ separates: (UInt8) -> Bool) -> [String]? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      var parts: [String] = []
      var start = 0
      for place in 0...bytes.count where place == bytes.count || separates(bytes[place]) {
        var part = bytes[start..<place]
        while let first = part.first, isSpace(first) { part.removeFirst() }
        while let last = part.last, isSpace(last) { part.removeLast() }
        parts.append(String(decoding: part, as: UTF8.self))
        start = place + 1
      }
      return parts
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

/// A word that puts an observation at another time than the line's own.
package enum TimeWord: Hashable, Sendable {
  /// Milliseconds before the line's own time, more than 0.
  case ago(Int)
  /// A time of day; seconds 0 when none were written.
  case clock(hour: Int, minute: Int, second: Int)
  case now
  /// Minutes from the first dose.
  case sinceFirstDose(minutes: Int)

  /// Nil unless the whole word is one.
  package init?(_ word: some StringProtocol) {
    let scalars = Array(word.unicodeScalars)
    guard let first = scalars.first else { return nil }
    let rest = scalars.dropFirst()
    switch first {
    case "-": self.init(ago: rest)
    case "@": self.init(clock: rest)
    case "T", "t": self.init(sinceFirstDose: rest)
    default: return nil
    }
  }

  private typealias Scalars = ArraySlice<Unicode.Scalar>

  private init?(ago text: Scalars) {
    let word = String(String.UnicodeScalarView(text))
    guard let milliseconds = TimeSpan.milliseconds(word) else { return nil }
    self = .ago(milliseconds)
  }

  private init?(clock text: Scalars) {
    if Array(text) == Array("now".unicodeScalars) {
      self = .now
      return
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3,
      let hour = Self.number(parts[0], 1...2), hour < 24,
      let minute = Self.number(parts[1], 2...2), minute < 60
    else { return nil }
    guard parts.count == 3 else {
      self = .clock(hour: hour, minute: minute, second: 0)
      return
    }
    guard let second = Self.number(parts[2], 2...2), second < 60 else { return nil }
    self = .clock(hour: hour, minute: minute, second: second)
  }

  private init?(sinceFirstDose text: Scalars) {
    guard let sign = text.first, sign == "+" || sign == "-",
      let minutes = Self.number(text.dropFirst(), 1...4)
    else { return nil }
    self = .sinceFirstDose(minutes: sign == "-" ? -minutes : minutes)
  }

  private static func number(_ text: Scalars, _ places: ClosedRange<Int>) -> Int? {
    guard places.contains(text.count), text.allSatisfy(\.isDigit) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1.value - 48) }
  }

  /// Whether a line as typed puts its observation at another time than its own.
  package static func stands(in line: String) -> Bool {
    guard let word = try? Command(line).timeWord?.text else { return false }
    return TimeWord(word) != .now
  }
}

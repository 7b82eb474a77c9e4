/// A limit in the words that protocol files and the `limit` command share:
///
///     systolic caution 160            spo2 urgent under 92         systolic caution rise 40
///     systolic urgent low 90          systolic urgent single 200   heart rate urgent over 120 for 5 min
///     systolic note low off           diastolic caution 95 by Dr Lin
///
/// A number alone counts as reached at that value; `over` and `under` begin beyond it. SpO2 is low unless
/// it says high, everything else is high unless it says low.
package struct LimitPhrase: Hashable, Sendable {
  package var slot: Limit.Slot
  /// Nil when the phrase switches the limit off.
  package var limit: Limit?

  /// `source` is whose limit it is when the phrase itself doesn't say.
  package init(_ text: String, source: String) throws(ProtocolError.Cause) {
    var words = SettingsValue.words(of: text).map { $0.lowercased() }[...]
    let who = Self.authority(of: text, words: &words)
    let rest = words
    guard let sign = Sign(readingFrom: &words) else {
      throw .unknownSign(words.first ?? "")
    }
    var parts = Parts(direction: sign == .spo2 ? .low : .high)
    for word in Self.joined(words) { try parts.take(word) }
    guard let level = parts.level else { throw .noLevel(text) }
    slot = Limit.Slot(
      sign: sign, level: level, direction: parts.direction,
      isSustained: parts.isSustained || parts.minutes != nil, isSingle: parts.isSingle)
    limit = try parts.isOff ? nil : parts.limit(sign, level, rest, source: who ?? source)
  }

  /// "by Dr Lin" at the end, in the case it was written in.
  private static func authority(of text: String, words: inout ArraySlice<String>) -> String? {
    guard let place = words.firstIndex(of: "by") else { return nil }
    let written = SettingsValue.words(of: text)
    words = words[..<place]
    let who = written[(place + 1)...].joined(separator: " ")
    return who.isEmpty ? nil : who
  }

  /// "for 5 min" as one word, so that its number isn't taken for the limit's.
  private static func joined(_ words: ArraySlice<String>) -> [String] {
    guard let place = words.firstIndex(of: "for") else { return Array(words) }
    return words[..<place] + [words[place...].joined(separator: " ")]
  }
}

extension LimitPhrase {
  private struct Parts {
    var direction: Limit.Direction
    var level: Level?
    var value: Amount?
    var isExclusive = false
    var comparison: String?
    var isSingle = false
    var isSustained = false
    var isOff = false
    var minutes: Int?

    init(direction: Limit.Direction) { self.direction = direction }

    mutating func take(_ word: String) throws(ProtocolError.Cause) {
      switch word {
      case "note", "caution", "urgent": level = Level(rawValue: word)
      case "low": direction = .low
      case "high": direction = .high
      case "rise": direction = .rise
      case "single": isSingle = true
      case "sustained": isSustained = true
      case "off": isOff = true
      case "over", "under": (comparison, isExclusive) = (word, true)
      default: try takeNumber(word)
      }
    }

    private mutating func takeNumber(_ word: String) throws(ProtocolError.Cause) {
      if word.hasPrefix("for ") {
        let number = word.dropFirst(4).prefix { $0.isNumber }
        guard let minutes = Int(number), (1...600).contains(minutes) else {
          throw .wrongValue(word, want: "time in minutes, as in \"for 5 min\"")
        }
        self.minutes = minutes
      } else if let number = Amount(text: word), value == nil {
        value = number
      } else {
        throw .wrongValue(word, want: "part of a limit, as in \"systolic caution 160\"")
      }
    }

    func limit(
      _ sign: Sign, _ level: Level, _ phrase: ArraySlice<String>, source: String
    ) throws(ProtocolError.Cause) -> Limit {
      func written() -> String { phrase.joined(separator: " ") }
      guard let value else { throw .wrongValue(written(), want: "limit with a number") }
      guard comparison == nil || (comparison == "under") == (direction == .low) else {
        throw .wrongDirection(written())
      }
      if isSustained, minutes == nil {
        throw .wrongValue(written(), want: "limit with \"for N min\"")
      }
      let bound: Limit.Bound =
        switch direction {
        case .high: .atLeast(value)
        case .low: .atMost(value)
        case .rise: .riseAtLeast(value)
        }
      return Limit(
        sign: sign, level: level, bound: bound, isExclusive: isExclusive,
        sustainedMinutes: minutes, remark: isSingle ? Limit.singleReading : nil, source: source)
    }
  }
}

extension Array where Element == Limit {
  /// Puts a phrase in force: in its slot's place, or at the end, or away.
  package mutating func take(_ phrase: LimitPhrase) {
    let place = firstIndex { $0.slot == phrase.slot }
    switch (place, phrase.limit) {
    case (let place?, let limit?): self[place] = limit
    case (let place?, nil): remove(at: place)
    case (nil, let limit?): append(limit)
    case (nil, nil): break
    }
  }
}

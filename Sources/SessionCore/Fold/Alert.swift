/// A recheck that was asked for and still runs.
package struct Recheck: Hashable, Sendable {
  /// When it is due, in milliseconds of the session's clock.
  package let at: Int
  package let signs: [Sign]
}

/// A reading over a caution or urgent limit, which asks for a recorded decision.
package struct Alert: Hashable, Sendable {
  /// The reading's number and time.
  package let reading: Stamp
  package let sign: Sign
  package let level: Level
  /// The value in the sign's unit.
  package let value: Amount?
  package let raised: [Raised]
  /// True when the reading before was over the limit too.
  package internal(set) var isSustained: Bool
  /// The reading within limits that cleared it.
  package internal(set) var clearing: Stamp?
  /// True when the reading was amended or withdrawn, so that it no longer speaks.
  package internal(set) var isSuperseded = false
  /// Decisions before this number answered a milder statement of the reading and no longer do.
  var answersCountFrom = 0
  /// Decisions that answer it, oldest first, by number.
  package internal(set) var decisions: [DecisionReading] = []

  /// Its identity: the reading's number and the sign, as in "12.systolic".
  package var key: String { "\(reading.seq).\(sign.rawValue)" }
  package var raisedAt: Int { reading.t }
  package var clearedAt: Int? { clearing?.t }
  /// "systolic over 160": of what was crossed the worst.
  package var limitWords: String {
    (raised.first { $0.level == level } ?? raised.first)?.limit ?? sign.words
  }
  package var isOpen: Bool { !isSuperseded && clearedAt == nil }
  package var isUnanswered: Bool {
    isOpen && !decisions.contains { $0.stamp.seq > answersCountFrom }
  }
}

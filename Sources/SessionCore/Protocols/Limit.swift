/// A limit of one sign at one level, with whose it is.
package struct Limit: Hashable, Sendable {
  package enum Bound: Hashable, Sendable {
    /// Crossed at or above this value, in the sign's unit.
    case atLeast(Amount)
    /// Crossed at or below this value.
    case atMost(Amount)
    /// Crossed when at or above this much over the baseline.
    case riseAtLeast(Amount)
  }

  package var sign: Sign
  package var level: Level
  package var bound: Bound
  /// True when the bound itself is still within: "over 140", "under 94".
  package var isExclusive: Bool
  /// Only when every reading has been over it for this many minutes.
  package var sustainedMinutes: Int?
  /// Words beside it: "single reading".
  package var remark: String?
  /// Whose limit: "clinic default, not reviewed", "Dr Lin", with the paper or label.
  package var source: String

  package init(
    sign: Sign, level: Level, bound: Bound, isExclusive: Bool = false,
    sustainedMinutes: Int? = nil, remark: String? = nil, source: String
  ) {
    self.sign = sign
    self.level = level
    self.bound = bound
    self.isExclusive = isExclusive
    self.sustainedMinutes = sustainedMinutes
    self.remark = remark
    self.source = source
  }
}

extension Limit {
  /// The remark of a limit that one reading alone is enough for.
  package static let singleReading = "single reading"

  /// The place a limit takes among a session's limits; the newest of a slot is in force.
  package struct Slot: Hashable, Sendable {
    package let sign: Sign
    package let level: Level
    package let direction: Direction
    package let isSustained: Bool
    package let isSingle: Bool
  }

  package enum Direction: Hashable, Sendable, CaseIterable {
    case high, low, rise
  }

  package var slot: Slot {
    Slot(
      sign: sign, level: level, direction: direction, isSustained: sustainedMinutes != nil,
      isSingle: remark == Self.singleReading)
  }

  package var direction: Direction {
    switch bound {
    case .atLeast: .high
    case .atMost: .low
    case .riseAtLeast: .rise
    }
  }

  /// Whether a reading is over it, by its value or by its change from baseline.
  package func isCrossed(by value: Amount, change: Amount?) -> Bool {
    switch bound {
    case .atLeast(let limit): value > limit || (value == limit && !isExclusive)
    case .atMost(let limit): value < limit || (value == limit && !isExclusive)
    case .riseAtLeast(let limit):
      change.map { $0 > limit || ($0 == limit && !isExclusive) } ?? false
    }
  }
}

/// How far a reading is over a limit; the order is the severity.
package enum Level: String, Hashable, Sendable, CaseIterable, Comparable {
  case note, caution, urgent

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .caution: 1
    case .urgent: 2
    }
  }
}

/// A tier of limits that no reading could fall in as meant.
package struct TierProblem: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// Nobody alive has such a value.
    case beyondPlausible
    /// Every reading over it is over the graver one too.
    case hiddenBy(Limit)
    /// Some readings would be too low and too high at once.
    case overlaps(Limit)
  }

  package let limit: Limit
  package let reason: Reason

  /// The tier, and the other one where there is one.
  var limits: [Limit] {
    switch reason {
    case .beyondPlausible: [limit]
    case .hiddenBy(let other), .overlaps(let other): [limit, other]
    }
  }

  /// The tier and the reason, for a person.
  package var message: String {
    switch reason {
    case .beyondPlausible:
      "\"\(limit.phrase)\" is unreachable: \(limit.sign.words) is read between "
        + "\(limit.sign.plausible.lowerBound.text) and \(limit.sign.plausible.upperBound.text)"
    case .hiddenBy(let other):
      "\"\(limit.phrase)\" is unreachable: \"\(other.phrase)\" is crossed before it or together with it"
    case .overlaps(let other):
      "\"\(limit.phrase)\" overlaps \"\(other.phrase)\": a reading between them would be both"
    }
  }
}

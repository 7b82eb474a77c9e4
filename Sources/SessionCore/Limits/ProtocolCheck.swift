/// Whether the tiers of a set of limits are ordered, reachable and apart from each other.
package enum ProtocolCheck {
  /// Everything that is wrong, in the order of the signs.
  package static func problems(of limits: [Limit]) -> [TierProblem] {
    Sign.allCases.flatMap { sign in
      let own = limits.filter { $0.sign == sign }
      return own.compactMap(beyondPlausible)
        + Limit.Direction.allCases.flatMap { disorder(own, $0) } + overlap(own)
    }
  }

  private static func beyondPlausible(_ limit: Limit) -> TierProblem? {
    let range = limit.sign.plausible
    let isReachable =
      switch limit.bound {
      case .atLeast(let value):
        value <= range.upperBound && !(limit.isExclusive && value == range.upperBound)
      case .atMost(let value):
        value >= range.lowerBound && !(limit.isExclusive && value == range.lowerBound)
      case .riseAtLeast(let value):
        value.thousandths > 0 && range.lowerBound + value <= range.upperBound
      }
    return isReachable ? nil : TierProblem(limit: limit, reason: .beyondPlausible)
  }

  private static func disorder(_ limits: [Limit], _ direction: Limit.Direction) -> [TierProblem] {
    let own = limits.filter { $0.direction == direction }
    let plain = own.filter { !$0.slot.isSustained && !$0.slot.isSingle }
    var problems: [TierProblem] = []
    for limit in plain {
      let graver = plain.first { $0.level > limit.level && !limit.isMilder(than: $0) }
      if let graver { problems.append(TierProblem(limit: limit, reason: .hiddenBy(graver))) }
    }
    for limit in own where limit.slot.isSustained {
      let sooner = plain.first { $0.level >= limit.level && !limit.isMilder(than: $0) }
      if let sooner { problems.append(TierProblem(limit: limit, reason: .hiddenBy(sooner))) }
    }
    for limit in own where limit.slot.isSingle {
      let later = plain.first { $0.level == limit.level && !$0.isMilder(than: limit) }
      if let later { problems.append(TierProblem(limit: later, reason: .hiddenBy(limit))) }
    }
    return problems
  }

  private static func overlap(_ limits: [Limit]) -> [TierProblem] {
    let highs = limits.filter { $0.direction == .high }
    for low in limits where low.direction == .low {
      let high = highs.first { high in
        low.isCrossed(by: high.bound.value, change: nil)
          || high.isCrossed(by: low.bound.value, change: nil)
      }
      if let high { return [TierProblem(limit: low, reason: .overlaps(high))] }
    }
    return []
  }
}

extension Limit {
  /// Whether it is crossed strictly before the other one of its sign and direction.
  func isMilder(than other: Limit) -> Bool {
    let (own, theirs) = (bound.value, other.bound.value)
    if own == theirs { return !isExclusive && other.isExclusive }
    return direction == .low ? own > theirs : own < theirs
  }
}

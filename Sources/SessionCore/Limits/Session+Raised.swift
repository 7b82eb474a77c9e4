extension Session {
  /// The limits that a reading observed at `t` is over, one for each sign: the worst level, and of that
  /// the limit furthest out.
  ///
  /// A reading that is older than others raises only if none of those is within limits. `replacing` is the
  /// number of the entry that the reading states again.
  package func raised(by vitals: Vitals, at t: Int, replacing seq: Int? = nil) -> [Raised] {
    crossings(by: vitals, at: t, replacing: seq).filter { !$0.isSettled }.map { crossing in
      let (reading, limit) = (crossing.reading, crossing.limit)
      return Raised(
        sign: reading.sign, level: limit.level, limit: limit.words(crossedBy: reading.value),
        source: limit.source, delta: reading.change)
    }
  }

  /// The signs over a caution or urgent limit that don't raise, since a later reading is within limits.
  package func settled(by vitals: Vitals, at t: Int, replacing seq: Int? = nil) -> [Sign] {
    crossings(by: vitals, at: t, replacing: seq)
      .filter { $0.isSettled && $0.limit.level >= .caution }.map(\.reading.sign)
  }

  private struct Crossing {
    let reading: Reading
    let limit: Limit
    let isSettled: Bool
  }

  private func crossings(by vitals: Vitals, at t: Int, replacing seq: Int?) -> [Crossing] {
    guard !vitals.values.isEmpty else { return [] }
    let limits = limitsInForce(at: t)
    return Sign.allCases.compactMap { sign in
      guard let value = vitals.values[sign] else { return nil }
      let reading = Reading(
        sign: sign, value: value, change: change(of: sign, to: value, in: vitals, at: t, seq),
        t: t, replaced: seq)
      let own = limits.filter { $0.sign == sign }
      return worst(of: own, crossedBy: reading).map {
        Crossing(reading: reading, limit: $0, isSettled: isSettledLater(reading, own))
      }
    }
  }

  private struct Reading {
    let sign: Sign
    let value: Amount
    let change: Amount?
    let t: Int
    let replaced: Int?
  }

  /// The change from a baseline that was settled before this reading; a reading that may itself become
  /// the baseline has none.
  private func change(
    of sign: Sign, to value: Amount, in vitals: Vitals, at t: Int, _ replaced: Int?
  ) -> Amount? {
    guard !vitals.baseline, let baseline = course.baselines.settled(of: sign),
      baseline.stamp.t <= t, baseline.stamp.seq != replaced,
      let base = baseline.vitals.values[sign]
    else { return nil }
    return value.change(from: base)
  }

  private func worst(of limits: [Limit], crossedBy reading: Reading) -> Limit? {
    for level in Level.allCases.reversed() {
      let crossed = limits.filter { $0.level == level && isCrossed($0, by: reading) }
      if let worst = crossed.max(by: { $0.weight < $1.weight }) { return worst }
    }
    return nil
  }

  private func isCrossed(_ limit: Limit, by reading: Reading) -> Bool {
    guard limit.isCrossed(by: reading.value, change: reading.change) else { return false }
    guard let minutes = limit.sustainedMinutes else { return true }
    return isSustained(limit, reading, for: minutes)
  }

  /// Whether every reading of the sign, back to one at least so many minutes old, was over the limit.
  private func isSustained(_ limit: Limit, _ reading: Reading, for minutes: Int) -> Bool {
    let since = reading.t.subtractingReportingOverflow(minutes * 60_000).partialValue
    for earlier in course.vitals.reversed() where earlier.stamp.t < reading.t {
      guard earlier.stamp.seq != reading.replaced, let value = earlier.vitals.values[reading.sign]
      else { continue }
      let base = course.baselines.settled(of: reading.sign)?.vitals.values[reading.sign]
      guard limit.isCrossed(by: value, change: base.map(value.change)) else { return false }
      if earlier.stamp.t <= since { return true }
    }
    return false
  }

  /// Whether a later standing reading of the sign is within limits.
  private func isSettledLater(_ reading: Reading, _ limits: [Limit]) -> Bool {
    for later in course.vitals.reversed() {
      guard later.stamp.t > reading.t else { return false }
      guard later.stamp.seq != reading.replaced, let value = later.vitals.values[reading.sign]
      else { continue }
      let base = course.baselines.settled(of: reading.sign)?.vitals.values[reading.sign]
      let change = base.map(value.change)
      let isOver = limits.contains {
        !$0.slot.isSustained && $0.isCrossed(by: value, change: change)
      }
      if !isOver, later.vitals.level(of: reading.sign) == nil { return true }
    }
    return false
  }
}

extension Limit {
  /// Of the crossed limits of a level the absolute one speaks before a change, the furthest out first.
  fileprivate var weight: Int {
    switch direction {
    case .rise: 0
    case .high, .low: slot.isSustained ? 1 : slot.isSingle ? 3 : 2
    }
  }
}

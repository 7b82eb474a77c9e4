/// Every alert of the session, from being raised to being answered and cleared.
package struct AlertBook: Hashable, Sendable {
  package internal(set) var all: [Alert] = []
  /// Positions of the uncleared alerts of each sign, oldest first.
  private var chains: [Sign: [Int]] = [:]
  /// Decisions that came, by time of observation, before the reading they answer.
  private var early: [String: [DecisionReading]] = [:]
  /// The position of each alert by its key.
  private var places: [String: Int] = [:]

  /// A new reading of signs: what is over a limit raises, what is within clears. `climbs` holds the number
  /// of the correction that made a sign graver than it was when earlier decisions answered it.
  mutating func read(_ vitals: Vitals, _ stamp: Stamp, climbs: [Sign: Int] = [:]) {
    for sign in Sign.alerting where vitals.values[sign] != nil {
      let level = vitals.level(of: sign)
      if let level, level >= .caution {
        var alert = Alert(
          reading: stamp, sign: sign, level: level, value: vitals.values[sign],
          raised: vitals.raised.filter { $0.sign == sign }, isSustained: false)
        alert.answersCountFrom = climbs[sign] ?? 0
        raise(alert)
      } else if !vitals.settled.contains(sign) {
        clear(sign, by: stamp)
      }
    }
  }

  private mutating func raise(_ raised: Alert) {
    var alert = raised
    let chain = chains[alert.sign] ?? []
    alert.isSustained = !chain.isEmpty
    alert.decisions = early.removeValue(forKey: alert.key) ?? held(chain, upTo: alert.level)
    chains[alert.sign, default: []].append(all.count)
    file(alert)
  }

  private mutating func file(_ alert: Alert) {
    places[alert.key] = all.count
    all.append(alert)
  }

  /// Called, treated and expected hold until the sign clears or climbs; a recheck does not.
  private func held(_ chain: [Int], upTo level: Level) -> [DecisionReading] {
    guard let last = chain.last, level <= all[last].level, !all[last].isUnanswered,
      let decision = all[last].decisions.last, decision.decision.kind.holds
    else { return [] }
    return [decision]
  }

  private mutating func clear(_ sign: Sign, by stamp: Stamp) {
    for position in chains.removeValue(forKey: sign) ?? [] { all[position].clearing = stamp }
  }

  /// What an amended or withdrawn reading once raised and now doesn't.
  mutating func supersede(_ sign: Sign, in vitals: Vitals, _ stamp: Stamp) {
    guard let level = vitals.level(of: sign) else { return }
    var alert = Alert(
      reading: stamp, sign: sign, level: level, value: vitals.values[sign],
      raised: vitals.raised.filter { $0.sign == sign }, isSustained: false)
    alert.isSuperseded = true
    alert.decisions = early.removeValue(forKey: alert.key) ?? []
    file(alert)
  }

  mutating func decide(_ reading: DecisionReading) {
    for key in reading.decision.alerts {
      guard let place = places[key] else {
        early[key, default: []].append(reading)
        continue
      }
      all[place].decisions.append(reading)
      if reading.decision.kind.holds { hold(reading, after: place) }
    }
  }

  /// A reading that was filed later, but observed before the decision, is held by it like any later one.
  private mutating func hold(_ reading: DecisionReading, after place: Int) {
    guard let chain = chains[all[place].sign], let start = chain.lastIndex(of: place) else {
      return
    }
    for next in chain[(start + 1)...] {
      guard all[next].level <= all[place].level else { return }
      if all[next].reading.seq > reading.stamp.seq, all[next].decisions.isEmpty {
        all[next].decisions.append(reading)
      }
    }
  }

  /// Alerts not cleared and not superseded.
  package var open: [Alert] { all.filter(\.isOpen) }

  /// What asks for an answer now, most urgent first, then oldest.
  package var cards: [AlertCard] {
    let groups = Dictionary(grouping: unansweredChains, by: { $0.newest.reading })
    return groups.map { AlertCard(reading: $0.key, chains: $0.value) }
      .sorted { ($1.level, $0.openSince) < ($0.level, $1.openSince) }
  }

  /// A sign whose newest alert is unanswered, with the earlier unanswered ones it takes up.
  private var unansweredChains: [AlertCard.Chain] {
    Sign.alerting.compactMap { sign in
      let alerts = (chains[sign] ?? []).map { all[$0] }
      guard let newest = alerts.last, newest.isUnanswered else { return nil }
      return AlertCard.Chain(newest: newest, unanswered: alerts.filter(\.isUnanswered))
    }
  }

  /// The newest uncleared alert of each sign that was answered: still over its limit, decided on.
  package var answered: [Alert] {
    Sign.alerting.compactMap { sign in
      chains[sign]?.last.map { all[$0] }.flatMap { $0.isUnanswered ? nil : $0 }
    }
  }

  /// The rechecks that run, soonest first: one a decision, with the signs that weren't read since.
  package var rechecks: [Recheck] {
    var found: [Int: Recheck] = [:]
    for sign in Sign.alerting {
      guard let (decision, minutes) = newestRecheck(of: sign),
        !wasRead(sign, since: decision.stamp.t, for: minutes)
      else { continue }
      let at = decision.stamp.t.later(byMinutes: minutes)
      let signs = (found[decision.stamp.seq]?.signs ?? []) + [sign]
      found[decision.stamp.seq] = Recheck(at: at, signs: signs)
    }
    return found.sorted { ($0.value.at, $0.key) < ($1.value.at, $1.key) }.map(\.value)
  }

  private func newestRecheck(of sign: Sign) -> (DecisionReading, minutes: Int)? {
    let decisions = (chains[sign] ?? []).flatMap { all[$0].decisions }
      .filter { $0.decision.kind == .recheck || $0.decision.kind == .expected }
    guard
      let newest = decisions.max(by: { ($0.stamp.t, $0.stamp.seq) < ($1.stamp.t, $1.stamp.seq) }),
      newest.decision.kind == .recheck, let minutes = newest.decision.minutes
    else { return nil }
    return (newest, minutes)
  }

  /// A reading counts as the recheck from the middle of the wait on; one sooner is only one more.
  private func wasRead(_ sign: Sign, since t: Int, for minutes: Int) -> Bool {
    let middle = t.later(by: t.later(byMinutes: minutes).since(t) / 2)
    return (chains[sign] ?? []).contains { all[$0].reading.t >= middle }
  }
}

extension Decision.Kind {
  /// Whether it goes on answering while the sign stays over without climbing.
  var holds: Bool {
    switch self {
    case .called, .treated, .expected: true
    case .recheck, .proceed, .delay, .cancel, .deferred: false
    }
  }
}

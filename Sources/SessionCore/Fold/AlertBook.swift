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
    for sign in Sign.allCases where vitals.values[sign] != nil {
      let level = vitals.level(of: sign)
      if let level, level >= .caution {
        var alert = Alert(
          reading: stamp, sign: sign, level: level, value: vitals.values[sign],
          raised: vitals.raised.filter { $0.sign == sign }, isSustained: false)
        alert.answersCountFrom = climbs[sign] ?? 0
        raise(alert)
      } else if !vitals.settled.contains(sign) {
        clear(sign, at: stamp.t)
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

  private mutating func clear(_ sign: Sign, at t: Int) {
    for position in chains.removeValue(forKey: sign) ?? [] { all[position].clearedAt = t }
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
    Sign.allCases.compactMap { sign in
      let alerts = (chains[sign] ?? []).map { all[$0] }
      guard let newest = alerts.last, newest.isUnanswered else { return nil }
      return AlertCard.Chain(newest: newest, unanswered: alerts.filter(\.isUnanswered))
    }
  }

  /// When the newest recheck asked for is due, for signs not read since; nil when none is.
  package var recheckDue: (at: Int, signs: [Sign])? {
    var due: (at: Int, signs: [Sign])?
    for sign in Sign.allCases {
      guard let position = chains[sign]?.last, let decision = all[position].decisions.last,
        decision.decision.kind == .recheck, let minutes = decision.decision.minutes
      else { continue }
      let at = decision.stamp.t.later(byMinutes: minutes)
      due = (min(at, due?.at ?? at), (due?.signs ?? []) + [sign])
    }
    return due
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

extension Course {
  /// Keeps the alerts' lives in step: readings raise and clear, decisions answer.
  mutating func noteAlerts(of entry: Entry) {
    let stamp = Stamp(seq: entry.seq, t: entry.t)
    if entry.isWithdrawn || !entry.restatements.isEmpty { supersede(entry) }
    guard entry.isStanding else { return }
    switch entry.body {
    case .vitals(let vitals): alerts.read(vitals, stamp, climbs: entry.climbs(to: vitals))
    case .decision(let decision):
      alerts.decide(DecisionReading(stamp: stamp, by: entry.by, decision: decision))
    default: break
    }
  }

  /// Of every statement of the reading, what the one in force no longer says; the newest speaks for a sign.
  private mutating func supersede(_ entry: Entry) {
    let standing = entry.isStanding ? entry.body.alertingSigns : []
    let stamp = Stamp(seq: entry.seq, t: entry.event.t)
    let statements = entry.restatements.map(\.was) + (entry.isStanding ? [] : [entry.body])
    for sign in Sign.allCases where !standing.contains(sign) {
      let last = statements.last { $0.alertingSigns.contains(sign) }
      if case .vitals(let vitals) = last { alerts.supersede(sign, in: vitals, stamp) }
    }
  }
}

extension EventBody {
  /// The signs that ask for a decision.
  fileprivate var alertingSigns: Set<Sign> {
    guard case .vitals(let vitals) = self else { return [] }
    return Set(vitals.raised.filter { $0.level >= .caution }.map(\.sign))
  }
}

extension Entry {
  /// The signs that a standing correction made graver, with that correction's number.
  fileprivate func climbs(to vitals: Vitals) -> [Sign: Int] {
    guard let correction = restatements.last(where: \.isStanding),
      case .vitals(let before) = correction.was
    else { return [:] }
    var climbs: [Sign: Int] = [:]
    for sign in Sign.allCases {
      guard let level = vitals.level(of: sign), let was = before.level(of: sign), was < level else {
        continue
      }
      climbs[sign] = correction.event.seq
    }
    return climbs
  }
}

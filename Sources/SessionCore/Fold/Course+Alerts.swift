extension Course {
  /// Keeps the alerts' lives in step: readings raise and clear, decisions answer.
  mutating func noteAlerts(of entry: Entry) {
    let stamp = Stamp(seq: entry.seq, t: entry.t)
    if entry.isWithdrawn || !entry.restatements.isEmpty { supersede(entry) }
    guard entry.isStanding else { return }
    switch entry.body {
    case .vitals(let vitals): alerts.read(vitals, stamp, climbs: entry.climbs(to: vitals))
    case .score(let score):
      if let reading = score.reading {
        alerts.read(reading, stamp, climbs: entry.climbs(to: reading))
      }
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
    for sign in Sign.alerting where !standing.contains(sign) {
      let last = statements.last { $0.alertingSigns.contains(sign) }
      if let reading = last?.reading { alerts.supersede(sign, in: reading, stamp) }
    }
  }
}

extension EventBody {
  /// The signs that ask for a decision.
  fileprivate var alertingSigns: Set<Sign> {
    Set((reading?.raised ?? []).filter { $0.level >= .caution }.map(\.sign))
  }

  /// What was read of any sign; nil where nothing was.
  fileprivate var reading: Vitals? {
    switch self {
    case .vitals(let vitals): vitals
    case .score(let score): score.reading
    default: nil
    }
  }
}

extension Entry {
  /// The signs that a standing correction made graver, with that correction's number.
  fileprivate func climbs(to vitals: Vitals) -> [Sign: Int] {
    guard let correction = restatements.last(where: \.isStanding),
      let before = correction.was.reading
    else { return [:] }
    var climbs: [Sign: Int] = [:]
    for sign in Sign.alerting {
      guard let level = vitals.level(of: sign), let was = before.level(of: sign), was < level else {
        continue
      }
      climbs[sign] = correction.event.seq
    }
    return climbs
  }
}

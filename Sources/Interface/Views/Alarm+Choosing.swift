import Encoding
import SessionCore

extension Alarm {
  /// The worst of everything that would have a band; nil when nothing would.
  static func worst(of waiting: [Waiting], state: State, session: Session) -> Alarm? {
    let now = state.shown
    let alarms =
      waiting.compactMap { alarm(of: $0, session: session, now: now) } + frame(state, session)
    // The first of equals: the list has the most urgent first.
    return alarms.reduce(nil) { worst, alarm in
      guard let worst, worst.rank >= alarm.rank else { return alarm }
      return worst
    }
  }

  private static func alarm(of waiting: Waiting, session: Session, now: Now) -> Alarm? {
    guard waiting.urgency >= .band else { return nil }
    switch waiting.subject {
    case .card(let card):
      return AlertWords(card: card, session: session)
        .alarm(at: now, isUrgent: waiting.urgency == .urgent || card.level == .urgent)
    case .gate(let gate): return before(gate, subject: waiting.subject)
    case .due(let due): return alarm(of: due, waiting: waiting, session: session, now: now)
    case .battery(let percent):
      return Alarm(
        rank: .battery, word: "BATTERY", headlines: ["\(percent) %, no mains"],
        details: ["nothing entered is lost; plug it in"], subject: waiting.subject)
    default: return nil
    }
  }

  private static func alarm(
    of due: Due, waiting: Waiting, session: Session, now: Now
  ) -> Alarm {
    let late = Elapsed.length(now.t - due.at)
    guard case .holdEnd(let number) = due.kind,
      let dose = session.course.doses.first(where: { $0.seq == number }), dose.isHolding
    else {
      return Alarm(
        rank: .overdue, word: "OVERDUE", headlines: [waiting.words],
        details: ["due at \(now.wall(of: due.at).clock)"], age: "\(late) late",
        key: waiting.key, subject: waiting.subject)
    }
    let amount = "\(dose.dose.milligrams.text) mg"
    return Alarm(
      rank: .holdOver, word: "SPIT NOW",
      headlines: ["\(amount), in the mouth since \(now.wall(of: dose.t).clock)", amount],
      details: ["planned \(now.wall(of: due.at).clock).  h spit, or h swallowed"],
      age: "over \(Figures.stretch(now.t - due.at))", key: "h", subject: waiting.subject)
  }

  private static func frame(_ state: State, _ session: Session) -> [Alarm] {
    var alarms: [Alarm] = []
    if let emergency = running(session) {
      let since = state.shown.wall(of: emergency.stamp.t).clock
      alarms.append(
        Alarm(
          rank: .emergency, word: "EMERGENCY", headlines: ["since \(since)"],
          details: ["the card has address, numbers and stamps"], key: "! card"))
    }
    if let failure = state.failure { alarms.append(unsaved(failure, state, session)) }
    if state.isDiskAlmostFull {
      alarms.append(
        Alarm(
          rank: .diskAlmostFull, word: "DISK FULL", headlines: ["entries go into the reserve"],
          details: ["room for about a thousand entries; free some space"]))
    }
    switch state.access {
    case .writing: break
    case .readOnly(let reason):
      alarms.append(Alarm(rank: .readOnly, word: "READ ONLY", headlines: [reason]))
    case .damaged(let reason):
      alarms.append(damaged(reason, session))
    }
    if let damage = state.damage { alarms.append(damaged(damage.reason, session)) }
    return alarms
  }

  /// The gate before the dose: what crossed what, whose limit; it asks and blocks nothing.
  private static func before(_ gate: GateCard, subject: Waiting.Subject) -> Alarm {
    let crossed = gate.crossed.map(\.limit)
    let concerns = gate.concerns.map { "\($0.item.name) \($0.answer.text ?? $0.answer.answer)" }
    var sources: [String] = []
    for raised in gate.crossed where !sources.contains(raised.source) {
      sources.append(raised.source)
    }
    let whose = sources.isEmpty ? "" : "Limit: \(sources.joined(separator: ", ")).  "
    let answers = "a proceed, delay or cancel"
    return Alarm(
      rank: gate.level == .urgent ? .urgent : .caution, word: "BEFORE DOSING",
      headlines: [(crossed + concerns).joined(separator: ", ")],
      details: ["\(whose)\(answers)", whose.isEmpty ? answers : whose], key: "a answer",
      subject: subject)
  }

  private static func running(_ session: Session) -> EmergencyReading? {
    let stamps = session.course.emergencies
    guard let last = stamps.last, last.stampName != "over" else { return nil }
    return stamps.last { $0.stampName == "start" } ?? last
  }

  private static func unsaved(
    _ failure: SaveFailure, _ state: State, _ session: Session
  ) -> Alarm {
    let count = state.saving.reduce(0) { $0 + $1.events.count }
    let entries = count == 1 ? "1 entry" : "\(count) entries"
    let remedy = failure.isDamage ? afterDamage(session) : failure.remedy
    return Alarm(
      rank: .unsaved, word: "NOT SAVED",
      headlines: wordings("\(entries): ", failure.reason),
      details: [remedy ?? "kept in memory; leaving asks first"])
  }

  private static func afterDamage(_ session: Session) -> String {
    session.isClosed ? Wording.closedAndDamaged : Wording.goOnAfterDamage
  }

  private static func damaged(_ reason: String, _ session: Session) -> Alarm {
    Alarm(
      rank: .damaged, word: "DAMAGED", headlines: wordings("", reason),
      details: [afterDamage(session)])
  }

  /// The reason whole, or as far as its first colon.
  private static func wordings(_ start: String, _ reason: String) -> [String] {
    let short = reason.split(separator: ":").first.map(String.init) ?? reason
    return [start + reason, start + short]
  }
}

import SessionCore

extension Waiting {
  /// A card: urgent as its level says, and one step louder when nobody answers.
  init(_ card: AlertCard, at now: Now, in session: Session) {
    self.init(
      subject: .card(card), at: card.openSince, key: "a", words: Wording.card(card),
      urgency: Self.isLoud(card, at: now, in: session) ? .urgent : .band)
    let words = AlertWords(card: card, session: session)
    shorter = [words.compact, words.values]
  }

  private static func isLoud(_ card: AlertCard, at now: Now, in session: Session) -> Bool {
    card.level == .urgent || now.t >= escalation(of: card, in: session)
  }

  /// When an unanswered card is said one step louder, in milliseconds of the session's clock.
  static func escalation(of card: AlertCard, in session: Session) -> Int {
    card.louderAt(afterMinutes: session.careProtocol.escalateMinutes)
  }

  init(_ due: Due, at now: Now, in session: Session) {
    self.init(
      subject: .due(due), at: due.at, key: due.kind.key,
      words: DueWords(due, at: now, in: session).line,
      urgency: Self.urgency(of: due, at: now))
  }

  private static func urgency(of due: Due, at now: Now) -> Urgency {
    if now.t >= due.overdueAt, due.kind.hasBand { return .band }
    return due.at - now.t <= 60_000 && due.kind != .minimumStay ? .now : .later
  }
}

extension Waiting {
  /// What has a time to come stands before what only waits.
  var rank: Int {
    switch subject {
    case .gate: -1
    case .card, .due, .answered: 0
    case .gatePassed, .noEscort, .moments, .pumpReading, .noBaseline, .battery, .checklist,
      .limitsNotReviewed,
      .noFollowUp:
      1
    }
  }
}

extension Waiting {
  /// True for what is due at a time of its own that is still ahead.
  func isToCome(after t: Int) -> Bool {
    guard case .due(let due) = subject else { return false }
    return due.at > t
  }
}

extension Due.Kind {
  /// The key that does what is due.
  var key: String {
    switch self {
    case .holdEnd: "h"
    case .recheck, .vitals, .vitalsAfterInfusion: "v"
    case .observation: "o"
    case .effectRound: "e"
    case .device: "d"
    case .minimumStay: ""
    }
  }

  /// Asking about side effects may wait for a word with the patient; the end of the stay asks for nothing.
  var hasBand: Bool {
    switch self {
    case .holdEnd, .recheck, .vitals, .vitalsAfterInfusion, .observation, .device: true
    case .effectRound, .minimumStay: false
    }
  }
}

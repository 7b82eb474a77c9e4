internal import Encoding
internal import SessionCore

/// What the linear door says of itself, once each: alerts of readings, and what falls due.
struct AlertLines {
  private var said: Set<String> = []
  /// What fell due before is not said again.
  private var toldUntil: Int
  private var saidBeforeDosing: String?

  init(in session: Session, at now: Now) {
    said = Set(session.course.alerts.all.map(\.key))
    toldUntil = now.t
  }

  /// Lines for what the events since the last look raised.
  mutating func raised(in session: Session) -> [String] {
    session.course.alerts.cards.compactMap { card in
      let alerts = card.alerts.filter { !$0.isSuperseded && !said.contains($0.key) }
      guard !alerts.isEmpty else { return nil }
      said.formUnion(alerts.map(\.key))
      return line(card, alerts, in: session)
    }
  }

  /// What the card before dosing says, whenever that becomes something else.
  mutating func gate(in session: Session, at now: Now) -> String? {
    guard let card = session.gate(at: now), let level = card.level else {
      saidBeforeDosing = nil
      return nil
    }
    let words =
      (card.crossed.map { "\($0.limit) (\($0.source))" }
      + card.concerns.map { "\($0.item.name): \($0.answer.text ?? $0.answer.answer)" })
      .joined(separator: ", ")
    guard words != saidBeforeDosing else { return nil }
    saidBeforeDosing = words
    let word = level == .urgent ? "URGENT" : "CAUTION"
    return "\(word) before dosing: \(words) · answer proceed, delay or cancel"
  }

  private func line(_ card: AlertCard, _ alerts: [Alert], in session: Session) -> String {
    let limits = alerts.flatMap(\.raised).filter { $0.level >= .caution }.map { raised in
      let change = raised.delta.map { ", \($0 < Amount(0) ? "" : "+")\($0.text) from baseline" }
      return "\(raised.limit) (\(raised.source)\(change ?? ""))"
    }
    let reading = session.entry(card.reading.seq)
      .map { " \(EntryWords.text(of: $0, in: session))" }
    let level = card.level == .urgent ? "URGENT" : "CAUTION"
    let sustained = card.isSustained ? ", sustained" : ""
    let instruction = session.careProtocol.instructions[card.level].map { ". Clinic: “\($0)”" }
    return "\(level)\(sustained)\(reading ?? ""): \(limits.joined(separator: ", "))"
      + "\(instruction ?? "") · answer"
  }

  /// Lines for what fell due since the last look.
  mutating func due(in session: Session, at now: Now) -> [String] {
    defer { toldUntil = max(toldUntil, now.t) }
    return session.dues(at: now).filter { $0.at > toldUntil && $0.at <= now.t }
      .map { due in
        "\(now.wall(of: due.at).clock) \(DueWords(due, at: now, in: session).announced)"
      }
      + louder(in: session, at: now)
  }

  /// Cards that nobody answered in the protocol's time, said one step louder.
  private func louder(in session: Session, at now: Now) -> [String] {
    let minutes = session.careProtocol.escalateMinutes
    return session.course.alerts.cards.compactMap { card in
      let at = card.louderAt(afterMinutes: minutes)
      guard at > toldUntil, at <= now.t else { return nil }
      let said = line(card, card.alerts, in: session)
      return "\(now.wall(of: at).clock) unanswered for \(minutes) min: \(said)"
    }
  }
}

internal import Encoding
internal import SessionCore

/// One committed event as a line of plain text.
struct EventLine {
  let event: Event
  let session: Session

  /// "#12 14:32:07 T+17 vitals BP 128/82"
  var text: String {
    let parts = ["#\(event.seq)", observedAt.clockWithSeconds, sinceDose, kind, words]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// "2026-11-20-k7f3 C-0412 #13 14:32:07 note"
  var receipt: String {
    "\(session.id) \(session.client) #\(event.seq) \(observedAt.clockWithSeconds) \(kind)"
  }

  private var observedAt: WallTime { event.wall(of: t) }
  private var t: Int { session.entry(event.seq)?.t ?? event.t }

  private var sinceDose: String { Self.sinceDose(t, in: session) }

  /// "T+17", "T-10", or "T--" before the first dose.
  static func sinceDose(_ t: Int, in session: Session) -> String {
    session.sinceFirstDose(t).map(Figures.sinceFirstDose) ?? "T--"
  }

  var kind: String {
    if let entry = session.entry(event.seq) { return EntryWords.kind(of: entry) }
    switch event.body {
    case .amended: return "corrected"
    case .withdrawn: return "withdrawn"
    case .restored: return "brought back"
    default: return event.body.type
    }
  }

  var words: String {
    if let entry = session.entry(event.seq) {
      return EntryWords.text(of: entry, in: session) + remark(entry.body)
    }
    switch event.body {
    case .amended(let amendment):
      let moved = amendment.t.map { ", observed \(event.wall(of: $0).clockWithSeconds)" } ?? ""
      return named(amendment.target) + moved + reason(amendment.reason)
    case .withdrawn(let withdrawal): return named(withdrawal.target) + reason(withdrawal.reason)
    case .restored(let restoration): return named(restoration.target)
    default: return ""
    }
  }

  /// What the screen shows by a glyph in the row and nothing else: a note-level crossing, a score's level.
  private func remark(_ body: EventBody) -> String {
    switch body {
    case .vitals(let vitals):
      let notes = vitals.raised.filter { $0.level == .note }.map(\.limit)
      return notes.isEmpty ? "" : ", note: \(notes.joined(separator: ", "))"
    case .score(let score):
      let instrument = session.careProtocol.instruments.first { $0.name == score.instrument }
      let level = score.value.flatMap { instrument?.level(of: $0) }
      return level.map { ", \($0.rawValue)" } ?? ""
    case .infusion(let step) where step.action == "stop" && step.givenMilligrams == nil:
      return "; pump reads? infusion given …mg"
    default: return ""
    }
  }

  private func named(_ seq: Int) -> String {
    let alteration = session.alterationEvents.first { $0.seq == seq }
    if case .amended(let amendment)? = alteration?.body {
      return "#\(seq) the correction of \(named(amendment.target))"
    }
    guard let entry = session.entry(seq) else { return "#\(seq)" }
    return "#\(seq) \(EntryWords.kind(of: entry)) \(EntryWords.text(of: entry, in: session))"
  }

  private func reason(_ reason: String?) -> String { reason.map { ", because \($0)" } ?? "" }
}

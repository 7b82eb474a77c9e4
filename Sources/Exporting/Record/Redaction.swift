import Encoding
import SessionCore

/// Leaves out of a session what the options don't let through, before any format sees it.
struct Redaction {
  /// Stands where words were left out, so that nobody takes them for never written.
  static let marker = "[withheld]"

  let options: ExportOptions
  /// The session's own names: these are no free text.
  let knownEffects: Set<String>
  let knownExperiences: Set<String>
  /// The first dose or else the opening, from which de-identified times are reckoned.
  let origin: Int

  init(options: ExportOptions, session: Session) {
    self.options = options
    let careProtocol = session.careProtocol
    knownEffects = Set(careProtocol.effects.map { $0.name.lowercased() })
    knownExperiences = Set(careProtocol.experiences.map { $0.lowercased() })
    origin = session.course.firstDoseAt ?? 0
  }

  static func applied(_ options: ExportOptions, to session: Session) -> Session {
    guard options.hidesQuotes else { return session }
    let redaction = Redaction(options: options, session: session)
    let originals = session.entries.map(\.event)
    let types = Dictionary(originals.map { ($0.seq, $0.body.type) }) { first, _ in first }
    let events = (originals + session.alterationEvents).map { redaction.applied(to: $0, types) }
    return Session(id: options.deidentify ? "" : session.id, events: events)
  }

  /// De-identified sessions begin here: no real date is left to be found.
  static let epoch = WallTime(civil: CivilTime(year: 2000, month: 1, day: 1), offsetMinutes: 0)

  func wall(of t: Int) -> WallTime { Self.epoch.advanced(byMilliseconds: t - origin) }

  private func applied(to event: Event, _ types: [Int: String]) -> Event {
    Event(
      seq: event.seq, t: event.t, recorded: event.recorded,
      wall: options.deidentify ? wall(of: event.recorded) : event.wall,
      by: options.deidentify ? nil : event.by, via: event.via, line: line(event.line),
      body: body(event.body, types))
  }

  /// A typed line is free text; of it only the fact that it held a time word is kept.
  private func line(_ line: String?) -> String? {
    guard options.hidesText, let line else { return line }
    return TimeWord.stands(in: line) ? "-1" : nil
  }

  private func body(_ body: EventBody, _ types: [Int: String]) -> EventBody {
    guard case .amended(var amendment) = body else { return self.body(body) }
    let restated = EventBody(
      type: types[amendment.target] ?? "unknown", data: amendment.restated)
    amendment.restated = self.body(restated).data
    amendment.reason = text(amendment.reason)
    return .amended(amendment)
  }

  /// Free text, or the marker in its place.
  func text(_ text: String) -> String { options.hidesText ? Self.marker : text }

  func text(_ text: String?) -> String? { text.map { self.text($0) } }

  /// A name, initials or place.
  func identity(_ name: String?) -> String? { options.deidentify ? nil : name }
}

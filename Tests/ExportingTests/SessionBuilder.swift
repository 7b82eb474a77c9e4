import Encoding
import SessionCore

/// Writes a session's events as the journal would hold them, on a wall clock of 20 November 2026.
struct SessionBuilder {
  static let day = CivilTime(year: 2026, month: 11, day: 20)
  static let opening = WallTime(
    civil: CivilTime(year: 2026, month: 11, day: 20, hour: 13, minute: 40), offsetMinutes: 60)

  private(set) var events: [Event] = []

  init(opened: Opened, by: String? = "RL") { add(.opened(opened), at: "13:40:00", by: by) }

  /// Milliseconds of the session's clock at that time of day.
  static func t(_ clock: String) -> Int {
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    let seconds = parts.reduce(0) { $0 * 60 + $1 }
    return (seconds - (13 * 60 + 40) * 60) * 1000
  }

  /// Adds an event observed at `at` and written at `recorded`; its number comes back.
  @discardableResult
  mutating func add(
    _ body: EventBody, at clock: String, recorded: String? = nil, by: String? = "RL",
    line: String? = nil
  ) -> Int {
    let recordedAt = Self.t(recorded ?? clock)
    let seq = events.count + 1
    events.append(
      Event(
        seq: seq, t: Self.t(clock), recorded: recordedAt,
        wall: Self.opening.advanced(byMilliseconds: recordedAt), by: by, via: .keys, line: line,
        body: body))
    return seq
  }

  @discardableResult
  mutating func note(_ kind: Note.Kind, _ text: String, at clock: String) -> Int {
    add(.note(Note(kind: kind, text: text)), at: clock)
  }

  @discardableResult
  mutating func vitals(
    _ values: [Sign: Int], at clock: String, baseline: Bool = false, raised: [Raised] = []
  ) -> Int {
    let amounts = values.mapValues { Amount($0) }
    return add(
      .vitals(Vitals(values: amounts, baseline: baseline, raised: raised)), at: clock)
  }

  var session: Session { Session(id: "2026-11-20-k7f3", events: events) }
}

import Encoding
import SessionCore

/// A session with something of everything, for commands to be understood in.
enum FuzzSession {
  private static let opening = WallTime(
    civil: CivilTime(year: 2026, month: 11, day: 20, hour: 13), offsetMinutes: 60)

  static let now = Now(t: 3_600_000, wall: opening.advanced(byMilliseconds: 3_600_000))

  static let lines = [
    "122/78 68 98 baseline", "d 100mg sl hold 12m lot 7A31 by AB", "e n2", ".", "x tears",
    "n words", "q theirs", "k escort yes", "set weight 70 because weighed", "166/104 92 97",
    "a recheck 5", "p journey", "h spit", "i ondansetron 4mg odt by prescriber for nausea",
    "s suds 6", "t granted", "intention peace", "followup 2026-11-24 integration",
    "clock face start",
    "emergency start", "limit systolic caution 150 by Dr Lin because known", "by KM", "u", "redo",
    "correct 7 other words because misheard", "withdraw 8 because wrong", "defer 10 because asleep",
    "gate discharge delay by KM because dizzy", "private mine", "o", "-3 o awake",
    "@14:32 n at that",
    "T+20 n then", "m described", "dismiss 5 because nothing", "ready", "end left well", "close",
  ]

  static let session: Session = {
    var opened = Opened(
      client: "C-0412", careProtocol: .standard(for: .sublingual), appVersion: "1.0.0")
    opened.route = .sublingual
    var session = Session(id: "2026-11-20-k7f3")
    var bodies: [EventBody] = [.opened(opened)]
    append(bodies, to: &session)
    for line in lines.prefix(14) {
      let now = Now(t: session.entries.count * 60_000, wall: opening)
      bodies = (try? understand(line, in: session, at: now, by: "RL").events.map(\.body)) ?? []
      append(bodies, to: &session)
    }
    return session
  }()

  private static func append(_ bodies: [EventBody], to session: inout Session) {
    for body in bodies {
      let seq = (session.lastEvent?.seq ?? 0) + 1
      let t = seq * 60_000
      session.apply(
        Event(
          seq: seq, t: t, recorded: t, wall: opening.advanced(byMilliseconds: t), by: "RL",
          via: .line, line: nil, body: body))
    }
  }
}

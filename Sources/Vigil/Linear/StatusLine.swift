internal import Encoding
internal import SessionCore

/// Where a session stands, in one line or as JSON.
struct StatusLine {
  let session: Session
  let now: Now

  init(_ session: Session, _ now: Now) {
    self.session = session
    self.now = now
  }

  private var due: [Due] { session.isClosed ? [] : session.dues(at: now) }
  private var openAlerts: Int { session.course.alerts.open.count }
  /// Readings that hold an alert open: however many signs crossed, one reading is one card, and the newest
  /// reading of a sign stands for those before it.
  private var openCards: Int {
    let newest = Dictionary(
      session.course.alerts.open.map { ($0.sign, $0.reading.seq) }, uniquingKeysWith: { $1 })
    return Set(newest.values).count
  }

  /// "pump running, about 18 mg by time"
  private var pump: String? {
    guard let infusion = session.infusion, session.course.ended == nil, infusion.given == nil,
      infusion.isRunning || infusion.isPaused
    else { return nil }
    let byTime = infusion.milligramsByTime(at: now.t).map {
      ", about \($0.text(decimals: 1)) mg by time"
    }
    return "pump \(infusion.isRunning ? "running" : "paused")\(byTime ?? "")"
  }

  private var phase: String { session.course.phase?.name ?? "" }

  /// "2026-11-20-k7f3 C-0412 journey T+31 14:33, 1 alert open, next: vitals in 12 min"
  var text: String {
    var parts = [
      [
        session.id, session.client, session.isClosed ? "closed" : phase,
        EventLine.sinceDose(now.t, in: session), now.wall.clock,
      ].filter { !$0.isEmpty }.joined(separator: " ")
    ]
    if session.isSimulation { parts.append("SIMULATION") }
    if openCards > 0 { parts.append("\(openCards) alert\(openCards == 1 ? "" : "s") open") }
    if let ended = session.course.ended {
      parts.append("the patient left at \(now.wall(of: ended.stamp.t).clock)")
    }
    if let pump { parts.append(pump) }
    if let next = due.first { parts.append("next: \(name(of: next)) \(distance(next))") }
    return parts.joined(separator: ", ")
  }

  /// What keeps the patient still, once leaving is near: "not yet: 14 min of minimum stay · escort not named".
  var leaving: String? {
    let course = session.course
    let late: Set<String> = ["integration", "recovery", "discharge"]
    guard course.firstDoseAt != nil, course.ended == nil,
      course.readyAt != nil || late.contains(phase)
        || session.minimumStayEndsAt.map({ $0 <= now.t }) ?? false
    else { return nil }
    let readiness = session.readiness(at: now)
    let decision = readiness.lines.first { $0.subject == .decision && $0.isMet }.map(\.text)
    let notYet = readiness.notYet.map(\.text)
    let words = notYet.isEmpty ? "ready to leave" : "not yet: \(notYet.joined(separator: " · "))"
    return ([words] + [decision].compactMap(\.self)).joined(separator: " · ")
  }

  private func name(of due: Due) -> String { DueWords(due, at: now, in: session).name }

  private func distance(_ due: Due) -> String {
    let minutes = (due.at - now.t) / 60_000
    if due.at <= now.t { return minutes == 0 ? "now" : "\(-minutes) min overdue" }
    return minutes == 0 ? "in under a minute" : "in \(minutes) min"
  }

  var json: JSONObject {
    [
      "session": .string(session.id), "client": .string(session.client), "t": .integer(now.t),
      "phase": session.course.phase.map { .string($0.name) } ?? .null,
      "openAlerts": .integer(openAlerts),
      "due": .array(
        due.map { ["what": .string(name(of: $0)), "t": .integer($0.at)] }),
      "simulation": .bool(session.isSimulation),
    ]
  }
}

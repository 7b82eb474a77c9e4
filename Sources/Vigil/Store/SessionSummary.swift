internal import Encoding
internal import Journaling
internal import SessionCore

/// What lists say of a session, from the archive's index.
struct SessionSummary {
  let id: String
  let data: JSONObject
  /// Why it can't be trusted or read, in words; nil when it can.
  var damage: String?

  var client: String { data["client"]?.string ?? "?" }
  var room: String? { data["room"]?.string }
  var route: Route? { data["route"]?.string.flatMap(Route.init(rawValue:)) }
  var phase: String { data["phase"]?.string ?? "" }
  /// It was closed, though what closed it is gone from its file.
  var wasClosed = false
  var isClosed: Bool { wasClosed || data["closed"]?.bool ?? false }
  var isSimulation: Bool { data["simulation"]?.bool ?? false }
  var lastEntry: String { data["lastEntry"]?.string ?? "" }
  var openedAt: WallTime? { wall("openedAt") }
  var lastEventAt: WallTime? { wall("lastEventAt") }
  var firstDoseAt: WallTime? { wall("firstDoseAt") }

  private func wall(_ key: String) -> WallTime? {
    data[key]?.string.flatMap(WallTime.init(iso8601:))
  }

  /// "2026-11-20-k7f3  C-0412  2026-11-20 14:02  journey"
  var line: String {
    var parts = [
      id.padded(to: 18), client.padded(to: 10),
      openedAt.map { "\($0.date) \($0.clock)" } ?? "",
      isClosed ? "closed" : phase,
    ]
    if isSimulation { parts.append("SIMULATION") }
    if let room { parts.append(Figures.room(room)) }
    if let remark { parts.append(remark) }
    if let damage { parts.append("! \(damage)") }
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// "integration 20 days left, next 2026-11-24 integration with RL"; nil before the patient left and after.
  var remark: String? {
    guard data["endedAt"] != nil || isClosed, !isSimulation,
      let until = data["integrationUntil"]?.string.flatMap(Self.day)
    else { return nil }
    let wall = SystemClocks.moment().wall
    guard let today = Self.day(wall.date), until >= today else { return nil }
    let days = until - today
    let left = days == 0 ? "last day" : "\(days) day\(days == 1 ? "" : "s") left"
    let next = (data["followUps"]?.array ?? []).compactMap { followUp -> (String, String)? in
      guard let on = followUp["on"]?.string, on >= wall.date else { return nil }
      return (on, followUp["what"]?.string ?? "")
    }.min { $0.0 < $1.0 }
    return "integration \(left)" + (next.map { ", next \($0.0) \($0.1)" } ?? ", nothing arranged")
  }

  private static func day(_ date: String) -> Int? {
    WallTime(iso8601: "\(date)T00:00:00Z").map {
      CivilTime.days(year: $0.civil.year, month: $0.civil.month, day: $0.civil.day)
    }
  }

  var json: JSONObject {
    var json: JSONObject = ["session": .string(id)]
    for member in data.members { json.set(member.key, member.value) }
    json.set("damage", damage.map(JSONValue.string))
    return json
  }
}

extension SessionStore {
  /// Every session, the newest first.
  func summaries() -> [SessionSummary] {
    let index = ArchiveIndex(journals, cache: folders.index)
    let entries = try? index.entries { lines in
      Session(id: lines.first?.session ?? "", events: lines.map(Event.init)).summary
    }
    return (entries ?? []).map { summary($0) }
      .sorted { ($1.openedAt?.milliseconds ?? 0, $1.id) < ($0.openedAt?.milliseconds ?? 0, $0.id) }
  }

  /// Which session of its course the next one of a client is: those with a dose, and this one.
  func nextNumber(of client: String) -> Int {
    let earlier = summaries().filter { summary in
      summary.client == client && !summary.isSimulation && summary.firstDoseAt != nil
        && summary.data["continues"] == nil
    }
    return earlier.count + 1
  }

  /// The same patient's session before this one; simulations only go with simulations.
  func earlier(than session: Session) -> Session? {
    earlierSessions(than: session, atMost: 1).first
  }

  /// The same patient's last sessions before this one, the newest first.
  func earlierSessions(than session: Session, atMost count: Int) -> [Session] {
    guard let start = session.entries.first?.event.wall.milliseconds else { return [] }
    let before = summaries().lazy.filter { summary in
      summary.client == session.client && summary.isSimulation == session.isSimulation
        && summary.damage == nil && (summary.openedAt?.milliseconds ?? start) < start
    }
    return before.prefix(count).compactMap { try? read($0.id).session }
  }

  private func summary(_ entry: ArchiveIndex.Entry) -> SessionSummary {
    let damage =
      entry.error?.message
      ?? (entry.isDamaged ? "does not verify; `vigil verify \(entry.id)` says why" : nil)
    var summary = SessionSummary(id: entry.id, data: entry.summary, damage: damage)
    guard !summary.isClosed, wasClosed(entry.id) else { return summary }
    summary.wasClosed = true
    summary.damage = damage ?? "was closed and is cut short; `vigil verify \(entry.id)` says more"
    return summary
  }
}

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
    ([plainLine] + [remark, damage.map { "! \($0)" }].compactMap(\.self)).joined(separator: "  ")
  }

  /// The line without what changes with the day and with what becomes of the file.
  private var plainLine: String {
    let parts = [
      id.padded(to: 18), client.padded(to: 10),
      openedAt.map { "\($0.date) \($0.clock)" } ?? "",
      isClosed ? "closed" : phase,
      isSimulation ? "SIMULATION" : "",
      room.map(Figures.room) ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  var heading: ArchiveHeading {
    ArchiveHeading(
      openedAt: openedAt?.milliseconds ?? 0, client: client, text: plainLine,
      lastChange: isClosed ? data["integrationUntil"]?.string.flatMap(Self.day) ?? 0 : nil)
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

  static func day(_ date: String) -> Int? {
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

package import Encoding

extension Session {
  /// What home and `list` say of a session, for the archive's index; times as ISO 8601 with their offset.
  package var summary: JSONObject {
    var data = JSONObject()
    data.set("client", .string(client))
    data.set("phrase", .string(SessionPhrase.words(for: id)))
    data.set("number", opened?.number.map(JSONValue.integer))
    data.set("route", (opened?.route ?? careProtocol.route).map { .string($0.rawValue) })
    data.set("protocol", .string(careProtocol.name))
    data.set("room", setting("room").map(JSONValue.string))
    data.set("simulation", .bool(isSimulation))
    data.set("phase", course.phase.map { .string($0.name) })
    data.set("closed", .bool(isClosed))
    summarizeTimes(in: &data)
    data.set("events", .integer(eventCount))
    data.set("openAlerts", .integer(course.alerts.open.count))
    data.set("openItems", .integer(openItems.count))
    summarizeFollowUps(in: &data)
    let continued = opened?.continues.flatMap { $0.lastSeq > 0 ? $0 : nil }
    data.set("continues", continued.map { .string($0.session) })
    return data
  }

  private func summarizeTimes(in data: inout JSONObject) {
    let opening = entries.first.map(\.observedAt)
    data.set("openedAt", opening.map { .string($0.iso8601) })
    data.set("firstDoseAt", course.doses.first.flatMap { time(of: $0.seq) })
    data.set("readyAt", course.ready.flatMap { time(of: $0.seq) })
    data.set("endedAt", course.ended.flatMap { time(of: $0.stamp.seq) })
    data.set("closedAt", course.closing.flatMap { time(of: $0.seq) })
    data.set("lastEntry", lastEntryWords.map(JSONValue.string))
    data.set("lastEventAt", lastEvent.map { .string($0.wall.iso8601) })
  }

  /// The newest standing entry that says something of the patient.
  private var lastEntryWords: String? {
    let last = entries.last { entry in
      switch entry.body {
      case .opened, .resumed, .gap: false
      default: entry.isStanding
      }
    }
    return last.map { "\(EntryWords.kind(of: $0)) \(EntryWords.text(of: $0, in: self))" }
  }

  private func time(of seq: Int) -> JSONValue? {
    entry(seq).map { .string($0.observedAt.iso8601) }
  }

  private func summarizeFollowUps(in data: inout JSONObject) {
    let followUps = course.followUps.map { reading -> JSONValue in
      ["on": .string(reading.followUp.on), "what": .string(reading.followUp.what)]
    }
    if !followUps.isEmpty { data.set("followUps", .array(followUps)) }
    data.set("integrationUntil", integrationUntil.map(JSONValue.string))
  }
}

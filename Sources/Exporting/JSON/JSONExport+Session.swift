import Encoding
import SessionCore

extension JSONExport {
  var session: JSONObject {
    var object = frame
    for member in people.members { object[member.key] = member.value }
    let course = record.course
    set(time: "opened", record.opening.map { ($0.t, $0.seq) }, in: &object)
    set(time: "firstDose", course.doses.first.map { ($0.t, $0.seq) }, in: &object)
    set(time: "ended", course.ended.map { ($0.stamp.t, $0.stamp.seq) }, in: &object)
    set(time: "ready", place(of: "ready"), in: &object)
    set(time: "closed", place(of: "closed"), in: &object)
    return object
  }

  private var frame: JSONObject {
    let session = record.session
    let isHidden = record.options.deidentify
    return [
      "id": isHidden ? .null : .string(session.id),
      "parts": .array(record.parts.map(JSONValue.string)),
      "number": .optional(session.opened?.number),
      "route": .optional(session.opened?.route?.rawValue),
      "protocol": .stated(session.careProtocol.name),
      "limits": .array(record.limits.map(value)),
      "weightKilograms": .optional(session.weightKilograms),
      "phase": .optional(record.course.phase?.name),
      "head": .optional(record.head),
      "events": .integer(record.eventCount),
      "appVersion": .stated(session.opened?.appVersion),
    ]
  }

  private var people: JSONObject {
    let session = record.session
    return [
      "client": .optional(record.client), "by": .optional(record.opening?.by),
      "prescriber": .optional(session.setting("prescriber")),
      "site": .optional(session.setting("site")),
      "intention": .optional(record.course.intention), "escort": .optional(record.session.escort),
    ]
  }

  private func place(of type: String) -> (t: Int, seq: Int)? {
    record.entry(ofType: type).map { ($0.t, $0.seq) }
  }

  private func value(_ limit: Limit) -> JSONValue {
    var object = JSONObject()
    for key in ["atLeast", "atMost", "riseAtLeast", "sustainedMinutes", "remark"] {
      object[key] = .null
    }
    object["exclusive"] = false
    for member in limit.json.object?.members ?? [] { object[member.key] = member.value }
    return .object(object)
  }

  /// Sets `<name>At`; de-identified, the offset from the first dose under a name of its own instead.
  func set(
    time name: String, _ place: (t: Int, seq: Int)?, in object: inout JSONObject
  ) {
    let wall = place.flatMap { record.wall(of: $0.t, seq: $0.seq) }
    set(time: name, wall, t: place?.t, in: &object)
  }

  func set(time name: String, _ wall: WallTime?, t: Int?, in object: inout JSONObject) {
    guard record.options.deidentify else {
      object[name + "At"] = .optional(wall?.iso8601)
      return
    }
    object[name + "At"] = .null
    object[name + "OffsetSeconds"] = t.map(offset) ?? .null
  }

  /// Seconds since the first dose; null before one is known.
  func offset(_ t: Int) -> JSONValue {
    record.session.sinceFirstDose(t).map(JSONValue.thousandths) ?? .null
  }
}

import Encoding
import SessionCore

extension JSONExport {
  /// What every item has, then what its kind adds.
  func item(_ entry: Entry, t: Int? = nil, _ fields: JSONObject) -> JSONValue {
    let t = t ?? entry.t
    var object: JSONObject = [
      "id": .integer(entry.seq),
      "at": at(entry.event.wall(of: t)),
      "offsetSeconds": offset(t),
      "late": .bool(entry.isLate),
      "by": .optional(entry.by),
      "withdrawn": .bool(entry.isWithdrawn),
      "amendedFrom": history(of: entry),
    ]
    set(time: "recorded", entry.event.wall, t: entry.event.recorded, in: &object)
    for member in fields.members { object[member.key] = member.value }
    return .object(object)
  }

  func at(_ wall: WallTime) -> JSONValue {
    record.options.deidentify ? .null : .string(wall.iso8601)
  }

  /// What stood before, oldest first, with who changed it, when and why.
  private func history(of entry: Entry) -> JSONValue {
    guard !entry.restatements.isEmpty else { return .null }
    return .array(entry.restatements.map { .object(statement($0, of: entry)) })
  }

  private func statement(_ restatement: Restatement, of entry: Entry) -> JSONObject {
    let event = restatement.event
    var was = restatement.was.data
    was["at"] = at(entry.event.wall(of: restatement.wasT))
    was["offsetSeconds"] = offset(restatement.wasT)
    var object: JSONObject = [
      "id": .integer(event.seq), "at": at(event.observedAt), "by": .optional(event.by),
      "reason": .optional(restatement.amendment.reason), "was": .object(was),
      "withdrawn": .bool(!restatement.isStanding),
    ]
    set(time: "recorded", event.wall, t: event.recorded, in: &object)
    return object
  }

  /// An item for each entry whose body, in force, is of the kind that `fields` reads.
  func items(_ fields: (EventBody, Entry) -> JSONObject?) -> [JSONValue] {
    record.session.timeline.compactMap { entry in
      fields(entry.body, entry).map { item(entry, $0) }
    }
  }
}

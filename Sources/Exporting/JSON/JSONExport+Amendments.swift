import Encoding
import SessionCore

extension JSONExport {
  /// Every correction, withdrawal and restoration in the order of the journal.
  var amendments: [JSONValue] {
    record.session.alterationEvents.compactMap { event in
      switch event.body {
      case .amended(let amendment):
        alteration(
          event, target: amendment.target, reason: amendment.reason,
          isWithdrawn: record.session.standingAmendment(event.seq) == nil)
      case .withdrawn(let withdrawal):
        alteration(event, target: withdrawal.target, reason: withdrawal.reason)
      case .restored(let restoration):
        alteration(event, target: restoration.target, reason: nil)
      default: nil
      }
    }
  }

  private func alteration(
    _ event: Event, target: Int, reason: String?, isWithdrawn: Bool = false
  ) -> JSONValue {
    var object: JSONObject = [
      "id": .integer(event.seq), "at": at(event.observedAt), "offsetSeconds": offset(event.t),
      "late": false, "by": .optional(event.by), "withdrawn": .bool(isWithdrawn),
      "amendedFrom": nil, "target": .integer(target), "kind": .string(event.body.type),
      "reason": .optional(reason),
    ]
    set(time: "recorded", event.wall, t: event.recorded, in: &object)
    return .object(object)
  }
}

package import Encoding

/// Something arranged for after the session.
package struct FollowUp: EventPayload {
  package static let type = "followup"

  /// The date, as in 2026-11-24.
  package var on: String
  package var what: String

  package init(
    on: String, what: String
  ) {
    self.on = on
    self.what = what
  }

  package init?(data: JSONObject) {
    guard let on = data["on"]?.string, let what = data["what"]?.string else { return nil }
    self.on = on
    self.what = what
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("on", .string(on))
    data.set("what", .string(what))
    return data
  }
}

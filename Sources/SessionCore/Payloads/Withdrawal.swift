package import Encoding

/// An entry no longer counts; it stays in the record.
package struct Withdrawal: EventPayload {
  package static let type = "withdrawn"

  /// The original entry's number.
  package var target: Int
  package var reason: String?

  package init(
    target: Int, reason: String? = nil
  ) {
    self.target = target
    self.reason = reason
  }

  package init?(data: JSONObject) {
    guard let target = data["target"]?.integer else { return nil }
    self.target = target
    reason = data["reason"]?.string
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("target", .integer(target))
    data.set("reason", reason.map(JSONValue.string))
    return data
  }
}

package import Encoding

/// A stamp of the emergency card.
package struct EmergencyStamp: EventPayload {
  package static let type = "emergency"

  /// `start`, `called`, `arrived`, `handed-over` or `over`.
  package var stamp: String

  package init(
    stamp: String
  ) {
    self.stamp = stamp
  }

  package init?(data: JSONObject) {
    guard let stamp = data["stamp"]?.string else { return nil }
    self.stamp = stamp
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("stamp", .string(stamp))
    return data
  }
}

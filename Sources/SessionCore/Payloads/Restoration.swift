package import Encoding

/// A withdrawn entry counts again.
package struct Restoration: EventPayload {
  package static let type = "restored"

  /// The original entry's number.
  package var target: Int

  package init(
    target: Int
  ) {
    self.target = target
  }

  package init?(data: JSONObject) {
    guard let target = data["target"]?.integer else { return nil }
    self.target = target
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("target", .integer(target))
    return data
  }
}

package import Encoding

/// What was agreed about touch, asked or answered.
package struct Touch: EventPayload {
  package static let type = "touch"

  /// `terms`, `asked`, `granted`, `declined` or `withdrawn`.
  package var action: String
  package var text: String?

  package init(
    action: String, text: String? = nil
  ) {
    self.action = action
    self.text = text
  }

  package init?(data: JSONObject) {
    guard let action = data["action"]?.string else { return nil }
    self.action = action
    text = data["text"]?.string
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("action", .string(action))
    data.set("text", text.map(JSONValue.string))
    return data
  }
}

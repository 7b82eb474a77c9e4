package import Encoding

/// The dosing session ends: the patient leaves.
package struct Ended: EventPayload {
  package static let type = "ended"

  package var againstAdvice: Bool
  package var text: String?

  package init(
    againstAdvice: Bool = false, text: String? = nil
  ) {
    self.againstAdvice = againstAdvice
    self.text = text
  }

  package init?(data: JSONObject) {
    againstAdvice = data["againstAdvice"]?.bool ?? false
    text = data["text"]?.string
  }

  package var data: JSONObject {
    var data = JSONObject()
    if againstAdvice { data.set("againstAdvice", .bool(true)) }
    data.set("text", text.map(JSONValue.string))
    return data
  }
}

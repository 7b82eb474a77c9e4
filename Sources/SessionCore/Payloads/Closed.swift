package import Encoding

/// The record is closed; only reasoned corrections and addenda follow.
package struct Closed: EventPayload {
  package static let type = "closed"

  /// What was still open, in words.
  package var open: [String]

  package init(
    open: [String] = []
  ) {
    self.open = open
  }

  package init?(data: JSONObject) {
    open = data["open"]?.array?.compactMap(\.string) ?? []
  }

  package var data: JSONObject {
    var data = JSONObject()
    if !open.isEmpty { data.set("open", .array(open.map(JSONValue.string))) }
    return data
  }
}

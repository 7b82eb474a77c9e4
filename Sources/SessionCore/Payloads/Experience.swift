package import Encoding

/// An expected experience of the medicine; no side effect unless it is promoted.
package struct Experience: EventPayload {
  package static let type = "experience"

  package var name: String
  /// The number of the experience that becomes a side effect with this entry.
  package var promotes: Int?

  package init(
    name: String, promotes: Int? = nil
  ) {
    self.name = name
    self.promotes = promotes
  }

  package init?(data: JSONObject) {
    guard let name = data["name"]?.string else { return nil }
    self.name = name
    promotes = data["promotes"]?.integer
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("name", .string(name))
    data.set("promotes", promotes.map(JSONValue.integer))
    return data
  }
}

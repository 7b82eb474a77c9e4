package import Encoding

/// A phase of the session begins.
package struct PhaseStart: EventPayload {
  package static let type = "phase"

  package var name: String

  package init(
    name: String
  ) {
    self.name = name
  }

  package init?(data: JSONObject) {
    guard let name = data["name"]?.string else { return nil }
    self.name = name
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("name", .string(name))
    return data
  }
}

package import Encoding

extension CareProtocol {
  /// Reads the protocol as a session's first line holds it; total, since a record outlives its version.
  package init(json: JSONValue?) {
    let name = json?["name"]?.string ?? ""
    let text = json?["text"]?.string ?? ""
    self = Self.recorded(text, name: name)
  }

  /// The whole protocol as a session's first line holds it.
  package var json: JSONValue {
    var data = JSONObject()
    data.set("name", .string(name))
    if !text.isEmpty { data.set("text", .string(text)) }
    return .object(data)
  }
}

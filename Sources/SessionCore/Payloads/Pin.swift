package import Encoding

/// A moment held without words, or what was later made of it.
package enum Pin: EventPayload {
  package static let type = "pin"

  case held
  /// Words for the moment whose entry number is `target`.
  case described(target: Int, text: String)
  case dismissed(target: Int, reason: String?)

  package init?(data: JSONObject) {
    if let target = data["describes"]?.integer {
      guard let text = data["text"]?.string else { return nil }
      self = .described(target: target, text: text)
    } else if let target = data["dismisses"]?.integer {
      self = .dismissed(target: target, reason: data["reason"]?.string)
    } else {
      self = .held
    }
  }

  package var data: JSONObject {
    var data = JSONObject()
    switch self {
    case .held: break
    case .described(let target, let text):
      data.set("describes", .integer(target))
      data.set("text", .string(text))
    case .dismissed(let target, let reason):
      data.set("dismisses", .integer(target))
      data.set("reason", reason.map(JSONValue.string))
    }
    return data
  }
}

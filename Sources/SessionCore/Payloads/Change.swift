package import Encoding

/// Something of the session's frame is different from here on.
package struct Change: EventPayload {
  package static let type = "changed"

  /// `by`, `weight`, `limit` or another setting.
  package var what: String
  package var from: String?
  package var to: String
  package var reason: String?
  /// Who ordered it.
  package var authority: String?

  package init(
    what: String, from: String? = nil, to: String, reason: String? = nil, authority: String? = nil
  ) {
    self.what = what
    self.from = from
    self.to = to
    self.reason = reason
    self.authority = authority
  }

  package init?(data: JSONObject) {
    guard let what = data["what"]?.string, let to = data["to"]?.string else { return nil }
    self.what = what
    from = data["from"]?.string
    self.to = to
    reason = data["reason"]?.string
    authority = data["authority"]?.string
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("what", .string(what))
    data.set("from", from.map(JSONValue.string))
    data.set("to", .string(to))
    data.set("reason", reason.map(JSONValue.string))
    data.set("authority", authority.map(JSONValue.string))
    return data
  }
}

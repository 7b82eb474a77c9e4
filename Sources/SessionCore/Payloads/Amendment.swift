package import Encoding

/// An entry stated again, whole; the original stays in the record.
package struct Amendment: EventPayload {
  package static let type = "amended"

  /// The original entry's number.
  package var target: Int
  /// The number of the statement that stood when this one was made: the original or an amendment.
  package var base: Int
  /// The entry's data as it is now to read.
  package var restated: JSONObject
  /// The new time of observation in milliseconds of the session's clock; nil when it doesn't move.
  package var t: Int?
  package var reason: String?

  package init(target: Int, base: Int, restated: JSONObject, t: Int? = nil, reason: String? = nil) {
    self.target = target
    self.base = base
    self.restated = restated
    self.t = t
    self.reason = reason
  }

  package init?(data: JSONObject) {
    guard let target = data["target"]?.integer, let restated = data["data"]?.object else {
      return nil
    }
    self.init(
      target: target, base: data["base"]?.integer ?? target, restated: restated,
      t: data["t"]?.integer, reason: data["reason"]?.string)
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("target", .integer(target))
    data.set("base", .integer(base))
    data.set("data", .object(restated))
    data.set("t", t.map(JSONValue.integer))
    data.set("reason", reason.map(JSONValue.string))
    return data
  }
}

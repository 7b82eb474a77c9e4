import Encoding

/// The line after which a session goes on in its next file.
package struct Continuation: Hashable, Sendable {
  package var session: String
  package var lastSeq: Int
  package var lastHash: String

  package init(session: String, lastSeq: Int, lastHash: String) {
    self.session = session
    self.lastSeq = lastSeq
    self.lastHash = lastHash
  }

  init?(_ value: JSONValue?) {
    guard let data = value?.object, let session = data["session"]?.string,
      let lastSeq = data["lastSeq"]?.integer, let lastHash = data["lastHash"]?.string
    else { return nil }
    self.init(session: session, lastSeq: lastSeq, lastHash: lastHash)
  }

  var json: JSONValue {
    var data = JSONObject()
    data.set("session", .string(session))
    data.set("lastSeq", .integer(lastSeq))
    data.set("lastHash", .string(lastHash))
    return .object(data)
  }
}

import Encoding

/// The little that lists need of every session, read without the rest of its line in the index.
package struct ArchiveHeading: Hashable, Sendable {
  /// Milliseconds since 1970 UTC; lists run from the greatest to the least.
  package var openedAt: Int
  package var client: String
  /// The session's line in a list.
  package var text: String
  /// The last day (since 1970) on which `text` alone doesn't say everything; nil for a session
  /// that isn't finished.
  package var lastChange: Int?

  package init(openedAt: Int = 0, client: String = "", text: String = "", lastChange: Int? = nil) {
    self.openedAt = openedAt
    self.client = client
    self.text = text
    self.lastChange = lastChange
  }

  var members: [(String, JSONValue)] {
    [
      ("openedAt", .integer(openedAt)), ("client", .string(client)), ("text", .string(text)),
      ("lastChange", lastChange.map(JSONValue.integer) ?? .null),
    ]
  }

  init?(_ json: JSONObject) {
    guard let openedAt = json["openedAt"]?.integer, let client = json["client"]?.string,
      let text = json["text"]?.string
    else { return nil }
    self.init(
      openedAt: openedAt, client: client, text: text, lastChange: json["lastChange"]?.integer)
  }
}

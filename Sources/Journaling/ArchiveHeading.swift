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

  /// In the index: the day of the last change, when it was opened, client, text.
  var values: [JSONValue] {
    [
      lastChange.map(JSONValue.integer) ?? .null, .integer(openedAt), .string(client),
      .string(text),
    ]
  }

  init(_ reader: inout JSONArrayReader) throws(JSONError) {
    lastChange = try reader.readIntegerIfAny()
    openedAt = try reader.readInteger()
    client = try reader.readString()
    text = try reader.readString()
  }
}

/// Which line a part of a session goes on from, written as `continues` in its first line.
package struct Continuation: Hashable, Sendable {
  /// The part that it continues: its file's name without the extension.
  package var session: String
  package var lastSeq: Int
  package var lastHash: String

  package init(session: String, lastSeq: Int, lastHash: String) {
    self.session = session
    self.lastSeq = lastSeq
    self.lastHash = lastHash
  }

  /// Nil unless it names a line that there can be.
  package init?(_ value: JSONValue?) {
    guard let session = value?["session"]?.string, let lastSeq = value?["lastSeq"]?.integer,
      let lastHash = value?["lastHash"]?.string, lastSeq >= 0, lastSeq < Int.max
    else { return nil }
    self.init(session: session, lastSeq: lastSeq, lastHash: lastHash)
  }

  /// As the value of `continues`.
  package var json: JSONValue {
    ["session": .string(session), "lastSeq": .integer(lastSeq), "lastHash": .string(lastHash)]
  }
}

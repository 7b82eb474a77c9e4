/// One sealed line of a journal, without the hashes that chain it to the line before.
package struct JournalLine: Hashable, Sendable {
  /// The format's version when the line was written.
  package var version: Int
  package var session: String
  /// From 1, without holes.
  package var seq: Int
  package var type: String
  /// When it was observed, in milliseconds of the session's clock; may be negative.
  package var t: Int
  /// When it was recorded, in milliseconds of the session's clock.
  package var recorded: Int
  /// The wall clock when it was recorded.
  package var wall: WallTime
  /// Initials; nil when nobody said.
  package var by: String?
  /// keys, line, log or auto.
  package var via: String
  package var data: JSONObject

  package init(
    version: Int = 1, session: String, seq: Int, type: String, t: Int, recorded: Int,
    wall: WallTime, by: String?, via: String, data: JSONObject
  ) {
    self.version = version
    self.session = session
    self.seq = seq
    self.type = type
    self.t = t
    self.recorded = recorded
    self.wall = wall
    self.by = by
    self.via = via
    self.data = data
  }
}

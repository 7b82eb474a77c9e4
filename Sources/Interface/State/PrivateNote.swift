package import Encoding

/// A note of the therapist's private stream.
package struct PrivateNote: Hashable, Sendable {
  /// Its number in the private stream.
  package var seq: Int
  /// Milliseconds of the session's clock.
  package var t: Int
  package var wall: WallTime
  package var by: String?
  package var text: String
  package var isWithdrawn: Bool

  package init(
    seq: Int, t: Int, wall: WallTime, by: String?, text: String, isWithdrawn: Bool = false
  ) {
    self.seq = seq
    self.t = t
    self.wall = wall
    self.by = by
    self.text = text
    self.isWithdrawn = isWithdrawn
  }
}

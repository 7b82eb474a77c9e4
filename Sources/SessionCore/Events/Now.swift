package import Encoding

/// A moment as the session's clock and the wall clock tell it.
package struct Now: Hashable, Sendable {
  /// Milliseconds of the session's clock.
  package var t: Int
  package var wall: WallTime

  package init(t: Int, wall: WallTime) {
    self.t = t
    self.wall = wall
  }

  /// The wall clock at session time `other`.
  package func wall(of other: Int) -> WallTime {
    WallTime(milliseconds: wall.milliseconds &- (t &- other), offsetMinutes: wall.offsetMinutes)
  }
}

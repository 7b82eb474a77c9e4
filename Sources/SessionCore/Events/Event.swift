package import Encoding

/// One line of the journal, decoded: a resolved fact with its two times and its author.
package struct Event: Hashable, Sendable {
  /// The line's number in the session, from 1 without holes.
  package let seq: Int
  /// When it was observed, in milliseconds of the session's clock; negative before opening.
  package let t: Int
  /// When it was written down, in milliseconds of the session's clock.
  package let recorded: Int
  /// The wall clock when it was written down.
  package let wall: WallTime
  /// Who wrote it; nil when nobody said.
  package let by: String?
  package let via: Door
  /// What was typed, kept with structured entries.
  package let line: String?
  package let body: EventBody

  package init(
    seq: Int, t: Int, recorded: Int, wall: WallTime, by: String?, via: Door, line: String?,
    body: EventBody
  ) {
    self.seq = seq
    self.t = t
    self.recorded = recorded
    self.wall = wall
    self.by = by
    self.via = via
    self.line = line
    self.body = body
  }

  /// The wall clock at which it was observed.
  package var observedAt: WallTime { wall(of: t) }

  /// The wall clock at the session time `t`, reckoned from this event's own pair of clocks.
  package func wall(of t: Int) -> WallTime {
    WallTime(milliseconds: wall.milliseconds &- (recorded &- t), offsetMinutes: wall.offsetMinutes)
  }
}

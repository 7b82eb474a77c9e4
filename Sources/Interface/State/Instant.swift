package import SessionCore

/// One reading of the clocks, as every message brings it.
package struct Instant: Hashable, Sendable {
  /// The session's clock and the wall; before a session is open only the wall counts.
  package var now: Now
  /// Milliseconds of a clock that no simulation speeds up, for the timing of hands.
  package var real: Int

  package init(now: Now, real: Int) {
    self.now = now
    self.real = real
  }
}

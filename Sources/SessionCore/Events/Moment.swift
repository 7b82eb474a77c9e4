package import Encoding

/// What the edge reads off the machine's clocks, all in one instant.
package struct Moment: Hashable, Sendable {
  package var bootID: String
  /// Milliseconds of the clock that goes on through a suspend (`CLOCK_BOOTTIME`).
  package var boot: Int
  /// Milliseconds of the clock that stands still in a suspend (`CLOCK_MONOTONIC`).
  package var monotonic: Int
  package var wall: WallTime

  package init(bootID: String, boot: Int, monotonic: Int, wall: WallTime) {
    self.bootID = bootID
    self.boot = boot
    self.monotonic = monotonic
    self.wall = wall
  }
}

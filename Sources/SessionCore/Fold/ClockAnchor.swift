package import Encoding

/// An anchor with the session time at which it was written.
package struct ClockAnchor: Hashable, Sendable {
  package let seq: Int
  package let recorded: Int
  package let anchor: Anchor
}

extension Session {
  /// The session's clock at `moment`; nil when no anchor is of this boot.
  package func time(at moment: Moment) -> Int? {
    anchors.last { $0.anchor.bootID == moment.bootID }
      .map { $0.recorded.later(by: moment.boot.since($0.anchor.boot)) }
  }

  /// The session's clock after a reboot, reckoned from the wall clock; nil when that went back.
  package func timeAcrossReboot(at wall: WallTime) -> Int? {
    guard let lastEvent else { return 0 }
    let passed = wall.milliseconds.since(lastEvent.wall.milliseconds)
    return passed >= 0 ? lastEvent.recorded.later(by: passed) : nil
  }
}

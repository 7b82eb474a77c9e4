internal import Encoding
internal import SessionCore

/// Compares the machine's clocks from tick to tick.
struct GapWatch {
  /// Milliseconds that clocks may differ from one tick to the next.
  private static let tolerance = 2000

  private var last: Moment

  init(from moment: Moment) { last = moment }

  /// What the clocks didn't agree on since the last look: a suspend, a jump of the wall clock.
  mutating func gaps(at moment: Moment) -> [Gap] {
    defer { last = moment }
    let boot = moment.boot - last.boot
    let asleep = boot - (moment.monotonic - last.monotonic)
    let jump = moment.wall.milliseconds - last.wall.milliseconds - boot
    var gaps: [Gap] = []
    if asleep > Self.tolerance { gaps.append(gap("suspend", asleep, at: moment)) }
    if abs(jump) > Self.tolerance { gaps.append(gap("clock", jump, at: moment)) }
    return gaps
  }

  private func gap(_ kind: String, _ milliseconds: Int, at moment: Moment) -> Gap {
    Gap(
      kind: kind, milliseconds: milliseconds, wallBefore: last.wall.iso8601,
      wallAfter: moment.wall.iso8601)
  }
}

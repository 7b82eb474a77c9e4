internal import Encoding
internal import SessionCore

/// Tells a session's time from the machine's clocks.
struct SessionClock: Sendable {
  /// Milliseconds of the session's clock at `boot`, or for good when it stands still.
  private var base: Int
  /// Milliseconds of CLOCK_BOOTTIME; nil when the clock stands still.
  private let boot: Int?
  /// How many times as fast as the machine's clock it runs.
  private let rate: Amount
  /// A simulation's own wall clock at session time 0; nil means the real one.
  private let wallAtStart: WallTime?

  private init(base: Int, boot: Int?, rate: Amount, wallAtStart: WallTime?) {
    self.base = base
    self.boot = boot
    self.rate = rate
    self.wallAtStart = wallAtStart
  }

  /// A real session's clock, which stood at `base` when CLOCK_BOOTTIME stood at `boot`.
  static func running(from base: Int, boot: Int) -> SessionClock {
    SessionClock(base: base, boot: boot, rate: Amount(1), wallAtStart: nil)
  }

  /// A simulation's clock, running; its wall clock showed `wallAtStart` at session time 0.
  static func simulated(
    from base: Int, boot: Int, rate: Amount, wallAtStart: WallTime
  ) -> SessionClock {
    SessionClock(base: base, boot: boot, rate: rate, wallAtStart: wallAtStart)
  }

  /// A simulation's clock that moves only by `advance`.
  static func standing(at base: Int, wallAtStart: WallTime) -> SessionClock {
    SessionClock(base: base, boot: nil, rate: Amount(1), wallAtStart: wallAtStart)
  }

  var stands: Bool { boot == nil }

  /// Session time and wall time at a moment of the machine.
  func now(at moment: Moment) -> Now {
    let t = base + passed(at: moment)
    let wall = wallAtStart?.advanced(byMilliseconds: t) ?? moment.wall
    return Now(t: t, wall: wall)
  }

  private func passed(at moment: Moment) -> Int {
    guard let boot else { return 0 }
    let (scaled, overflow) = max(0, moment.boot - boot)
      .multipliedReportingOverflow(by: rate.thousandths)
    return overflow ? 0 : scaled / 1000
  }

  /// The same time, running at another rate from that moment on.
  func running(at rate: Amount, from moment: Moment) -> SessionClock {
    SessionClock(
      base: now(at: moment).t, boot: moment.boot, rate: rate, wallAtStart: wallAtStart)
  }

  mutating func advance(byMilliseconds count: Int) { base += count }

  /// What a session's first line or a resumption writes, so that another process can go on.
  func anchor(at moment: Moment) -> Anchor {
    guard boot != nil else { return Anchor(bootID: Self.standingBoot, boot: base) }
    return Anchor(bootID: moment.bootID, boot: moment.boot)
  }

  /// Stands for the machine's boot in anchors of a clock that stands still.
  static let standingBoot = "simulation"
}

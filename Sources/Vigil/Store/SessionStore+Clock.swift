internal import Encoding
internal import SessionCore

extension SessionStore {
  /// The session's clock as this process is to run it.
  func clock(of session: Session, _ purpose: Purpose) -> SessionClock {
    let moment = SystemClocks.moment()
    if let rate = session.opened?.simulationRate {
      return simulationClock(of: session, rate, purpose, moment)
    }
    let t =
      session.time(at: moment) ?? session.timeAcrossReboot(at: moment.wall)
      ?? session.lastEvent?.recorded ?? 0
    return .running(from: max(t, 0), boot: moment.boot)
  }

  private func simulationClock(
    of session: Session, _ rate: Amount, _ purpose: Purpose, _ moment: Moment
  ) -> SessionClock {
    let start = session.wallAtStart ?? moment.wall
    let last = session.lastEvent?.recorded ?? 0
    switch purpose {
    case .screen, .linear(stands: false):
      return .simulated(from: last, boot: moment.boot, rate: rate, wallAtStart: start)
    case .linear(stands: true): return .standing(at: last, wallAtStart: start)
    case .log:
      guard let anchor = session.anchors.last, anchor.anchor.bootID == moment.bootID,
        RunningMark.isHeld(session.id, in: folders)
      else { return .standing(at: last, wallAtStart: start) }
      return .simulated(
        from: anchor.recorded, boot: anchor.anchor.boot, rate: rate, wallAtStart: start)
    }
  }
}

extension Session {
  /// The wall clock at session time 0, by the session's first line.
  var wallAtStart: WallTime? {
    guard let first = entries.first?.event else { return nil }
    return first.wall(of: 0)
  }
}

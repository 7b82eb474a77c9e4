import Encoding
package import SessionCore

extension State {
  /// The time as the screen tells it: whole seconds since the first dose (before it, of the wall), so that
  /// everything that ticks does so together.
  package var shown: Now { shown(at: instant.now) }

  private func shown(at now: Now) -> Now {
    let t = now.t - (now.t - gridOrigin(at: now)).modulo(1000)
    return Now(t: t, wall: now.wall(of: t))
  }

  private func gridOrigin(at now: Now) -> Int {
    session?.course.firstDoseAt ?? now.t - now.wall.milliseconds.modulo(1000)
  }

  /// Real milliseconds until something on the screen changes by itself.
  package func nextChange(after instant: Instant) -> Int? {
    let now = instant.now
    let start = shown(at: now).t
    let origin = gridOrigin(at: now)
    let next = changes(after: start, wallAt: now).filter { $0 > start }.min().map { change in
      change + (origin - change).modulo(1000)
    }
    let session = next.map { realMilliseconds(from: now.t, to: $0) }
    return ([session].compactMap(\.self) + handChanges(after: instant)).min()
  }

  /// In a simulation the session's clock runs faster than the hand's.
  func realMilliseconds(from start: Int, to end: Int) -> Int {
    let rate = session?.opened?.simulationRate?.thousandths ?? 1000
    guard rate > 0 else { return max(1, end - start) }
    return max(1, ((end - start) * 1000 + rate - 1) / rate)
  }

  /// What changes by the hand's own clock: others' news grows old, what isn't saved is tried again.
  private func handChanges(after instant: Instant) -> [Int] {
    var changes: [Int] = []
    if let news { changes.append(news.at + Timing.news) }
    if let darkAt { changes.append(darkAt) }
    let retry = failure.map { _ in max(1, hand.lastRetryAt + Timing.retry - instant.real) }
    return changes.map { $0 - instant.real }.filter { $0 > 0 } + [retry].compactMap(\.self)
  }

  /// Moments of the session's clock at which something may change, each the next of its kind.
  private func changes(after t: Int, wallAt now: Now) -> [Int] {
    let civil = now.wall(of: t).civil
    let wallMinute = t + 60_000 - civil.second * 1000 - civil.millisecond
    guard place == .session, let session else { return [wallMinute] }
    var changes = [wallMinute]
    if showsSeconds(session) { changes.append(t + 1000) }
    changes += minuteOrigins(session).map { t + 60_000 - (t - $0).modulo(60_000) }
    let dues = session.dues(at: now)
    let ticking = dues.first { $0.at > t }
    for due in dues {
      changes += countdown(to: due.at, after: t, isTicking: due == ticking) + [due.overdueAt]
      if case .holdEnd = due.kind, due.at <= t, page != .lightsOut { changes.append(t + 1000) }
    }
    changes += session.course.alerts.cards.map { Waiting.escalation(of: $0, in: session) }
    if let stay = session.minimumStayEndsAt { changes += [stay - 15 * 60_000, stay] }
    return changes
  }

  private func showsSeconds(_ session: Session) -> Bool {
    session.course.firstDoseAt != nil && !configuration.isCalm && page != .lightsOut
      && session.course.closedAt == nil
  }

  /// The first of the list every second, the others (calm: all) every minute and in the last one every
  /// second. Dark: nothing but its end.
  private func countdown(to end: Int, after t: Int, isTicking: Bool) -> [Int] {
    guard end > t else { return [t + 60_000 - (t - end).modulo(60_000)] }
    let isLastMinute = end - t <= 60_000
    if page == .lightsOut { return [isLastMinute ? end : end - 60_000] }
    let ticks = isLastMinute || isTicking && !configuration.isCalm
    let step = ticks ? 1000 : 60_000
    return [end - (end - t - 1) / step * step]
  }

  /// What the screen gives the age of, in minutes.
  private func minuteOrigins(_ session: Session) -> [Int] {
    let course = session.course
    var origins = [course.firstDoseAt ?? 0]
    guard page != .lightsOut else { return origins }
    origins += [
      course.phase?.t, course.vitals.last?.stamp.t, course.effectRounds.last?.t, line?.time.now.t,
    ]
    .compactMap(\.self)
    origins += course.alerts.cards.map(\.openSince)
    origins += course.openEpisodes.compactMap(\.onsetAt)
    origins += course.clockToggles.map(\.stamp.t)
    origins += course.doses.flatMap { [$0.t] + $0.steps.map(\.stamp.t) }
    return origins
  }
}

extension Int {
  /// The remainder that is never negative.
  fileprivate func modulo(_ divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}

/// A planned set of vitals or look, and what became of it.
package struct AdherencePoint: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    case done, upcoming, due, overdue, missed
  }

  package let kind: Due.Kind
  /// "T+30", "end +15", "leaving".
  package let label: String
  /// Milliseconds of the session's clock, as planned.
  package let plannedAt: Int
  /// When it was done: of the sets that count, the one nearest to the plan.
  package let doneAt: Int?
  /// The number of the entry that counts.
  package let seq: Int?
  package let state: State
  /// Why it was put off or no sign had a value, where that was said.
  package let deferredBecause: String?

  /// Milliseconds after the plan, negative when early; nil when it wasn't done.
  package var lateness: Int? { doneAt.map { $0.since(plannedAt) } }
}

extension Session {
  /// The plan against what was done, in order of time: sets of vitals, then looks.
  package func adherence(at now: Now) -> [AdherencePoint] {
    (vitalsAdherence(at: now.t) + lookAdherence(at: now.t)).sorted { $0.plannedAt < $1.plannedAt }
  }

  private func vitalsAdherence(at now: Int) -> [AdherencePoint] {
    vitalsSlots.map { slot in
      let sets = course.sets(for: slot, by: now)
      let nearest = sets.filter { !$0.vitals.values.isEmpty }.min {
        $0.stamp.t.since(slot.at).magnitude < $1.stamp.t.since(slot.at).magnitude
      }
      let deferral = deferral(of: slot, by: now)
      return AdherencePoint(
        kind: slot.kind, label: slot.label, plannedAt: slot.at, doneAt: nearest?.stamp.t,
        seq: nearest?.stamp.seq,
        state: nearest == nil && !sets.isEmpty
          ? .missed
          : state(
            isDone: nearest != nil, due: deferral?.dueAt ?? slot.at, until: slot.to, now: now),
        deferredBecause: deferral?.decision.reason ?? sets.last.flatMap(\.reasonWithoutValues))
    }
  }

  private func state(
    isDone: Bool, due: Int, until end: Int?, now: Int
  ) -> AdherencePoint.State {
    if isDone { return .done }
    if end.map({ now >= $0 && now > due }) ?? false { return .missed }
    if now < due { return hasEnded ? .missed : .upcoming }
    if hasEnded { return .missed }
    return now >= due.later(byMinutes: careProtocol.vitals.graceMinutes) ? .overdue : .due
  }

  private var hasEnded: Bool { course.ended != nil || course.closedAt != nil }

  private func lookAdherence(at now: Int) -> [AdherencePoint] {
    let end = course.ended?.stamp.t
    return lookSlots(until: end ?? now).filter { end == nil || $0.at <= end ?? 0 }.map { slot in
      let done = look(for: slot, by: now)
      return AdherencePoint(
        kind: slot.kind, label: slot.label, plannedAt: slot.at, doneAt: done?.t, seq: done?.seq,
        state: state(isDone: done != nil, due: slot.at, until: slot.to, now: now),
        deferredBecause: nil)
    }
  }
}

extension VitalsReading {
  /// Why no sign has a value; nil when one has.
  fileprivate var reasonWithoutValues: String? {
    guard vitals.values.isEmpty else { return nil }
    return Sign.allCases.lazy.compactMap { vitals.absent[$0] }.first
  }
}

extension Session {
  /// The first of the looks that a session's strip has room for.
  private static let mostLooks = 144

  /// When the phase began from which on nobody is prompted to look; nil before it.
  private var lookingEndedAt: Int? {
    guard let last = careProtocol.observation.untilPhase else { return nil }
    let names = careProtocol.phases.map(\.name)
    guard let end = names.firstIndex(of: last) else { return nil }
    return course.phases.first { names.firstIndex(of: $0.name).map { $0 >= end } ?? false }?.t
  }

  /// The looks planned up to `t`, and the one after. As a set of vitals does, a look counts from a few
  /// minutes before it is due, at most half the way back to the one before.
  func lookSlots(until t: Int) -> [VitalsSlot] {
    let every = careProtocol.observation.everyMinutes
    guard every > 0, let firstDose = course.firstDoseAt else { return [] }
    let plan = careProtocol.vitals
    let early = min(max(plan.earlyMinutes, plan.graceMinutes) * 60_000, every * 30_000)
    let count = max(0, t.since(firstDose)) / (every * 60_000) + 1
    var slots: [VitalsSlot] = []
    for number in 1...min(count, Self.mostLooks) {
      let at = firstDose.later(byMinutes: number * every)
      let from = at.later(by: -early)
      if let lookingEndedAt, at >= lookingEndedAt { break }
      slots.append(
        VitalsSlot(
          kind: .observation, label: "T+\(number * every)", at: at, from: from,
          to: from.later(byMinutes: every)))
    }
    return slots
  }

  /// The look or set of vitals that counts for a slot, the first one.
  func look(for slot: VitalsSlot, by now: Int) -> Stamp? {
    let seen = course.observations.last { slot.takes($0.t) && $0.t <= now }
    let read = course.sets(for: slot, by: now).first?.stamp
    return [seen, read].compactMap(\.self).min { ($0.t, $0.seq) < ($1.t, $1.seq) }
  }

  /// The next look that is due, overdue or to come.
  func nextLook(at now: Int) -> VitalsSlot? {
    if let lookingEndedAt, now >= lookingEndedAt { return nil }
    let every = careProtocol.observation.everyMinutes
    return lookSlots(until: now.later(byMinutes: 2 * every))
      .nextOpen(at: now) { look(for: $0, by: now) != nil }
  }
}

/// A set of vitals that the protocol plans, and the stretch in which a set counts for it.
struct VitalsSlot: Hashable {
  let kind: Due.Kind
  /// "T+30", "end +15", "leaving".
  let label: String
  /// Milliseconds of the session's clock.
  let at: Int
  /// From when a set counts for it.
  var from: Int
  /// From when a set counts for the next one; nil for the last.
  var to: Int?

  func takes(_ t: Int) -> Bool { t >= from && to.map { t < $0 } ?? true }
}

extension Session {
  /// Every set the protocol plans once the first dose is known, in order of time.
  var vitalsSlots: [VitalsSlot] {
    guard let firstDose = course.firstDoseAt else { return [] }
    let plan = careProtocol.vitals
    var slots = plan.dueMinutes.map { minutes in
      VitalsSlot(
        kind: .vitals(minutes: minutes), label: Figures.sinceFirstDose(0.later(byMinutes: minutes)),
        at: firstDose.later(byMinutes: minutes), from: .min)
    }
    if careProtocol.dosing.infuses, let end = infusion?.endsAt {
      slots.removeAll { $0.at >= end }
      slots += slotsAfterInfusion(end)
    }
    if plan.atDischarge, let stay = minimumStayEndsAt, slots.last.map({ $0.at < stay }) ?? true {
      slots.append(
        VitalsSlot(kind: .vitals(minutes: nil), label: "leaving", at: stay, from: .min))
    }
    return bounded(slots)
  }

  private func slotsAfterInfusion(_ end: Int) -> [VitalsSlot] {
    careProtocol.vitals.afterInfusionMinutes.map { minutes in
      VitalsSlot(
        kind: .vitalsAfterInfusion(minutes: minutes),
        label: minutes == 0 ? "end" : "end +\(minutes)", at: end.later(byMinutes: minutes),
        from: .min)
    }
  }

  /// A set counts from a few minutes before it is due, at most half the way back to the one before.
  private func bounded(_ slots: [VitalsSlot]) -> [VitalsSlot] {
    var slots = slots
    let early = careProtocol.vitals.earlyMinutes * 60_000
    for place in slots.indices.dropFirst() {
      let gap = slots[place].at.since(slots[place - 1].at)
      slots[place].from = slots[place].at.later(by: -min(early, gap / 2))
      slots[place - 1].to = slots[place].from
    }
    return slots
  }
}

extension Session {
  /// How a set was put off, up to `now`; what was said after it was done is about no set.
  func deferral(of slot: VitalsSlot, by now: Int) -> DecisionReading? {
    let done = course.sets(for: slot, by: now).first { !$0.vitals.values.isEmpty }
    return course.decisions.last { reading in
      reading.decision.kind == .deferred && reading.stamp.t <= now
        && slot.takes(reading.stamp.t) && done.map { reading.stamp.t < $0.stamp.t } ?? true
    }
  }
}

extension DecisionReading {
  /// When a set that was put off is due instead.
  var dueAt: Int { stamp.t.later(byMinutes: decision.minutes ?? 0) }
}

extension Array where Element == VitalsSlot {
  /// The slot that is due, overdue or to come; a missed one stays until the one after it is due or done.
  func nextOpen(at now: Int, isDone: (VitalsSlot) -> Bool) -> VitalsSlot? {
    if let current = lastIndex(where: { $0.at <= now }), !isDone(self[current]) {
      let next = current + 1 < count ? self[current + 1] : nil
      if !(next.map(isDone) ?? false) { return self[current] }
    }
    return first { $0.at > now && !isDone($0) }
  }
}

extension Course {
  /// The position of the first set observed at or after `t`.
  func firstVitals(from t: Int) -> Int {
    var (low, high) = (0, vitals.count)
    while low < high {
      let middle = (low + high) / 2
      if vitals[middle].stamp.t < t { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The sets that count for a slot, up to `now`.
  func sets(for slot: VitalsSlot, by now: Int) -> ArraySlice<VitalsReading> {
    let end = min(slot.to ?? .max, now == .max ? .max : now + 1)
    let first = firstVitals(from: slot.from)
    return vitals[first..<max(first, firstVitals(from: end))]
  }
}

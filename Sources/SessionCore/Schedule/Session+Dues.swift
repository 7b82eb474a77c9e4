extension Session {
  /// What is to be done, soonest and so overdue first: the next of each kind, nothing once the patient left.
  package func dues(at now: Now) -> [Due] {
    guard course.ended == nil, course.closedAt == nil else { return [] }
    let dues =
      holdDues + recheckDues
      + [infusionDue, vitalsDue(at: now.t), lookDue(at: now.t)]
      .compactMap(\.self)
      + [roundDue(at: now.t), deviceDue, stayDue(at: now.t)].compactMap(\.self)
    return dues.sorted { ($0.at, $0.kind.rank) < ($1.at, $1.kind.rank) }
  }

  private var grace: Int { careProtocol.vitals.graceMinutes }

  private func due(_ kind: Due.Kind, at: Int, grace: Int) -> Due {
    Due(kind: kind, at: at, overdueAt: at.later(byMinutes: grace))
  }

  private var holdDues: [Due] {
    course.runningHolds.compactMap { dose in
      dose.holdDueAt.map { due(.holdEnd(dose: dose.seq), at: $0, grace: 0) }
    }
  }

  private var infusionDue: Due? {
    guard let infusion, infusion.isRunning, let end = infusion.endsAt else { return nil }
    return due(.holdEnd(dose: infusion.dose), at: end, grace: grace)
  }

  private var recheckDues: [Due] {
    course.alerts.rechecks.map { due(.recheck($0.signs), at: $0.at, grace: grace) }
  }

  private func vitalsDue(at now: Int) -> Due? {
    let slot = vitalsSlots.nextOpen(at: now) { !course.sets(for: $0, by: now).isEmpty }
    return slot.map { due($0.kind, at: deferral(of: $0, by: now)?.dueAt ?? $0.at, grace: grace) }
  }

  private func lookDue(at now: Int) -> Due? {
    nextLook(at: now).map { due(.observation, at: $0.at, grace: grace) }
  }

  /// A round planned for a time or for a phase's beginning, unless everything was asked about since.
  private func roundDue(at now: Int) -> Due? {
    guard let firstDose = course.firstDoseAt else { return nil }
    let rounds = careProtocol.effectRounds
    let asked = course.effectRounds.last?.t ?? .min
    let planned = rounds.dueMinutes.map(firstDose.later(byMinutes:))
    let begun = course.phases.filter { rounds.phases.contains($0.name) && $0.t <= now }.map(\.t)
    let waiting = (planned + begun).filter { $0 > asked }
    let at = waiting.filter { $0 <= now }.max() ?? waiting.min()
    return at.map { due(.effectRound, at: $0, grace: grace) }
  }

  /// The minimum stay shows in its last quarter of an hour.
  private func stayDue(at now: Int) -> Due? {
    guard let end = minimumStayEndsAt, now < end, now >= end.later(byMinutes: -15) else {
      return nil
    }
    return due(.minimumStay, at: end, grace: 0)
  }
}

extension Session {
  /// How many nasal devices were ordered: `set devices 3`, or what the protocol always plans.
  package var plannedDevices: Int? {
    let set = course.changes.last { $0.change.what == "devices" }.flatMap { Int($0.change.to) }
    return set ?? careProtocol.dosing.devices
  }

  /// "first device +41, last device +31": a set is planned from the first and judged from the last.
  package func deviceAnchors(at t: Int) -> String? {
    guard careProtocol.dosing.deviceMilligrams != nil, course.doses.count > 1,
      let first = course.doses.first, let last = course.doses.last, t >= last.t
    else { return nil }
    let (sinceFirst, sinceLast) = (t.since(first.t) / 60_000, t.since(last.t) / 60_000)
    return "first device +\(sinceFirst), last device +\(sinceLast)"
  }

  /// The next device after its rest; without an order only the second, which every label dose has.
  private var deviceDue: Due? {
    let dosing = careProtocol.dosing
    guard dosing.deviceMilligrams != nil, let gap = dosing.deviceGapMinutes,
      let last = course.doses.last, course.doses.count < plannedDevices ?? 2
    else { return nil }
    return due(.device(number: course.doses.count + 1), at: last.t.later(byMinutes: gap), grace: 5)
  }
}

extension Due.Kind {
  /// What stands first of two that are due in the same instant.
  fileprivate var rank: Int {
    switch self {
    case .holdEnd: 0
    case .recheck: 1
    case .device: 2
    case .vitals, .vitalsAfterInfusion: 3
    case .observation: 4
    case .effectRound: 5
    case .minimumStay: 6
    }
  }
}

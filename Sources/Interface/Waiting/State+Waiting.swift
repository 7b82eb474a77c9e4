import SessionCore

extension State {
  /// Everything that waits, most urgent first, then soonest.
  package var waiting: [Waiting] {
    guard let session, !session.isClosed else { return [] }
    let now = shown
    let lines =
      session.course.alerts.cards.map { Waiting($0, at: now, in: session) }
      + session.dues(at: now).map { Waiting($0, at: now, in: session) }
      + gate(session, at: now)
      + [answered(session, at: now), passedGate(session)].compactMap(\.self)
      + [pumpReading(session), moments(session), baseline(session), battery, followUp(session)]
      .compactMap(\.self)
      + beforeDose(session)
    return lines.enumerated().sorted { first, second in
      (second.element.urgency, first.element.rank, first.element.at ?? .max, first.offset)
        < (first.element.urgency, second.element.rank, second.element.at ?? .max, second.offset)
    }.map(\.element)
  }

  /// The gate leads all that waits before the dose; it asks and blocks nothing.
  private func gate(_ session: Session, at now: Now) -> [Waiting] {
    guard let gate = session.gate(at: now) else { return escort(session) }
    let urgency: Waiting.Urgency =
      switch gate.level {
      case .urgent: .urgent
      case .caution: .band
      case .note, nil: .later
      }
    let line = Waiting(
      subject: .gate(gate), at: nil, key: "a", words: Wording.gate(gate), urgency: urgency)
    return [line] + escort(session)
  }

  /// Nobody is named before the dose; a tick alone names nobody.
  private func escort(_ session: Session) -> [Waiting] {
    let course = session.course
    let isAsked = session.careProtocol.checklists.contains { list in
      list.name == "predose" && list.items.contains { $0.name == "escort" }
    }
    let answer = course.answers["predose"]?["escort"]?.answer.answer ?? "yes"
    guard isAsked, course.firstDoseAt == nil, course.ended == nil, session.escort == nil,
      answer == "yes"
    else { return [] }
    return [
      Waiting(subject: .noEscort, at: nil, key: "k", words: Wording.noEscort, urgency: .later)
    ]
  }

  /// What was decided on and is still over its limit; a recheck that runs has its own line.
  private func answered(_ session: Session, at now: Now) -> Waiting? {
    let alerts = session.course.alerts.answered
    let urgent = alerts.filter { $0.level == .urgent }
    let shown =
      urgent.isEmpty ? alerts.filter { $0.decisions.last?.decision.kind != .recheck } : urgent
    guard let newest = shown.compactMap(\.decisions.last).max(by: { $0.stamp.t < $1.stamp.t }),
      let since = shown.map(\.raisedAt).min()
    else { return nil }
    let words = Wording.answered(shown, by: newest, at: now)
    return Waiting(
      subject: .answered(shown), at: since, key: "a", words: words[0],
      urgency: urgent.isEmpty ? .later : .now, shorter: Array(words.dropFirst()))
  }

  private func passedGate(_ session: Session) -> Waiting? {
    guard session.course.ended == nil, let gate = session.unansweredGate else { return nil }
    let what = gate.crossed.first?.limit ?? gate.concerns.first?.item.name ?? ""
    return Waiting(
      subject: .gatePassed(gate), at: session.course.firstDoseAt, key: "a",
      words: "\(Wording.notAnsweredBeforeDose): \(what)", urgency: .later,
      shorter: [Wording.notAnsweredBeforeDose, "not answered before dosing"])
  }

  private func moments(_ session: Session) -> Waiting? {
    let moments = session.course.openMoments
    guard let oldest = moments.first else { return nil }
    return Waiting(
      subject: .moments(count: moments.count), at: oldest.stamp.t, key: "m",
      words: Wording.moments(moments.count), urgency: .later)
  }

  private func pumpReading(_ session: Session) -> Waiting? {
    guard session.course.ended == nil, let infusion = session.infusion, infusion.given == nil,
      let stoppedAt = infusion.stoppedAt
    else { return nil }
    let byTime = infusion.milligramsByTime(at: stoppedAt)
    return Waiting(
      subject: .pumpReading, at: stoppedAt, key: "h", words: Wording.pumpReading(byTime),
      urgency: .later)
  }

  private func baseline(_ session: Session) -> Waiting? {
    guard session.baseline(of: .systolic) == nil, session.course.ended == nil else { return nil }
    return Waiting(
      subject: .noBaseline, at: nil, key: "v", words: Wording.noBaseline, urgency: .later)
  }

  private var battery: Waiting? {
    guard let device, !device.isOnMains, let percent = device.battery, percent < 20 else {
      return nil
    }
    return Waiting(
      subject: .battery(percent), at: nil, key: "", words: Wording.battery(percent),
      urgency: percent < 10 ? .band : .now)
  }

  private func followUp(_ session: Session) -> Waiting? {
    let late: Set<String> = ["integration", "recovery", "discharge"]
    guard session.course.followUps.isEmpty, let phase = session.course.phase,
      late.contains(phase.name)
    else { return nil }
    return Waiting(
      subject: .noFollowUp, at: nil, key: "Tab", words: Wording.noFollowUp, urgency: .later)
  }

  /// What stands between arrival and the dose: the lists, and whose limits these are.
  private func beforeDose(_ session: Session) -> [Waiting] {
    guard session.course.firstDoseAt == nil, session.course.ended == nil else { return [] }
    let care = session.careProtocol
    var lines = care.checklists.filter { ["arrival", "predose"].contains($0.name) }
      .compactMap { checklist($0, session) }
    if care.reviewer == nil {
      lines.append(
        Waiting(
          subject: .limitsNotReviewed, at: nil, key: "", words: Wording.limitsNotReviewed,
          urgency: .later))
    }
    return lines
  }

  private func checklist(_ list: Checklist, _ session: Session) -> Waiting? {
    let answers = session.course.answers[list.name] ?? [:]
    let answered = list.items.filter { answers[$0.name] != nil }.count
    guard answered < list.items.count else { return nil }
    return Waiting(
      subject: .checklist(name: list.name, answered: answered, of: list.items.count), at: nil,
      key: "k", words: Wording.checklist(list.name, answered, list.items.count), urgency: .later)
  }
}

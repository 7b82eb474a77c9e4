import Encoding

extension Session {
  /// What keeps the patient here still, the weightiest first.
  package func readiness(at now: Now) -> Readiness {
    Readiness(
      lines: [
        stayLine(now), pressureLine(now), oxygenLine, alertLine, holdLine, effectLine,
      ].compactMap(\.self) + scoreLines
        + [escortLine, checklistLine, momentLine, followUpLine, decisionLine(now), readyLine(now)]
        .compactMap(\.self))
  }

  fileprivate func line(
    _ subject: Readiness.Line.Subject, _ isMet: Bool, _ text: String
  ) -> Readiness.Line {
    Readiness.Line(subject: subject, isMet: isMet, text: text)
  }

  private func stayLine(_ now: Now) -> Readiness.Line? {
    guard course.firstDoseAt != nil else { return nil }
    guard let end = minimumStayEndsAt else {
      return line(.stay, false, "minimum stay begins when the pump stops")
    }
    guard end > now.t else {
      return line(.stay, true, "minimum stay reached \(now.wall(of: end).clock)")
    }
    let minutes = max(1, end.since(now.t).later(by: 59_999) / 60_000)
    return line(.stay, false, "\(minutes) min of minimum stay")
  }

  private func pressureLine(_ now: Now) -> Readiness.Line? {
    guard let margin = careProtocol.stay.pressureMargin, let firstDose = course.firstDoseAt else {
      return nil
    }
    let last = course.vitals.last {
      $0.stamp.t >= firstDose && $0.vitals.values[.systolic] != nil
    }
    guard let last else { return line(.vitals, false, "no blood pressure since the dose") }
    let age = "\(Spoken.length(now.t.since(last.stamp.t))) ago"
    for (sign, name) in [(Sign.systolic, "BP"), (.diastolic, "diastolic")] {
      if let change = change(of: sign, in: last), change > Amount(margin) {
        return line(.vitals, false, "\(name) \(change.text) over baseline, \(age)")
      }
    }
    guard baseline(of: .systolic) != nil else {
      return line(.vitals, false, "no baseline to compare the pressure with")
    }
    return line(.vitals, true, "BP within \(margin) of baseline, \(age)")
  }

  private var oxygenLine: Readiness.Line? {
    guard let margin = careProtocol.stay.oxygenMargin,
      let last = course.vitals.last(where: { $0.vitals.values[.spo2] != nil }),
      let change = change(of: .spo2, in: last)
    else { return nil }
    let isBack = change >= Amount(thousandths: -margin * 1000)
    guard !isBack else { return nil }
    let points = change.magnitude.text
    return line(.vitals, false, "SpO2 \(points) under baseline")
  }

  fileprivate var alertLine: Readiness.Line? {
    let unanswered = course.alerts.cards.flatMap(\.alerts)
    guard let worst = unanswered.max(by: { $0.level < $1.level }) else { return nil }
    return line(
      .alerts, false, "\(worst.level.rawValue) unanswered: \(worst.raised.first?.limit ?? "")")
  }

  private var holdLine: Readiness.Line? {
    guard let hold = course.runningHolds.first else { return nil }
    return line(.holds, false, "\(hold.dose.milligrams.text) mg still held")
  }

  private var effectLine: Readiness.Line? {
    let open = course.openEpisodes
    guard !open.isEmpty else { return line(.effects, true, "no side effect open") }
    return line(.effects, false, "still open: \(open.map(Spoken.effect).joined(separator: ", "))")
  }
}

extension Session {
  /// Only scales that were used: alertness back to its best, dissociation back to before.
  fileprivate var scoreLines: [Readiness.Line] {
    var lines: [Readiness.Line] = []
    if let alertness = newest("moaas"), alertness < 5 {
      lines.append(line(.scores, false, "alertness \(alertness) of 5"))
    }
    if let away = newest("dissociation"), away > (before("dissociation") ?? 0) + 1 {
      lines.append(line(.scores, false, "dissociation \(away) of 10"))
    }
    return lines
  }

  private func newest(_ instrument: String) -> Int? {
    course.scores.last { $0.score.instrument == instrument && $0.score.value != nil }?.score.value
  }

  private func before(_ instrument: String) -> Int? {
    course.scores.last {
      $0.score.instrument == instrument && $0.score.value != nil
        && $0.stamp.t < course.firstDoseAt ?? .max
    }?.score.value
  }

  fileprivate var escortLine: Readiness.Line {
    guard let escort else { return line(.escort, false, "escort not named") }
    return line(.escort, true, "escort: \(escort)")
  }

  fileprivate var checklistLine: Readiness.Line? {
    guard let list = careProtocol.checklists.first(where: { $0.name == "discharge" }) else {
      return nil
    }
    let open = list.items.filter { item in
      course.answers["discharge"]?[item.name].map { item.isConcern($0.answer) } ?? true
    }
    let count = "checklist \(list.items.count - open.count)/\(list.items.count)"
    guard !open.isEmpty else { return line(.checklist, true, count) }
    let names = open.prefix(3).map(\.name).joined(separator: ", ")
    let further = open.count > 3 ? " and \(open.count - 3) more" : ""
    return line(.checklist, false, "\(count): \(names)\(further)")
  }

  fileprivate var momentLine: Readiness.Line? {
    let count = course.openMoments.count
    guard count > 0 else { return nil }
    return line(.moments, false, "\(count) moment\(count == 1 ? "" : "s") without words")
  }

  fileprivate var followUpLine: Readiness.Line {
    guard let next = course.followUps.last else {
      return line(.followUp, false, "no follow-up arranged")
    }
    return line(.followUp, true, "follow-up \(next.followUp.on) \(next.followUp.what)")
  }

  /// The decision before leaving, which stands beside what is missing and takes nothing of it away.
  fileprivate func decisionLine(_ now: Now) -> Readiness.Line? {
    let decided = course.decisions.last { $0.decision.gate == "discharge" }
    guard let decided else { return nil }
    let words = EntryWords.text(of: decided.decision)
    return line(
      .decision, decided.decision.kind == .proceed,
      "\(words), \(now.wall(of: decided.stamp.t).clock)")
  }

  fileprivate func readyLine(_ now: Now) -> Readiness.Line {
    guard let readyAt = course.readyAt else {
      return line(.ready, false, "judged ready to leave")
    }
    let judged = "judged ready \(now.wall(of: readyAt).clock)"
    let contrary = answers(against: readyAt)
    guard !contrary.isEmpty else { return line(.ready, true, judged) }
    return line(.ready, false, "\(judged), since then \(contrary.joined(separator: ", "))")
  }

  /// What was said after it that speaks against leaving: "walk: no", "before leaving: delay".
  private func answers(against readyAt: Int) -> [String] {
    let list = careProtocol.checklists.first { $0.name == "discharge" }
    let contrary = (list?.items ?? []).compactMap { item -> String? in
      guard let checked = course.answers["discharge"]?[item.name], checked.stamp.t >= readyAt,
        item.isConcern(checked.answer)
      else { return nil }
      return "\(item.name): \(checked.answer.answer)"
    }
    let decided = course.decisions.last { $0.decision.gate == "discharge" }
    guard let decided, decided.stamp.t >= readyAt, decided.decision.kind != .proceed else {
      return contrary
    }
    return contrary + ["before leaving: \(decided.decision.kind.rawValue)"]
  }
}

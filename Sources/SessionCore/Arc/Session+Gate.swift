extension Session {
  /// The lists that are gone through before the dose.
  private static let listsBeforeDosing: Set<String> = ["arrival", "predose"]

  /// The before-dosing card that is open; nil once a dose was given, or a decision answers it.
  package func gate(at now: Now) -> GateCard? {
    guard course.firstDoseAt == nil, course.ended == nil, course.closedAt == nil else { return nil }
    let decisions = course.decisions.filter { $0.decision.gate == "predose" && $0.stamp.t <= now.t }
    let card = gateCard(before: now.t)
    guard let decision = decisions.last else { return card.isEmpty ? nil : card }
    return isAnswered(card, by: decision, at: now.t) || card.isEmpty ? nil : card
  }

  /// The before-dosing card that was over its limits when the first dose was given, and that no decision
  /// answers, from before the dose or after it.
  package var unansweredGate: GateCard? {
    guard let firstDose = course.firstDoseAt else { return nil }
    let card = gateCard(before: firstDose)
    guard card.level != nil else { return nil }
    guard let last = course.decisions.last(where: { $0.decision.gate == "predose" }) else {
      return card
    }
    let isAnswered = last.stamp.t >= firstDose || isAnswered(card, by: last, at: firstDose)
    return isAnswered ? nil : card
  }

  /// What the gate finds in the readings and answers before `t`, whether or not it was answered.
  package func gateCard(before t: Int) -> GateCard {
    let lists = careProtocol.checklists.filter { Self.listsBeforeDosing.contains($0.name) }
    var concerns: [GateCard.Concern] = []
    var unanswered: [Checklist.Item] = []
    for list in lists {
      for item in list.items {
        guard let checked = course.answers[list.name]?[item.name] else {
          unanswered.append(item)
          continue
        }
        let concern = GateCard.Concern(list: list.name, item: item, answer: checked.answer)
        if item.isConcern(checked.answer) { concerns.append(concern) }
      }
    }
    let values = newestValues(before: t)
    return GateCard(
      crossed: crossedGateLimits(values), values: values, concerns: concerns,
      unanswered: unanswered, itemCount: lists.reduce(0) { $0 + $1.items.count })
  }

  private func newestValues(before t: Int) -> [Sign: Amount] {
    var values: [Sign: Amount] = [:]
    for reading in course.vitals where reading.stamp.t <= t {
      values.merge(reading.vitals.values) { $1 }
    }
    return values
  }

  private func crossedGateLimits(_ values: [Sign: Amount]) -> [Raised] {
    Sign.allCases.compactMap { sign in
      guard let value = values[sign] else { return nil }
      let crossed = careProtocol.gateLimits.filter {
        $0.sign == sign && $0.isCrossed(by: value, change: nil)
      }
      return crossed.max { $0.level < $1.level }.map {
        Raised(
          sign: sign, level: $0.level, limit: $0.words(crossedBy: value), source: $0.source,
          delta: nil)
      }
    }
  }

  /// A decision answers what was known then; a later set that is over the gate's limits asks again, and
  /// so does a delay that is over.
  private func isAnswered(_ card: GateCard, by decision: DecisionReading, at t: Int) -> Bool {
    let later = course.vitals.contains {
      $0.stamp.t <= t
        && ($0.stamp.t, $0.stamp.seq) > (decision.stamp.t, decision.stamp.seq)
    }
    switch decision.decision.kind {
    case .cancel: return true
    case .delay:
      let isOver = decision.decision.minutes.map { decision.stamp.t.later(byMinutes: $0) <= t }
      return !later && !(isOver ?? false)
    default: return !later || card.crossed.isEmpty
    }
  }
}

extension GateCard {
  fileprivate var isEmpty: Bool { crossed.isEmpty && concerns.isEmpty && unanswered.isEmpty }
}

extension Checklist.Item {
  /// Whether an answer is the one that asks for a decision.
  package func isConcern(_ answer: ChecklistAnswer) -> Bool {
    switch (expected, answer.answer) {
    case ("yes", "no"), ("no", "yes"): true
    default: false
    }
  }
}

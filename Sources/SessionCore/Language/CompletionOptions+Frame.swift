extension CompletionOptions {
  func vitals(after words: [String]) -> [Option] {
    let labels: [Option] = [
      ("bp", "blood pressure"), ("hr", "heart rate"), ("spo2", "oxygen saturation"),
      ("rr", "breaths a minute"), ("temp", "temperature"),
    ]
    if let last = words.last, labels.contains(where: { $0.text == last }) {
      return plain(VitalsAbsence.names.sorted())
    }
    return labels.filter { !words.contains($0.text) }
      + [("asleep", "defers the blood pressure"), ("baseline", "the set others are compared with")]
  }

  func checks(after words: [String]) -> [Option] {
    guard words.isEmpty else { return words.count == 1 ? plain(["yes", "no", "na"]) : [] }
    return careProtocol.checklists.flatMap { list in
      list.items.map { item in
        let answer = session.course.answers[list.name]?[item.name]?.answer.answer
        return (item.name, answer.map { "\(list.name), \($0)" } ?? "\(list.name): \(item.text)")
      }
    }
  }

  func answers(after words: [String]) -> [Option] {
    if words.isEmpty {
      let isGate = session.course.firstDoseAt == nil || session.unansweredGate != nil
      let isAlert = session.unansweredGate == nil || !session.course.alerts.open.isEmpty
      return plain(
        (isAlert ? ["recheck", "called", "treated", "expected"] : [])
          + (isGate ? ["proceed", "delay", "cancel"] : []))
    }
    guard words.first == "called" || words.first == "c" else { return [] }
    let prescriber = session.opened?.prescriber.map { [($0, "prescriber")] } ?? []
    return (words.count == 1 ? prescriber : []) + plain(["reached", "no answer", "order"])
  }

  func gates(after words: [String]) -> [Option] {
    switch words.count {
    case 0: plain(["predose", "discharge"])
    case 1: plain(["proceed", "delay", "cancel"])
    default: plain(["by", "because"])
    }
  }

  /// Numbers of the entries that the verb can be about, the newest first.
  func numbers(_ verb: Verb.Name, after words: [String]) -> [Option] {
    guard words.isEmpty else { return plain(["because"]) }
    if verb == .describe || verb == .dismiss {
      return session.course.openMoments.map { (String($0.stamp.seq), "a moment without words") }
    }
    let entries = session.entries.reversed().lazy.filter {
      $0.isStanding && $0.body.isWithdrawable
    }
    return entries.prefix(20).map { entry in
      (String(entry.seq), EntryWords.confirmation(of: entry, in: session))
    }
  }
}

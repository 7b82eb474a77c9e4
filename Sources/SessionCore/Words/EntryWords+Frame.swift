import Encoding

extension EntryWords {
  static func text(of opened: Opened) -> String {
    let parts: [String?] = [
      opened.client, opened.route?.words, opened.careProtocol.name,
      opened.isSimulation ? "SIMULATION" : nil,
      opened.continues.map { continued in
        continued.lastSeq > 0
          ? "goes on from entry \(continued.lastSeq) of \(continued.session)"
          : "written again in place of \(continued.session)"
      },
    ]
    return parts.compactMap { $0?.isEmpty == true ? nil : $0 }.joined(separator: ", ")
  }

  static func text(of resumed: Resumed) -> String {
    guard resumed.across != nil else { return "the session" }
    return resumed.timeKnown ? "after a restart of the machine" : "after a restart, time unknown"
  }

  static func text(of gap: Gap) -> String {
    let length = Figures.minutes(gap.milliseconds)
    return gap.kind == "suspend" ? "the machine slept \(length)" : "the wall clock moved \(length)"
  }

  /// "recheck in 5 min", "called Dr Lin reached order “…”", "proceed by Dr Lin (repeat 138/84)"
  static func text(of decision: Decision) -> String {
    var words: [String]
    switch decision.kind {
    case .recheck: words = ["recheck"] + (decision.minutes.map { ["in \($0) min"] } ?? [])
    case .called: words = ["called"] + [decision.who].compactMap(\.self)
    case .deferred:
      words = ["vitals put off"] + (decision.minutes.map { ["by \($0) min"] } ?? [])
    case .proceed, .delay, .cancel:
      words = ["\(gate(decision.gate)): \(decision.kind.rawValue)"]
      if let minutes = decision.minutes { words.append("\(minutes) min") }
      if let who = decision.who { words.append("by \(who)") }
    case .treated, .expected: words = [decision.kind.rawValue]
    }
    if let text = decision.text { words.append(text) }
    return reasoned(words.joined(separator: " "), decision.reason)
  }

  private static func gate(_ name: String?) -> String {
    switch name {
    case "predose": "before dosing"
    case "discharge": "before leaving"
    default: name ?? "gate"
    }
  }

  static func text(of answer: ChecklistAnswer) -> String {
    switch (answer.answer, answer.text) {
    case ("text", let text?): "\(answer.item): \(text)"
    case (let word, let text?): "\(answer.item): \(word), \(text)"
    case (let word, nil): "\(answer.item): \(word)"
    }
  }

  static func text(of touch: Touch) -> String {
    touch.text.map { "\(touch.action): \($0)" } ?? touch.action
  }

  static func text(of followUp: FollowUp) -> String { "\(followUp.on) \(followUp.what)" }

  static func text(of toggle: ClockToggle) -> String {
    "\(toggle.clock == "face" ? "face to face" : toggle.clock) \(toggle.running ? "starts" : "stops")"
  }

  /// "weight 70 to 72 (weighed today)", "limit systolic caution 150 by Dr Lin", "by KM"
  static func text(of change: Change) -> String {
    let from = change.from.map { "\($0) to " } ?? ""
    let authority = change.authority.map { " by \($0)" } ?? ""
    return reasoned("\(change.what) \(from)\(change.to)\(authority)", change.reason)
  }

  static func text(of amendment: Amendment) -> String {
    reasoned("number \(amendment.target)", amendment.reason)
  }

  static func text(of ended: Ended) -> String {
    let words = ended.againstAdvice ? "the patient leaves against advice" : "the patient leaves"
    return ended.text.map { "\(words): \($0)" } ?? words
  }

  static func text(of closed: Closed) -> String {
    let open = closed.open.joined(separator: "; ")
    return open.isEmpty ? "the record" : "the record with these open: \(open)"
  }
}

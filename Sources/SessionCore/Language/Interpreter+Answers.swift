import Encoding

extension Interpreter {
  mutating func answer() throws(EntryError) -> Statement {
    if case .decision(let decision)? = original?.body { return try restated(decision) }
    let keys = openAlertKeys
    if let late = lateGateAnswers(keys) {
      let kind = try decisionKind((keys.isEmpty ? [] : alertAnswers) + late)
      if late.contains(kind.rawValue) { return try gateDecision(kind, "predose") }
      return try alertDecision(kind, keys)
    }
    let isGate = isGateOpen(keys)
    guard isGate || !keys.isEmpty else { throw error(.nothingOpen) }
    if isGate, isCancelling(keys) { return try gateAnswer("predose", gateAnswers) }
    let isCalling = !keys.isEmpty && arguments.first?.folded == "c"
    let kind = try decisionKind(
      (keys.isEmpty ? [] : alertAnswers) + (isGate && !isCalling ? gateAnswers : []))
    if gateAnswers.contains(kind.rawValue) { return try gateDecision(kind, "predose") }
    return try alertDecision(kind, keys)
  }

  private var alertAnswers: [String] { ["recheck", "called", "treated", "expected"] }
  var gateAnswers: [String] { ["proceed", "delay", "cancel"] }

  mutating func decisionKind(_ choices: [String]) throws(EntryError) -> Decision.Kind {
    let word = try abbreviated("an answer", choices)
    guard let kind = Decision.Kind(rawValue: word) else { throw error(.missing("an answer")) }
    return kind
  }

  /// The alerts of the most urgent card; with every card answered, those that haven't cleared.
  private var openAlertKeys: [String] {
    if let card = session.course.alerts.cards.first { return card.keys }
    let open = session.course.alerts.open
    return Sign.alerting.compactMap { sign in open.last { $0.sign == sign }?.key }
  }

  /// Before a first dose the before-dosing card takes answers while it is open, and when nothing else does.
  private func isGateOpen(_ keys: [String]) -> Bool {
    guard session.course.firstDoseAt == nil else { return false }
    return keys.isEmpty || session.gate(at: now) != nil
  }

  /// After a dose past the card, what still answers it; beside an alert only what no other answer begins with.
  private func lateGateAnswers(_ keys: [String]) -> [String]? {
    guard session.unansweredGate != nil else { return nil }
    return keys.isEmpty ? gateAnswers : gateAnswers.filter { $0 == "proceed" }
  }

  /// `c` alone stands for cancel where only the gate is open, or where nobody is named who was called.
  private func isCancelling(_ keys: [String]) -> Bool {
    guard arguments.first?.folded == "c" else { return false }
    guard !keys.isEmpty, let next = arguments.words.dropFirst().first else { return true }
    return ["by", "because"].contains(next.folded)
  }

  /// A decision in its own grammar, still about what it was about.
  private mutating func restated(_ decision: Decision) throws(EntryError) -> Statement {
    if decision.kind == .deferred { return try deferral() }
    if let gate = decision.gate { return try gateAnswer(gate, gateAnswers) }
    return try alertDecision(try decisionKind(alertAnswers), decision.alerts)
  }

  private mutating func alertDecision(
    _ kind: Decision.Kind, _ keys: [String]
  ) throws(EntryError) -> Statement {
    var decision = Decision(kind: kind, alerts: keys)
    switch kind {
    case .recheck: decision.minutes = try recheckMinutes()
    case .called: decision.who = try called()
    case .treated where arguments.isEmpty: throw error(.missing("what was given or done"))
    default: break
    }
    decision.text = arguments.isEmpty ? nil : arguments.rest
    var statement = Statement(.decision(decision), preview(of: decision))
    if kind == .called, decision.who == nil {
      statement.preview.append(PreviewPart("who was called is not stated"))
    }
    return statement
  }

  private mutating func recheckMinutes() throws(EntryError) -> Int {
    guard arguments.first?.startsWithDigit ?? false else {
      return session.careProtocol.recheckMinutes
    }
    return try minutes("a number of minutes")
  }

  /// The next word as whole minutes, at most a day.
  mutating func minutes(_ what: String) throws(EntryError) -> Int {
    let word = arguments.first
    let seconds = try seconds(what)
    guard (60...86_400).contains(seconds) else {
      throw error(.outOfRange(what: what, range: 1...1440), at: word)
    }
    return seconds / 60
  }

  /// Who was called: the words before the outcome or the order; nil is not stated, where an outcome is.
  private mutating func called() throws(EntryError) -> String? {
    guard !arguments.isEmpty else {
      throw error(.missing("who was called", example: "answer called WHO reached"))
    }
    let who = arguments.text { [arguments] in arguments.beginsOutcome($0) }
    return who.isEmpty ? nil : who
  }

  private func preview(of decision: Decision) -> String {
    let words = EntryWords.text(of: decision)
    guard decision.kind == .recheck, let minutes = decision.minutes else { return words }
    return "\(words), \(now.wall(of: t &+ minutes * 60_000).clock)"
  }
}

extension Arguments {
  fileprivate func beginsOutcome(_ word: Word) -> Bool {
    if ["reached", "order", "no-answer"].contains(word.folded) { return true }
    guard word.folded == "no", let place = words.firstIndex(of: word) else { return false }
    return words.dropFirst(place - words.startIndex + 1).first?.folded == "answer"
  }
}

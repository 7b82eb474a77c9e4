import Encoding

extension Interpreter {
  mutating func gate() throws(EntryError) -> Statement {
    let gate = try choice("a gate", ["predose", "discharge"])
    return try gateAnswer(gate, gateAnswers)
  }

  mutating func gateAnswer(
    _ gate: String, _ choices: [String]
  ) throws(EntryError) -> Statement {
    try gateDecision(try decisionKind(choices), gate)
  }

  /// `by WHO because …`, both of which may be left out; a delay may name its minutes first. The alerts
  /// that ask for an answer before the dose are answered with it.
  mutating func gateDecision(
    _ kind: Decision.Kind, _ gate: String
  ) throws(EntryError) -> Statement {
    var decision = Decision(kind: kind, gate: gate)
    decision.reason = arguments.takeReason().nonEmpty
    if gate == "predose" { decision.alerts = alertsAnsweredAtGate }
    if kind == .delay, arguments.first?.startsWithDigit ?? false {
      decision.minutes = try minutes("a number of minutes")
    }
    if arguments.skip("by") { decision.who = try text("who decided") }
    if decision.who == nil { try finish(after: "\(kind.rawValue), but for by WHO because TEXT") }
    return Statement(.decision(decision), EntryWords.text(of: decision))
  }

  private var alertsAnsweredAtGate: [String] {
    if case .decision(let decision)? = original?.body { return decision.alerts }
    guard session.course.firstDoseAt == nil else { return [] }
    return session.course.alerts.cards.flatMap(\.keys)
  }

  mutating func deferral() throws(EntryError) -> Statement {
    var decision = Decision(kind: .deferred)
    decision.reason = arguments.takeReason().nonEmpty
    let minutes = try minutes("a number of minutes")
    try finish(after: "the minutes")
    decision.minutes = minutes
    let until = now.wall(of: t &+ minutes * 60_000).clock
    return Statement(.decision(decision), "\(EntryWords.text(of: decision)), until \(until)")
  }
}

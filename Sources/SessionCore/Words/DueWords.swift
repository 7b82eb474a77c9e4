import Encoding

/// The words of something due, for every place that says it: one row a kind.
package struct DueWords: Hashable, Sendable {
  /// On the list of what waits: "spit out, 50 mg lozenge".
  package let line: String
  /// Once it fell due, in a line of its own, with the command that does it: "look: … · seen".
  package let announced: String
  /// As it is said aloud: "end of the hold".
  package let spoken: String
  /// One word or two, for scripts: "side effects".
  package let name: String
  /// The one word of a dark screen: "vitals due".
  package let steady: String

  package init(_ due: Due, at now: Now, in session: Session) {
    self =
      switch due.kind {
      case .holdEnd(let seq): Self.holdEnd(seq, session)
      case .recheck(let signs): Self.recheck(signs)
      case .vitals(let minutes?): Self.vitals(minutes, due, now, session)
      case .vitals(nil):
        Self(vitals: "before leaving", announced: "vitals due before leaving")
      case .vitalsAfterInfusion(let minutes):
        Self(vitals: ", end +\(minutes)", spoken: "\(minutes) min after the infusion")
      case .observation: Self.look(session.careProtocol.observation.prompt)
      case .effectRound: Self.effectRound
      case .device(let number): Self.device(number, session)
      case .minimumStay: Self.minimumStay
      }
  }

  private init(line: String, announced: String, spoken: String, name: String, steady: String) {
    (self.line, self.announced, self.spoken) = (line, announced, spoken)
    (self.name, self.steady) = (name, steady)
  }
}

extension DueWords {
  /// A set of vitals: which one, as it stands after the word.
  private init(vitals which: String, announced: String? = nil, spoken: String? = nil) {
    let gap = which.hasPrefix(",") || which.hasPrefix(":") ? "" : " "
    self.init(
      line: "vitals\(gap)\(which)", announced: announced ?? "vitals due\(which)",
      spoken: "vitals \(spoken ?? which)", name: "vitals", steady: "vitals due")
  }

  private static func holdEnd(_ seq: Int, _ session: Session) -> Self {
    let dose = session.course.doses.first { $0.seq == seq }?.dose
    let amount = dose.map { "\($0.milligrams.text) mg" }
    if dose?.overSeconds != nil {
      return Self(
        line: "pump ends, \(amount ?? "")",
        announced: "the infusion's planned time is over · infusion stop",
        spoken: "end of the infusion", name: "hold", steady: "pump")
    }
    let oldest = session.course.runningHolds.first?.seq
    let number = oldest.map { $0 == seq } ?? true ? "" : "\(seq) "
    return Self(
      line: amount.map { "spit out, \($0) lozenge" } ?? "hold",
      announced: "hold over: spit now\(amount.map { ", \($0)" } ?? "") · hold \(number)spit",
      spoken: "end of the hold", name: "hold", steady: "spit")
  }

  private static func recheck(_ signs: [Sign]) -> Self {
    let names = signs.map(\.words).joined(separator: ", ")
    return Self(
      line: "recheck \(Sign.names(of: signs))", announced: "recheck due: \(names) · vitals",
      spoken: "recheck of \(names)", name: "recheck", steady: "recheck")
  }

  /// With devices both anchors: once due, and on the list from when a set would count as the planned one.
  private static func vitals(
    _ minutes: Int, _ due: Due, _ now: Now, _ session: Session
  ) -> Self {
    let planned = "T\(minutes < 0 ? "-" : "+")\(minutes.magnitude)"
    let early = session.careProtocol.vitals.earlyMinutes * 60_000
    let isNear = due.at.since(now.t) <= early
    let near = isNear ? session.deviceAnchors(at: now.t).map { ": \($0)" } : nil
    let anchors = session.deviceAnchors(at: due.at).map { ": \($0)" } ?? ""
    return Self(
      vitals: near ?? ", \(planned)", announced: "vitals due, \(planned)\(anchors)",
      spoken: "of \(planned)")
  }

  private static func look(_ prompt: String) -> Self {
    Self(
      line: prompt, announced: "\(prompt) · seen", spoken: "look at the patient", name: "look",
      steady: "look")
  }

  private static let effectRound = Self(
    line: "side effects: ask", announced: "side effects: ask about all · effect",
    spoken: "asking about side effects", name: "side effects", steady: "side effects")

  private static func device(_ number: Int, _ session: Session) -> Self {
    Self(
      line: session.plannedDevices.map { "device \(number) of \($0)" } ?? "device \(number)",
      announced: "device \(number) due · dose", spoken: "device \(number)", name: "device",
      steady: "device")
  }

  private static let minimumStay = Self(
    line: "minimum stay", announced: "the minimum stay is over", spoken: "minimum stay over",
    name: "minimum stay", steady: "stay")
}

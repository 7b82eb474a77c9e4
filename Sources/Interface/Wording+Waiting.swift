import SessionCore

extension Wording {
  static let noBaseline = "no baseline blood pressure yet"
  static let noEscort = "escort not named yet"
  static let noFollowUp = "no follow-up arranged"
  static let limitsNotReviewed = "limits: clinic default, not reviewed"

  /// "pump reads? about 22.5 mg by time"
  static func pumpReading(_ byTime: Amount?) -> String {
    "pump reads?" + (byTime.map { " about \($0.text(decimals: 1)) mg by time" } ?? "")
  }

  static func moments(_ count: Int) -> String {
    count == 1 ? "a moment without words yet" : "\(count) moments without words yet"
  }

  static func battery(_ percent: Int) -> String { "battery \(percent) %" }

  /// What crossed, else what is still to be decided.
  static func gate(_ gate: GateCard) -> String {
    let crossed = gate.crossed.map(\.limit) + gate.concerns.map(\.item.name)
    return "before dosing: "
      + (crossed.isEmpty ? "proceed or delay" : crossed.joined(separator: ", "))
  }

  static func checklist(_ name: String, _ answered: Int, _ count: Int) -> String {
    "\(name == "predose" ? "before dosing" : name): \(answered) of \(count) answered"
  }

  /// "systolic over 160, diastolic over 100", with "sustained" where it is.
  static func card(_ card: AlertCard) -> String {
    let crossed = card.alerts.compactMap { alert in
      alert.raised.max { $0.level < $1.level }?.limit
    }
    return (card.isSustained ? "sustained: " : "") + crossed.joined(separator: ", ")
  }

  static func due(_ due: Due, at now: Now, in session: Session) -> String {
    switch due.kind {
    case .holdEnd(let seq): holdEnd(seq, session)
    case .recheck(let signs): "recheck \(names(of: signs))"
    case .vitals(let minutes?): vitals(minutes, due, now, session)
    case .vitals(nil): "vitals before leaving"
    case .vitalsAfterInfusion(let minutes): "vitals, end +\(minutes)"
    case .observation: session.careProtocol.observation.prompt
    case .effectRound: "side effects: ask"
    case .device(let number): deviceWords(number, session)
    case .minimumStay: "minimum stay"
    }
  }

  /// With devices both anchors, from when a set would count as the one that is planned.
  private static func vitals(
    _ minutes: Int, _ due: Due, _ now: Now, _ session: Session
  ) -> String {
    let early = session.careProtocol.vitals.earlyMinutes * 60_000
    if due.at - now.t <= early, let anchors = session.deviceAnchors(at: now.t) {
      return "vitals: \(anchors)"
    }
    return "vitals, T\(minutes < 0 ? "-" : "+")\(minutes.magnitude)"
  }

  private static func holdEnd(_ seq: Int, _ session: Session) -> String {
    guard let dose = session.course.doses.first(where: { $0.seq == seq }) else { return "hold" }
    let amount = "\(dose.dose.milligrams.text) mg"
    return dose.dose.holdSeconds == nil
      ? "pump ends, \(amount)" : "spit out, \(amount) lozenge"
  }

  private static func deviceWords(_ number: Int, _ session: Session) -> String {
    session.plannedDevices.map { "device \(number) of \($0)" } ?? "device \(number)"
  }

  private static func names(of signs: [Sign]) -> String {
    var names: [String] = []
    for sign in signs {
      let name =
        switch sign {
        case .systolic, .diastolic: "BP"
        case .heartRate: "HR"
        case .spo2: "SpO2"
        case .respiratoryRate: "RR"
        case .temperature: "temperature"
        }
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: " ")
  }
}

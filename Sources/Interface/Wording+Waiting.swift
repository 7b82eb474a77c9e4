import SessionCore

extension Wording {
  static let notAnsweredBeforeDose = "not answered before the dose"
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

  /// "urgent, called 2 min ago, not cleared: SpO2", then shorter.
  static func answered(
    _ alerts: [Alert], by decision: DecisionReading, at now: Now
  ) -> [String] {
    let level = alerts.map(\.level).max() ?? .caution
    let done =
      decision.decision.kind == .recheck ? "recheck asked" : decision.decision.kind.rawValue
    let age = ReadingWords.age(now.t - decision.stamp.t)
    let words = "\(level.rawValue), \(done) \(age), not cleared"
    let sign = ReadingWords.glyph(of: level)
    return [
      "\(words): \(Sign.names(of: alerts.map(\.sign)))", words,
      "\(sign) \(done) \(age), not cleared", "\(sign) \(done), not cleared",
    ]
  }
}

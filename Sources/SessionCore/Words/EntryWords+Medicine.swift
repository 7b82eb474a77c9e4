extension EntryWords {
  /// "100 mg sublingual, hold 12 min, lot 7A31, by AB"
  static func text(of dose: Dose) -> String {
    let route = dose.route.map { Route(rawValue: $0)?.words ?? $0 }
    let given = [Figures.milligrams(dose.milligrams), route].compactMap(\.self)
    let details: [String?] = [
      dose.overSeconds.map { "over \(stretch($0))" },
      dose.holdSeconds.map { "hold \(stretch($0))" },
      dose.lot.map { "lot \($0)" }, dose.expires.map { "expires \($0)" },
      dose.site.map { "site \($0)" }, dose.givenBy.map { "by \($0)" },
      dose.witness.map { "witness \($0)" },
      dose.wasteMilligrams.map { "wasted \(Figures.milligrams($0))" },
    ]
    return ([given.joined(separator: " ")] + details.compactMap(\.self)).joined(separator: ", ")
  }

  /// "12 min", "90 s"
  private static func stretch(_ seconds: Int) -> String {
    seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds) s"
  }

  /// "spit 100 mg, held 12:06"
  static func text(of end: HoldEnd, in session: Session) -> String {
    guard let target = end.dose,
      let dose = session.course.doses.first(where: { $0.seq == target })
    else { return end.outcome }
    let words = "\(end.outcome) \(Figures.milligrams(dose.dose.milligrams))"
    guard let reading = dose.holdEnd, reading.outcome == end.outcome else { return words }
    return "\(words), held \(Figures.stretch(reading.stamp.t &- dose.t))"
  }

  /// "stop, given 23 mg", "rate 60ml/h"
  static func text(of step: InfusionStep) -> String {
    var words = step.action
    if let rate = step.rate { words += " \(rate)" }
    guard let given = step.givenMilligrams else { return words }
    let amount = "\(Figures.milligrams(given)) by the pump"
    return step.action == "given" ? "\(words) \(amount)" : "\(words), given \(amount)"
  }
}

extension Interpreter {
  mutating func infusion() throws(EntryError) -> Statement {
    let action = try choice(
      "a step of the pump", ["start", "rate", "pause", "resume", "stop", "given"])
    var step = InfusionStep(action: action, dose: pumpDose)
    switch action {
    case "rate": step.rate = try rate()
    case "given": step.givenMilligrams = try pumpReading("infusion given 23mg")
    case "stop":
      if arguments.skip("given") {
        step.givenMilligrams = try pumpReading("infusion stop given 23mg")
      }
    default: break
    }
    try finish(after: action)
    return Statement(.infusion(step), preview(of: step))
  }

  private mutating func pumpReading(_ example: String) throws(EntryError) -> Amount {
    try milligrams("what the pump says was given", example: example)
  }

  /// What ran by time alone, until somebody reads the pump.
  private func preview(of step: InfusionStep) -> [PreviewPart] {
    let words = PreviewPart(EntryWords.text(of: step))
    guard let byTime = session.milligramsByTime(after: step, at: t) else { return [words] }
    return [words, PreviewPart(byTime), PreviewPart("pump reads? infusion given …mg")]
  }

  /// As typed with its unit; the number must be one.
  private mutating func rate() throws(EntryError) -> String {
    let typed = arguments.rest
    let word = try word("the rate", example: "infusion rate 60ml/h")
    let unit = word.trailing { !$0.isDigit }
    let digits = word.text.unicodeScalars.prefix { $0.isDigit || $0 == "." || $0 == "," }
    guard Amount(text: String(digits)) != nil, !unit.text.isEmpty || !arguments.isEmpty else {
      throw error(.unreadable(what: "a rate with its unit", example: "60ml/h"), at: word)
    }
    while arguments.next() != nil {}
    return typed
  }

  /// The dose that runs through the pump.
  private var pumpDose: Int? {
    if case .infusion(let step)? = original?.body { return step.dose }
    let doses = session.course.doses
    return (doses.last { $0.dose.overSeconds != nil } ?? doses.last)?.seq
  }
}

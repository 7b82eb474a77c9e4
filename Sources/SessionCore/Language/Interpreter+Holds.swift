import Encoding

extension Interpreter {
  /// `h` speaks of the pump where the protocol infuses.
  mutating func holdOrInfusion() throws(EntryError) -> Statement {
    let words = ["spit", "swallowed"]
    let isHold = arguments.words.contains { words.contains($0.folded) }
    if isPumpKey, session.careProtocol.dosing.infuses, !isHold { return try infusion() }
    var target: (value: Int, word: Word)?
    if arguments.first?.startsWithDigit ?? false { target = try entryNumber() }
    let outcome = try choice("how the hold ended", words)
    try finish(after: outcome)
    let dose = try heldDose(target)
    let held = Figures.stretch(t &- dose.t)
    return Statement(
      .hold(HoldEnd(dose: dose.seq, outcome: outcome)),
      [PreviewPart("\(outcome) \(Figures.milligrams(dose.dose.milligrams)), held \(held)")]
        + named(dose))
  }

  /// "the dose of 14:22", while there is another one in the mouth.
  private func named(_ dose: DoseCourse) -> [PreviewPart] {
    guard session.course.runningHolds.count > 1 else { return [] }
    return [PreviewPart("the dose of \(now.wall(of: dose.t).clock)")]
  }

  private func heldDose(_ target: (value: Int, word: Word)?) throws(EntryError) -> DoseCourse {
    let doses = session.course.doses
    guard let target = target ?? inheritedDose else {
      guard let oldest = session.course.runningHolds.first else { throw error(.noHoldRunning) }
      return oldest
    }
    guard session.entry(target.value) != nil else {
      throw error(.noSuchEntry, at: target.word)
    }
    guard let dose = doses.first(where: { $0.seq == target.value }) else {
      throw error(.notThatKind(what: "a dose"), at: target.word)
    }
    if let end = dose.holdEnd, end.stamp.seq != original?.seq {
      throw error(.holdEnded(at: now.wall(of: end.stamp.t).clock), at: target.word)
    }
    return dose
  }

  /// The dose of the hold that is stated again.
  private var inheritedDose: (value: Int, word: Word)? {
    guard case .hold(let end)? = original?.body, let dose = end.dose else { return nil }
    return (dose, Word("\(dose)", at: 0..<0))
  }
}

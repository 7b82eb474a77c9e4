import Encoding

extension Interpreter {
  /// Beyond what the clinic named, or so far above its usual doses that a digit may be too many.
  func isImplausible(_ dose: Dose) -> Bool {
    let milligrams = dose.milligrams
    if milligrams.thousandths == 0 { return true }
    let plan = session.careProtocol.dosing
    if let bound = plan.unusualAbove, milligrams > bound { return true }
    guard let usual = plan.usualMilligrams else { return false }
    let (tenfold, overflow) = usual.lowerBound.multipliedReportingOverflow(by: 10)
    return !overflow && milligrams.whole >= tenfold && milligrams.whole > usual.upperBound
  }

  func question(_ dose: Dose, _ line: Arguments, _ place: Word) -> Question {
    .implausible(
      what: "\(Figures.milligrams(dose.milligrams)), far from the usual doses",
      suggestion: suggestion(dose, line, place))
  }

  /// The line with a tenth of the amount, where that is a usual dose.
  private func suggestion(_ dose: Dose, _ line: Arguments, _ place: Word) -> String? {
    guard let word = line.first, let usual = session.careProtocol.dosing.usualMilligrams,
      dose.milligrams.thousandths % 10 == 0
    else { return nil }
    let tenth = Amount(thousandths: dose.milligrams.thousandths / 10)
    guard usual.contains(tenth.whole) else { return nil }
    let unit = word.trailing { !$0.isDigit && $0 != "." && $0 != "," }
    guard unit.folded != "mcg" else { return nil }
    let digits = word.droppingLast(unit.range.count)
    return line.line(replacing: [(digits.range, tenth.text)])
  }

  /// "100 mg sublingual", "hold 12:00", "lot 7A31": what Enter records.
  func preview(of dose: Dose) -> [PreviewPart] {
    var preview = [PreviewPart(EntryWords.text(of: dose))] + openBeforeDose
    if let weight = session.weightKilograms, let perKilogram = dose.milligrams.divided(by: weight) {
      preview.append(PreviewPart("\(perKilogram.text(decimals: 1)) mg/kg"))
    }
    if let expires = dose.expires, isOver(expires) {
      preview.append(PreviewPart("expired", level: .caution))
    }
    if dose.implausible { preview.append(PreviewPart("unusual", level: .caution)) }
    return preview
  }

  /// What asks for a decision while the dose is given: it is named and blocks nothing.
  private var openBeforeDose: [PreviewPart] {
    guard original == nil else { return [] }
    let alerts = Sign.alerting.compactMap { sign in
      session.course.alerts.open.last { $0.sign == sign }
    }
    let worst = alerts.max { $0.level < $1.level }
    var parts = worst.map { [PreviewPart("open: \($0.limitWords)", level: $0.level)] } ?? []
    if let gate = session.gate(at: now), let level = gate.level, parts.isEmpty {
      let what = gate.crossed.first?.limit ?? gate.concerns.first?.item.name ?? ""
      parts.append(PreviewPart("not answered: \(what) before dosing", level: level))
    }
    return parts
  }

  /// Whether a month of expiry, as in 2026-10, is over.
  private func isOver(_ month: String) -> Bool {
    let today = now.wall.civil
    let parts = month.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2 else { return false }
    return (parts[0], parts[1]) < (today.year, today.month)
  }
}

extension Amount {
  /// Rounded half up to a thousandth; nil where that can't be.
  fileprivate func divided(by divisor: Amount) -> Amount? {
    let (scaled, overflow) = thousandths.multipliedReportingOverflow(by: 1000)
    guard divisor.thousandths > 0, thousandths > 0, !overflow else { return nil }
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: divisor.thousandths)
    return Amount(thousandths: quotient + (remainder >= divisor.thousandths - remainder ? 1 : 0))
  }
}

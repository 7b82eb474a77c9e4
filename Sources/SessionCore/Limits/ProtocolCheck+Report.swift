extension ProtocolCheck {
  /// Which values fall in which tier, a line for each sign, found by trying every value.
  package static func report(of careProtocol: CareProtocol) -> [String] {
    var lines = ["\(careProtocol.name): limits, \(careProtocol.limitSource)"]
    lines += Sign.allCases.flatMap { report(of: $0, careProtocol.limits) }
    if !careProtocol.gateLimits.isEmpty {
      lines.append("before dosing")
      lines += Sign.allCases.flatMap { report(of: $0, careProtocol.gateLimits) }
    }
    return lines
  }

  private static func report(of sign: Sign, _ limits: [Limit]) -> [String] {
    let own = limits.filter { $0.sign == sign }
    guard !own.isEmpty else { return [] }
    let name = sign.words + String(repeating: " ", count: max(1, 16 - sign.words.count))
    let bands = bands(of: sign, own).map { "\($0.level?.rawValue ?? "within") \($0.text)" }
    let further = own.filter { $0.direction == .rise || $0.slot.isSustained || $0.slot.isSingle }
    let indent = String(repeating: " ", count: 18)
    return ["  " + name + bands.joined(separator: " · ")]
      + further.map { "\(indent)\($0.level.rawValue): \($0.furtherWords)" }
  }

  private struct Band {
    var level: Level?
    var from: Amount
    var to: Amount

    var text: String { from == to ? from.text : "\(from.text)-\(to.text)" }
  }

  /// Every plausible value in the steps it is read in, grouped by the level it falls in.
  private static func bands(of sign: Sign, _ limits: [Limit]) -> [Band] {
    let plain = limits.filter { !$0.slot.isSustained }
    let step = sign == .temperature ? 100 : 1000
    let range = sign.plausible
    var bands: [Band] = []
    for thousandths in stride(
      from: range.lowerBound.thousandths, through: range.upperBound.thousandths, by: step)
    {
      let value = Amount(thousandths: thousandths)
      let level = plain.filter { $0.isCrossed(by: value, change: nil) }.map(\.level).max()
      if let last = bands.indices.last, bands[last].level == level {
        bands[last].to = value
      } else {
        bands.append(Band(level: level, from: value, to: value))
      }
    }
    return bands
  }
}

extension Limit {
  fileprivate var furtherWords: String {
    let number = (isExclusive ? "more than " : "") + bound.value.text
    switch direction {
    case .rise: return "\(number) or more over baseline"
    case .high, .low:
      let beyond = direction == .low ? "or less" : "or more"
      let words = isExclusive ? number : "\(number) \(beyond)"
      if let sustainedMinutes { return "\(words) for \(sustainedMinutes) min" }
      return "\(words), \(remark ?? "")"
    }
  }
}

extension CareProtocol {
  /// Whose the protocol's limits are: "clinic default, not reviewed" until a reviewer stands in the file.
  package var limitSource: String {
    reviewer.map { "clinic, reviewed by \($0)" } ?? "clinic default, not reviewed"
  }
}

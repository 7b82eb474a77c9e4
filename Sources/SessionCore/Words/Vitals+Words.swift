extension Vitals {
  /// "BP 166/104", "HR 92", "SpO2 97", "RR 14", "temperature 36.8 °C": part by part, in that order.
  package var parts: [VitalsPart] {
    VitalsLabel.allCases.compactMap { label in
      let present = label.signs.filter { values[$0] != nil }
      if !present.isEmpty { return VitalsPart(label.words + " " + valueWords(label), present) }
      let reason = label.signs.lazy.compactMap { absent[$0] }.first
      return reason.map { VitalsPart("\(label.words) \($0)", []) }
    }
  }

  /// "BP 166/104 HR 92 SpO2 97", with "baseline" where it was marked.
  package var words: String {
    (parts.map(\.text) + (baseline ? ["baseline"] : [])).joined(separator: " ")
  }

  /// The values no living person has: "BP 1280/82".
  var implausibleWords: String {
    parts.filter { part in part.signs.contains(where: implausible.contains) }
      .map(\.text).joined(separator: ", ")
  }

  private func valueWords(_ label: VitalsLabel) -> String {
    let texts = label.signs.map { values[$0]?.text ?? "__" }.joined(separator: "/")
    guard label == .temperature else { return texts }
    guard let fahrenheit else { return "\(texts) °C" }
    return "\(texts) °C (\(fahrenheit.text) °F)"
  }
}

/// One sign of a set, or the pressure's two, in words.
package struct VitalsPart: Hashable, Sendable {
  package let text: String
  /// The signs that have a value in it; none where it says why there is none.
  package let signs: [Sign]

  init(_ text: String, _ signs: [Sign]) {
    self.text = text
    self.signs = signs
  }
}

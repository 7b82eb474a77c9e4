extension Limit {
  /// The limit as a phrase that `LimitPhrase` reads back: "systolic caution over 140".
  package var phrase: String {
    var words = [sign.words.lowercased(), level.rawValue]
    switch direction {
    case .rise: words.append("rise")
    case .low where sign != .spo2: words.append("low")
    case .high where sign == .spo2: words.append("high")
    case .low, .high: break
    }
    if remark == Self.singleReading { words.append("single") }
    if isExclusive { words.append(direction == .low ? "under" : "over") }
    words.append(bound.value.text)
    if let sustainedMinutes { words.append("for \(sustainedMinutes) min") }
    return words.joined(separator: " ")
  }

  /// What a reading crossed: "systolic over 160", "SpO2 at 91", "systolic 40 over baseline".
  package func words(crossedBy value: Amount) -> String {
    let number = bound.value
    var words: String
    switch direction {
    case .rise: words = "\(sign.words) \(number.text) over baseline"
    case .high: words = "\(sign.words) \(value == number ? "at" : "over") \(number.text)"
    case .low: words = "\(sign.words) \(value == number ? "at" : "under") \(number.text)"
    }
    if let sustainedMinutes { words += " for \(sustainedMinutes) min" }
    if let remark { words += ", \(remark)" }
    return words
  }
}

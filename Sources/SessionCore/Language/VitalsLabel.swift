/// A label of one vital sign, or of the blood pressure, which is two.
enum VitalsLabel: Hashable, Sendable, CaseIterable {
  case pressure, heartRate, spo2, respiratoryRate, temperature

  /// Longest first, so that `hr98` isn't read as `h` and `r98`.
  private static let names: [(name: String, label: VitalsLabel)] = [
    ("spo2", .spo2), ("temp", .temperature), ("bp", .pressure), ("hr", .heartRate),
    ("rr", .respiratoryRate), ("b", .pressure), ("h", .heartRate), ("s", .spo2),
    ("r", .respiratoryRate), ("t", .temperature),
  ]

  /// The label that is the whole word; `o2` is one too.
  init?(_ word: Word) {
    if word.folded == "o2" {
      self = .spo2
      return
    }
    guard let label = Self.names.first(where: { $0.name == word.folded })?.label else { return nil }
    self = label
  }

  /// A label and the value it touches, as in `s92`, `b128/82`, `92%` or `98.6f`.
  static func touching(_ word: Word) -> (label: VitalsLabel, value: Word)? {
    if word.startsWithDigit { return unit(word) }
    for (name, label) in names where word.folded.hasPrefix(name) {
      let value = word.dropping(name.unicodeScalars.count)
      if value.startsWithDigit { return (label, value) }
    }
    return nil
  }

  private static func unit(_ word: Word) -> (label: VitalsLabel, value: Word)? {
    guard word.range.count > 1 else { return nil }
    switch word.text.unicodeScalars.last {
    case "%": return (.spo2, word.droppingLast(1))
    case "f", "F", "c", "C": return (.temperature, word)
    default: return nil
    }
  }

  var signs: [Sign] {
    switch self {
    case .pressure: [.systolic, .diastolic]
    case .heartRate: [.heartRate]
    case .spo2: [.spo2]
    case .respiratoryRate: [.respiratoryRate]
    case .temperature: [.temperature]
    }
  }

  /// As it stands before a value.
  var words: String {
    switch self {
    case .pressure: "BP"
    case .heartRate: "HR"
    case .spo2: "SpO2"
    case .respiratoryRate: "RR"
    case .temperature: "temperature"
    }
  }
}

/// Whether a line begins with vital signs and no verb.
enum VitalsOpening {
  static func begins(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first else { return false }
    if first.startsWithDigit { return !first.isSingleScalar }
    if VitalsLabel.touching(first) != nil { return true }
    guard !first.isSingleScalar, VitalsLabel(first) != nil, let next = words.dropFirst().first
    else { return false }
    return next.startsWithDigit || VitalsAbsence.names.contains(next.folded)
  }
}

/// The words that say why a sign has no value.
enum VitalsAbsence {
  static let names: Set<String> = ["unable", "refused", "deferred"]
}

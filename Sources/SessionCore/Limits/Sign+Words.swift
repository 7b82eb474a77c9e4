extension Sign {
  /// The sign in the words that limits and alerts use: "systolic", "heart rate", "SpO2".
  package var words: String {
    switch self {
    case .systolic: "systolic"
    case .diastolic: "diastolic"
    case .heartRate: "heart rate"
    case .spo2: "SpO2"
    case .respiratoryRate: "breathing rate"
    case .temperature: "temperature"
    case .alertness: "alertness (MOAA/S)"
    }
  }

  /// The sign as a list names it, a pressure's two numbers as one: "BP", "HR", "SpO2".
  package var shortWords: String {
    switch self {
    case .systolic, .diastolic: "BP"
    case .heartRate: "HR"
    case .spo2: "SpO2"
    case .respiratoryRate: "RR"
    case .temperature: "temperature"
    case .alertness: "MOAA/S"
    }
  }

  /// "BP HR", each once.
  package static func names(of signs: [Sign]) -> String {
    var names: [String] = []
    for sign in signs where !names.contains(sign.shortWords) { names.append(sign.shortWords) }
    return names.joined(separator: " ")
  }

  /// The values a living person can have, in the sign's unit; outside is kept as typed and marked.
  ///
  /// A practice default: wide on purpose, for review by the clinic's prescriber.
  package var plausible: ClosedRange<Amount> {
    switch self {
    case .systolic: Amount(50)...Amount(300)
    case .diastolic: Amount(20)...Amount(200)
    case .heartRate: Amount(20)...Amount(250)
    case .spo2: Amount(50)...Amount(100)
    case .respiratoryRate: Amount(2)...Amount(60)
    case .temperature: Amount(30)...Amount(43)
    case .alertness: Amount(0)...Amount(5)
    }
  }

  /// Reads a sign as a limit names it, one word or two; the rest of the words stay.
  init?(readingFrom words: inout ArraySlice<String>) {
    guard let first = words.first else { return nil }
    if words.dropFirst().first == "rate", let sign = Self.rate(of: first) {
      words = words.dropFirst(2)
      self = sign
    } else if let sign = Self.named(first) {
      words = words.dropFirst()
      self = sign
    } else {
      return nil
    }
  }

  private static func rate(of word: String) -> Sign? {
    switch word {
    case "heart": .heartRate
    case "breathing", "respiratory": .respiratoryRate
    default: nil
    }
  }

  private static func named(_ word: String) -> Sign? {
    switch word {
    case "systolic", "sbp": .systolic
    case "diastolic", "dbp": .diastolic
    case "heartrate", "hr", "pulse": .heartRate
    case "spo2", "o2": .spo2
    case "respiratoryrate", "breathing", "rr": .respiratoryRate
    case "temperature", "temp": .temperature
    default: nil
    }
  }
}

/// What limits speak of: a vital sign, blood pressure as its two numbers, or a score of alertness.
package enum Sign: String, Hashable, Sendable, CaseIterable {
  /// mmHg
  case systolic, diastolic
  /// beats a minute
  case heartRate
  /// per cent
  case spo2
  /// breaths a minute
  case respiratoryRate
  /// degrees Celsius
  case temperature
  /// MOAA/S, 5 awake to 0: a score, which no set of vitals has
  case alertness = "moaas"

  /// What a set of vitals may hold.
  package static let allCases: [Sign] = [
    .systolic, .diastolic, .heartRate, .spo2, .respiratoryRate, .temperature,
  ]
  /// Everything that may raise an alert.
  package static let alerting = allCases + [.alertness]
}

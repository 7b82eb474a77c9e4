/// A vital sign that limits speak of; blood pressure is its two numbers.
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
}

import SessionCore

/// A pump's rate as typed, "60ml/h", with its unit in UCUM.
struct PumpRate {
  let value: Amount
  let unit: String

  private static let units = [
    "ml/h": "mL/h", "ml/hr": "mL/h", "ml/min": "mL/min", "mg/h": "mg/h", "mg/hr": "mg/h",
    "mg/min": "mg/min", "mcg/min": "ug/min", "mg/kg/h": "mg/kg/h",
  ]

  init?(_ text: String) {
    let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
    let rest = text.dropFirst(digits.count).drop { $0 == " " }
    guard let value = Amount(text: String(digits)), let unit = Self.units[rest.lowercased()] else {
      return nil
    }
    self.value = value
    self.unit = unit
  }
}

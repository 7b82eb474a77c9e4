import SessionCore

extension NoteWriter {
  /// "128/82", or one number with a blank where the other was not measured.
  func pressure(_ vitals: Vitals) -> String? {
    let (systolic, diastolic) = (vitals.values[.systolic], vitals.values[.diastolic])
    guard systolic != nil || diastolic != nil else { return nil }
    return "\(systolic?.text ?? "--")/\(diastolic?.text ?? "--")"
  }

  /// Signs without a value, with the reason that was given.
  func absences(_ vitals: Vitals) -> [String] {
    vitals.parts.filter(\.signs.isEmpty).map(\.text)
  }

  static func words(grade: Int?) -> String {
    switch grade {
    case nil: "grade not stated"
    case 0: "gone"
    case 1: "mild"
    case 2: "moderate"
    case 3: "severe"
    case 4: "life-threatening"
    case 5: "death"
    case let other?: "grade \(other)"
    }
  }

  static func words(route: String) -> String { Route(rawValue: route)?.words ?? route }

  static func name(ofClock clock: String) -> String { clock == "face" ? "face to face" : clock }
}

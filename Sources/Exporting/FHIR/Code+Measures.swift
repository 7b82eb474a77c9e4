import SessionCore

extension Code {
  static let pressure = Code(.loinc, "85354-9", "Blood pressure panel with all children optional")
  static let meanPressure = Code(.loinc, "8478-0", "Mean blood pressure")
  static let oximetry = Code(
    .loinc, "59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry")
  static let weight = Code(.loinc, "29463-7", "Body weight")
  static let symptom = Code(.loinc, "75325-1", "Symptom")

  static func sign(_ sign: Sign) -> Code {
    switch sign {
    case .systolic: Code(.loinc, "8480-6", "Systolic blood pressure")
    case .diastolic: Code(.loinc, "8462-4", "Diastolic blood pressure")
    case .heartRate: Code(.loinc, "8867-4", "Heart rate")
    case .spo2: Code(.loinc, "2708-6", "Oxygen saturation in Arterial blood")
    case .respiratoryRate: Code(.loinc, "9279-1", "Respiratory rate")
    case .temperature: Code(.loinc, "8310-5", "Body temperature")
    // A score, which is exported by its instrument and not as a vital sign.
    case .alertness: symptom
    }
  }

  /// The unit as people write it and as UCUM codes it.
  static func unit(_ sign: Sign) -> (words: String, code: String) {
    switch sign {
    case .systolic, .diastolic: ("mmHg", "mm[Hg]")
    case .heartRate, .respiratoryRate: ("/min", "/min")
    case .spo2: ("%", "%")
    case .temperature: ("Cel", "Cel")
    case .alertness: ("", "{score}")
    }
  }

  /// The medicine that goes with a route of this clinic's session.
  static func medicine(route: String?) -> Code {
    route == Route.esketamine.rawValue
      ? Code(.rxNorm, "2201623", "esketamine Nasal Spray") : Code(.rxNorm, "6130", "ketamine")
  }

  /// Severity by grade; nil where a grade has no verified code.
  static func severity(_ grade: Int) -> Code? {
    switch grade {
    case 1: Code(.snomed, "255604002", "Mild")
    case 2: Code(.snomed, "6736007", "Moderate")
    case 3: Code(.snomed, "24484000", "Severe")
    default: nil
    }
  }

  static func route(_ route: String) -> Code? {
    switch Route(rawValue: route) {
    case .intravenous: Code(.snomed, "47625008", "Intravenous route")
    case .intramuscular: Code(.snomed, "78421000", "Intramuscular route")
    case .sublingual: Code(.snomed, "37839007", "Sublingual route")
    case .intranasal, .esketamine: Code(.snomed, "46713006", "Nasal route")
    case .oral: Code(.snomed, "26643006", "Oral route")
    case .subcutaneous: Code(.snomed, "34206005", "Subcutaneous route")
    case nil: nil
    }
  }
}

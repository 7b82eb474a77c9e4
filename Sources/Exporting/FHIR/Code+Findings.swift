extension Code {
  /// Instruments with a verified code of their own.
  static func instrument(_ name: String) -> Code? {
    switch name.lowercased() {
    case "phq9", "phq-9":
      Code(.loinc, "44261-6", "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]")
    case "gad7", "gad-7": Code(.loinc, "70274-6", "")
    case "pain": Code(.loinc, "72514-3", "")
    case "rass":
      Code(.snomed, "1345050000", "Richmond Agitation Sedation Scale score")
    case "dissociation": Code(.vigil, "dissociation-nrs", "Dissociation 0-10 numeric rating")
    default: nil
    }
  }

  static let severity = Code(.vigil, "side-effect-severity", "Side effect severity")
  static let outcome = Code(.vigil, "side-effect-outcome", "Side effect outcome")

  /// A finding with the display that goes with its id; an id without a verified one stands alone.
  static func finding(_ snomed: String) -> Code { Code(.snomed, snomed, findings[snomed] ?? "") }

  private static let findings = [
    "422587007": "Nausea", "422400008": "Vomiting", "404640003": "Dizziness",
    "399153001": "Vertigo", "25064002": "Headache", "48694002": "Anxiety",
    "24184005": "Finding of increased blood pressure", "45007003": "Low blood pressure",
    "111516008": "Blurring of visual image", "24982008": "Diplopia", "563001": "Nystagmus",
    "271782001": "Drowsy", "40917007": "Clouded consciousness", "7011001": "Hallucinations",
    "85949006": "Euphoria", "24199005": "Feeling agitated", "91019004": "Paresthesia",
    "8011004": "Dysarthria", "26079004": "Tremor", "80313002": "Palpitations",
    "389086002": "Hypoxia", "267036007": "Dyspnea",
  ]
}

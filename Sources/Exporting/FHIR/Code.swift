/// A code that was verified in a published value set, with the name that goes with it.
struct Code: Hashable {
  enum System: Hashable {
    case loinc, snomed, rxNorm
    /// Our own, where nothing published fits.
    case vigil

    var name: String {
      switch self {
      case .loinc: "LOINC"
      case .snomed: "SNOMED CT"
      case .rxNorm: "RxNorm"
      case .vigil: "vigil"
      }
    }

    /// Empty for our own, which stands under the clinic's address.
    var uri: String {
      switch self {
      case .loinc: "http://loinc.org"
      case .snomed: "http://snomed.info/sct"
      case .rxNorm: "http://www.nlm.nih.gov/research/umls/rxnorm"
      case .vigil: ""
      }
    }
  }

  let system: System
  let code: String
  let display: String

  init(_ system: System, _ code: String, _ display: String) {
    self.system = system
    self.code = code
    self.display = display
  }
}

/// How the medicine is given.
package enum Route: String, Hashable, Sendable, CaseIterable {
  case sublingual = "sl"
  case intramuscular = "im"
  case intravenous = "iv"
  case intranasal = "in"
  case subcutaneous = "sc"
  case oral = "po"
  case esketamine

  /// The word read aloud.
  package var words: String {
    switch self {
    case .sublingual: "sublingual"
    case .intramuscular: "intramuscular"
    case .intravenous: "intravenous"
    case .intranasal: "intranasal"
    case .subcutaneous: "subcutaneous"
    case .oral: "swallowed"
    case .esketamine: "esketamine nasal"
    }
  }
}

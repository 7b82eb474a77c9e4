import SessionCore

/// Which of the six middles the screen has; a phase, once begun by a key, decides.
enum Act: Hashable, Sendable, CaseIterable {
  case beforeDose, hold, journey, `return`, integration, discharge

  init(of session: Session) {
    // A record to look back on: what was measured and said, and nothing to do.
    if session.course.ended != nil || session.course.closedAt != nil {
      self = .journey
      return
    }
    switch session.course.phase?.name {
    case "arrival", "predose": self = .beforeDose
    case "dosing", "onset": self = .hold
    case "journey": self = .journey
    case "return": self = .return
    case "integration": self = .integration
    case "recovery", "discharge": self = .discharge
    default: self = session.course.firstDoseAt == nil ? .beforeDose : .journey
    }
  }
}

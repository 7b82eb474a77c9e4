/// Something that is to be done at a time: a set of vitals, a look, a hold's end, a recheck.
package struct Due: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Spit out, or the infusion's planned end: the dose's number.
    case holdEnd(dose: Int)
    /// The recheck asked for, of these signs.
    case recheck([Sign])
    /// A set of the schedule; minutes from the first dose, or nil for the one before leaving.
    case vitals(minutes: Int?)
    /// A set of the schedule in minutes from the end of the infusion: "end +15".
    case vitalsAfterInfusion(minutes: Int)
    case observation
    /// Asking about every side effect at once.
    case effectRound
    /// The next nasal device: its number, from 1.
    case device(number: Int)
    case minimumStay
  }

  package let kind: Kind
  /// Milliseconds of the session's clock.
  package let at: Int
  /// When it counts as overdue.
  package let overdueAt: Int

  package init(kind: Kind, at: Int, overdueAt: Int) {
    self.kind = kind
    self.at = at
    self.overdueAt = overdueAt
  }
}

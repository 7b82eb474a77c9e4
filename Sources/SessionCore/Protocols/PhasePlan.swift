/// A phase of the session and its usual window in minutes from the first dose, where it has one.
package struct PhasePlan: Hashable, Sendable {
  /// As typed after `phase`: arrival, predose, dosing, onset, journey, return, integration, recovery, discharge.
  package var name: String
  package var usualStart: Int?
  package var usualEnd: Int?

  package init(name: String, usualStart: Int? = nil, usualEnd: Int? = nil) {
    self.name = name
    self.usualStart = usualStart
    self.usualEnd = usualEnd
  }
}

/// When the patient is asked about every side effect at once.
package struct EffectRounds: Hashable, Sendable {
  /// Minutes from the first dose.
  package var dueMinutes: [Int] = []
  /// Phases at whose beginning a round is due.
  package var phases: [String] = []

  package init() {}
}

/// The prompt to look at the patient without waking them.
package struct ObservationSchedule: Hashable, Sendable {
  /// Minutes between looks, from the first dose; 0 means none.
  package var everyMinutes = 15
  /// What to look for: "look: breathing, colour, distress".
  package var prompt = "look: breathing, colour, distress"
  /// What a bare `seen` records.
  package var sentence = "breathing, calm"
  /// The phase from which on nobody is prompted; nil means until the end.
  package var untilPhase: String?

  package init() {}
}

/// When a set of vitals is due.
package struct VitalsSchedule: Hashable, Sendable {
  /// Minutes from the first dose; a negative one is before it.
  package var dueMinutes: [Int] = []
  /// Minutes from the end of the infusion.
  package var afterInfusionMinutes: [Int] = []
  /// Whether a set is due before the patient leaves.
  package var atDischarge = true
  /// Minutes between due and overdue.
  package var graceMinutes = 5
  /// Minutes before it is due from which a set counts for it.
  package var earlyMinutes = 10

  package init() {}
}

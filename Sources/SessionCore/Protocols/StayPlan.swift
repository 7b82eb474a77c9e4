/// How long the patient stays at least.
package struct StayPlan: Hashable, Sendable {
  /// Minutes, counted from `anchor`.
  package var minimumMinutes = 120
  package var anchor = Anchor.firstDose
  /// mmHg over baseline within which the pressure counts as back; nil means not asked.
  package var pressureMargin: Int?
  /// Per cent under baseline within which SpO2 counts as back; nil means not asked.
  package var oxygenMargin: Int?

  package enum Anchor: String, Hashable, Sendable {
    case firstDose = "first dose"
    case infusionEnd = "infusion end"
  }

  package init() {}
}

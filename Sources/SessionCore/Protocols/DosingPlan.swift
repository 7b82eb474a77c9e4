/// How doses are given: holds, devices, the window in which the medicine works.
package struct DosingPlan: Hashable, Sendable {
  /// Minutes a lozenge may be held, offered in completion.
  package var holdMinutes: [Int] = []
  /// The hold that completion offers first.
  package var usualHoldMinutes: Int?
  /// Minutes of the dosing window drawn on the bar, from the first dose.
  package var windowMinutes = 90
  /// Marks on the bar, in minutes from the first dose.
  package var barMinutes: [Int] = [20, 40, 60, 90]
  /// Milligrams beyond which a dose is asked about once; nil means never.
  package var unusualAbove: Amount?
  /// The clinic's usual single doses in milligrams, for telling a tenfold slip.
  package var usualMilligrams: ClosedRange<Int>?
  /// Whether the medicine runs through a pump.
  package var infuses = false
  /// Milligrams in one nasal device, where devices are used.
  package var deviceMilligrams: Amount?
  /// Minutes between devices.
  package var deviceGapMinutes: Int?
  /// How many devices are planned, where the clinic always plans the same.
  package var devices: Int?

  package init() {}
}

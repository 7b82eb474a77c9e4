extension Session {
  package var client: String { opened?.client ?? "" }
  package var careProtocol: CareProtocol { opened?.careProtocol ?? CareProtocol(name: "") }
  package var isSimulation: Bool { opened?.isSimulation ?? false }
  package var isClosed: Bool { course.closedAt != nil }

  /// The patient's weight in kilograms in force.
  package var weightKilograms: Amount? {
    let changed = course.changes.last { $0.change.what == "weight" }
    return changed.flatMap { Amount(text: $0.change.to) } ?? opened?.weightKilograms
  }

  /// Milliseconds from the first dose to `t`; nil before one is known.
  package func sinceFirstDose(_ t: Int) -> Int? { course.firstDoseAt.map { t.since($0) } }

  /// Milligrams a kilogram of every dose together; nil without a weight.
  package var milligramsPerKilogram: Amount? {
    guard let weight = weightKilograms, weight.thousandths > 0 else { return nil }
    let milligrams = course.totalMilligrams.thousandths
    let (scaled, overflow) = milligrams.multipliedReportingOverflow(by: 1000)
    guard !overflow else { return nil }
    let half = weight.thousandths / 2
    return Amount(thousandths: scaled.later(by: half) / weight.thousandths)
  }

  /// Milliseconds that one of the therapist's clocks has run by `t`.
  package func running(_ clock: String, at t: Int) -> Int {
    var total = 0
    var since: Int?
    for reading in course.clockToggles where reading.toggle.clock == clock {
      if let start = since { total = total.later(by: reading.stamp.t.since(start)) }
      since = reading.toggle.running ? reading.stamp.t : nil
    }
    return total.later(by: since.map { max(0, t.since($0)) } ?? 0)
  }
}

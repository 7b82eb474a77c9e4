/// A dose with its hold and its pump.
package struct DoseCourse: Hashable, Sendable {
  package let stamp: Stamp
  package let dose: Dose
  package internal(set) var holdEnd: HoldReading?
  package internal(set) var steps: [InfusionReading] = []

  package var seq: Int { stamp.seq }
  package var t: Int { stamp.t }

  /// When the hold is over by plan; nil when no hold was named.
  package var holdDueAt: Int? { dose.holdSeconds.map { t.later(bySeconds: $0) } }
  package var isHolding: Bool { dose.holdSeconds != nil && holdEnd == nil }
  /// What the pump says was given, as typed last; nil is not stated.
  package var givenMilligrams: Amount? {
    steps.last { $0.step.givenMilligrams != nil }?.step.givenMilligrams
  }
}

package struct HoldReading: Hashable, Sendable {
  package let stamp: Stamp
  /// `spit` or `swallowed`.
  package let outcome: String
}

package struct InfusionReading: Hashable, Sendable {
  package let stamp: Stamp
  package let step: InfusionStep
}

/// The phases before the medicine, which a first dose ends.
private let phasesBeforeDosing: Set<String> = ["arrival", "predose"]

extension Course {
  mutating func take(_ dose: Dose, _ stamp: Stamp) {
    var course = DoseCourse(stamp: stamp, dose: dose)
    course.holdEnd = orphanHolds.removeValue(forKey: stamp.seq)
    course.steps = orphanSteps.removeValue(forKey: stamp.seq) ?? []
    doses.append(course)
    baselines.dose(at: stamp.t, after: vitals)
    let before = phase.map { phasesBeforeDosing.contains($0.name) } ?? true
    if before { start("dosing", stamp) }
  }

  mutating func take(_ end: HoldEnd, _ stamp: Stamp) {
    let reading = HoldReading(stamp: stamp, outcome: end.outcome)
    if let position = doses.firstIndex(where: { end.dose.map($0.matches) ?? $0.isHolding }) {
      doses[position].holdEnd = reading
    } else if let target = end.dose {
      orphanHolds[target] = reading
    }
  }

  mutating func take(_ step: InfusionStep, _ stamp: Stamp) {
    let reading = InfusionReading(stamp: stamp, step: step)
    let position =
      step.dose.map { target in doses.firstIndex { $0.matches(target) } }
      ?? doses.lastIndex { $0.dose.overSeconds != nil }
    if let position {
      doses[position].steps.append(reading)
    } else if let target = step.dose {
      orphanSteps[target, default: []].append(reading)
    }
  }

  /// Doses still in the mouth, the oldest first.
  package var runningHolds: [DoseCourse] { doses.filter(\.isHolding) }

  /// Of several doses in the mouth the one whose hold is over first, which the screen names.
  package var holdDueFirst: DoseCourse? {
    runningHolds.min { ($0.holdDueAt ?? .max, $0.t) < ($1.holdDueAt ?? .max, $1.t) }
  }

  /// Milligrams of every standing dose together; what the pump gave, where that was typed.
  package var totalMilligrams: Amount {
    doses.reduce(Amount(0)) { $0 + ($1.givenMilligrams ?? $1.dose.milligrams) }
  }
}

extension DoseCourse {
  func matches(_ seq: Int) -> Bool { stamp.seq == seq }
}

/// An entry's number and its time of observation in milliseconds of the session's clock.
package struct Stamp: Hashable, Sendable {
  package let seq: Int
  package let t: Int
}

package struct VitalsReading: Hashable, Sendable {
  package let stamp: Stamp
  package let vitals: Vitals
}

package struct DecisionReading: Hashable, Sendable {
  package let stamp: Stamp
  package let by: String?
  package let decision: Decision
}

package struct ExperienceReading: Hashable, Sendable {
  package let stamp: Stamp
  package let name: String
  package internal(set) var isPromoted = false
}

package struct CheckedItem: Hashable, Sendable {
  package let stamp: Stamp
  package let answer: ChecklistAnswer
}

package struct ScoreReading: Hashable, Sendable {
  package let stamp: Stamp
  package let score: Score
}

package struct TouchReading: Hashable, Sendable {
  package let stamp: Stamp
  package let touch: Touch
}

package struct FollowUpReading: Hashable, Sendable {
  package let stamp: Stamp
  package let followUp: FollowUp
}

package struct EmergencyReading: Hashable, Sendable {
  package let stamp: Stamp
  package let stampName: String
}

package struct ClockReading: Hashable, Sendable {
  package let stamp: Stamp
  package let toggle: ClockToggle
}

package struct ChangeReading: Hashable, Sendable {
  package let stamp: Stamp
  package let change: Change
}

package struct EndReading: Hashable, Sendable {
  package let stamp: Stamp
  package let ended: Ended
}

/// A phase that began, and when the next one ended it.
package struct PhaseRecord: Hashable, Sendable {
  /// The number of the entry that began it: the opening, a dose, or a `phase`.
  package let seq: Int
  package let t: Int
  package let name: String
  /// The entry that began the next one.
  package internal(set) var end: Stamp?
  package var endedAt: Int? { end?.t }

  init(seq: Int, t: Int, name: String) {
    self.seq = seq
    self.t = t
    self.name = name
  }
}

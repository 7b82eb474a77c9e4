package import SessionCore

/// One line of the list of what waits, most urgent first.
package struct Waiting: Hashable, Sendable {
  package enum Urgency: Int, Hashable, Sendable, Comparable {
    /// To come, or waiting without a time.
    case later
    /// Due, or in less than a minute: "now" and brighter.
    case now
    /// The full-width steady band: a hold over, something overdue, a caution.
    case band
    /// The reversed band and the clock's colour.
    case urgent

    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  package enum Subject: Hashable, Sendable {
    case card(AlertCard)
    case due(Due)
    /// Answered and not cleared: the newest alert of each sign, urgent ones alone where there are any.
    case answered([Alert])
    /// The first dose was given past the before-dosing card, and nobody answered it since.
    case gatePassed(GateCard)
    /// The decision before the dose that nobody made yet.
    case gate(GateCard)
    /// Nobody is named yet who takes the patient home.
    case noEscort
    /// Moments without words.
    case moments(count: Int)
    case noBaseline
    /// The pump has stopped and nobody said what it reads.
    case pumpReading
    /// Per cent.
    case battery(Int)
    /// Items answered of the checklist of that name.
    case checklist(name: String, answered: Int, of: Int)
    /// Whose limits these are.
    case limitsNotReviewed
    case noFollowUp
  }

  package var subject: Subject
  /// When it is due, or since when it waits, in milliseconds of the session's clock; nil for neither.
  package var at: Int?
  /// The key that does something about it; "" where none does.
  package var key: String
  package var words: String
  package var urgency: Urgency
  /// The same in ever fewer words, for where there is less room.
  package var shorter: [String] = []
}

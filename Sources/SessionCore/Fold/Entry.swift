package import Encoding

/// An event with everything that later events made of it; the original is never lost.
package struct Entry: Hashable, Sendable {
  /// As it was written.
  package let event: Event
  /// What it says in force: the newest standing amendment's restatement, else the original.
  package internal(set) var body: EventBody
  /// When it was observed in force, in milliseconds of the session's clock.
  package internal(set) var t: Int
  package internal(set) var isWithdrawn = false
  /// Every restatement, in the order of the journal.
  package internal(set) var restatements: [Restatement] = []
  /// Every withdrawal and restoration, in the order of the journal.
  package internal(set) var reversals: [Reversal] = []

  package init(_ event: Event) {
    self.event = event
    body = event.body
    t = event.t
  }

  package var seq: Int { event.seq }
  package var by: String? { event.by }
  package var isStanding: Bool { !isWithdrawn }

  /// The wall clock of its observation in force.
  package var observedAt: WallTime { event.wall(of: t) }

  /// True when it was observed in the past: by its own words, or more than five minutes before it was written.
  package var isLate: Bool {
    t < event.recorded && (event.recorded.since(t) > 300_000 || hasTimeWord)
  }

  private var hasTimeWord: Bool {
    restatements.contains { $0.isStanding && $0.amendment.t != nil }
      || event.line.map(TimeWord.stands(in:)) ?? false
  }
}

/// One statement of an entry in place of the one before.
package struct Restatement: Hashable, Sendable {
  /// The amendment as it was written.
  package let event: Event
  package let amendment: Amendment
  /// What stood before it.
  package let was: EventBody
  /// When that was observed.
  package let wasT: Int
  /// False when the amendment itself was withdrawn.
  package let isStanding: Bool
}

/// A withdrawal of an entry, or its bringing back.
package struct Reversal: Hashable, Sendable {
  package let event: Event
  package let isWithdrawal: Bool
  package let reason: String?
}

/// What one reading asks to be decided: one card, one answer, however many signs it speaks of.
package struct AlertCard: Hashable, Sendable {
  package struct Chain: Hashable, Sendable {
    /// The alert of the newest reading.
    package let newest: Alert
    /// It and the earlier ones of its sign that nobody answered.
    package let unanswered: [Alert]
  }

  package let reading: Stamp
  package let chains: [Chain]

  package var alerts: [Alert] { chains.map(\.newest) }
  package var level: Level { alerts.map(\.level).max() ?? .caution }
  package var isSustained: Bool { alerts.contains(where: \.isSustained) }
  /// When the first of the unanswered alerts was raised.
  package var openSince: Int {
    chains.flatMap(\.unanswered).map(\.raisedAt).min() ?? reading.t
  }
  /// What an answer stores.
  package var keys: [String] { chains.flatMap(\.unanswered).map(\.key) }

  /// When it is said one step louder, unanswered for so many minutes.
  package func louderAt(afterMinutes minutes: Int) -> Int { openSince.later(byMinutes: minutes) }
}

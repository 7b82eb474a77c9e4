package import SessionCore

/// Entries on their way to the disk.
package struct Saving: Hashable, Sendable {
  package enum Status: Hashable, Sendable {
    case saving
    /// NOT SAVED
    case failed(SaveFailure)
  }

  package var events: [PendingEvent]
  /// A private note's words, in place of events.
  package var privateText: String?
  package var by: String?
  package var status = Status.saving
  /// When it was entered, in milliseconds of the session's clock.
  package var enteredAt: Int
  /// What was typed, which stays the draft until it is saved.
  var draft: Draft?
  /// How many of its events are on disk.
  var savedCount = 0
  /// True when it was undone before it had a number: withdrawn as soon as it has one.
  var isTakenBack = false

  package init(events: [PendingEvent], by: String?, enteredAt: Int, draft: Draft? = nil) {
    self.events = events
    self.by = by
    self.enteredAt = enteredAt
    self.draft = draft
  }
}

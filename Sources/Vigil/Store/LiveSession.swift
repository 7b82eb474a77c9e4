internal import Journaling
internal import SessionCore

/// A session that this process writes, with its journal, its fold and its clock.
final class LiveSession {
  let journal: SessionJournal
  let processNotes: ProcessNotes
  private(set) var session: Session
  var clock: SessionClock
  /// Who writes from now on.
  var author: String?
  /// What opening it found, in words.
  var warnings: [String] = []

  init(
    _ journal: SessionJournal, _ session: Session, _ clock: SessionClock, author: String?,
    processNotes: ProcessNotes
  ) {
    self.journal = journal
    self.session = session
    self.clock = clock
    self.author = author
    self.processNotes = processNotes
  }

  var id: String { session.id }
  var now: Now { clock.now(at: SystemClocks.moment()) }

  /// Saves events; they are on the disk, and in the session, when this returns.
  @discardableResult
  func append(
    _ events: [PendingEvent], via door: Door
  ) throws(JournalError) -> SessionJournal.Outcome {
    let outcome = try journal.append(events, by: author, via: door, clock)
    take(outcome)
    return outcome
  }

  /// What others appended since the last look.
  func catchUp() throws(JournalError) -> [Event] {
    let outcome = try journal.catchUp()
    take(outcome)
    return outcome.others
  }

  private func take(_ outcome: SessionJournal.Outcome) {
    for event in outcome.others { session.apply(event) }
    for event in outcome.own {
      session.apply(event)
      if case .changed(let change) = event.body, change.what == "by" { author = change.to }
    }
  }

  func appendPrivate(_ text: String, t: Int, via door: Door) throws(JournalError) {
    _ = try processNotes.append(
      text, t: t, by: author, via: door, stamp: SessionStore.stamp(clock))
  }
}

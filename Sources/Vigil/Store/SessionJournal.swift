internal import Encoding
internal import Journaling
internal import SessionCore

/// An open journal that speaks of events, and keeps the ledger of closed records.
final class SessionJournal {
  let journal: Journal
  private let ledger: Ledger
  /// Tells other windows that this one has the session open.
  var mark: OpenMark?
  private(set) var isClosed: Bool
  private var eventCount: Int
  /// The record as its lines stand, should a part of it have to be stated again: also what this
  /// version doesn't understand of them.
  private var lines: [JournalLine]

  init(_ journal: Journal, holding lines: [JournalLine], _ session: Session, ledger: Ledger) {
    self.journal = journal
    self.ledger = ledger
    self.lines = lines
    isClosed = session.isClosed
    eventCount = session.lastEvent?.seq ?? 0
    journal.recollection = { [weak self] in self?.lines ?? [] }
  }

  var id: String { journal.id }

  /// What an append, or a look at the file, brought.
  struct Outcome: Sendable {
    var others: [Event] = []
    var own: [Event] = []
    /// The disk was full, and the room kept for that is in use now.
    var isDiskAlmostFull = false
    /// What else happened to the file, in words.
    var warnings: [String] = []
    /// Somebody is writing just now: there may be more in a moment.
    var isHeldUp = false
  }

  /// Saves events; they are on the disk when this returns.
  func append(
    _ events: [PendingEvent], by author: String?, via door: Door, _ clock: SessionClock
  ) throws(JournalError) -> Outcome {
    try append(events.map { $0.draft(by: author, via: door) }, clock)
  }

  func append(_ drafts: [JournalDraft], _ clock: SessionClock) throws(JournalError) -> Outcome {
    let appended = try journal.append(drafts, stamp: SessionStore.stamp(clock))
    var outcome = take(appended)
    noteInLedger(&outcome)
    return outcome
  }

  /// Goes on in a next part, where the file was damaged since it was opened.
  func goOn(_ clock: SessionClock) throws(JournalError) -> Outcome {
    try journal.goOnAfterDamage()
    return try append([], clock)
  }

  /// What others appended since the last look.
  func catchUp() throws(JournalError) -> Outcome { take(try journal.readNew()) }

  private func take(_ appended: Appended) -> Outcome {
    lines += appended.others + appended.own
    var outcome = Outcome()
    outcome.others = appended.others.map(Event.init)
    outcome.own = appended.own.map(Event.init)
    outcome.isDiskAlmostFull = appended.ballastFreed
    outcome.warnings = appended.warnings
    outcome.isHeldUp = appended.isHeldUp
    return outcome
  }

  /// A closed record, and each line after, is entered with its head.
  private func noteInLedger(_ outcome: inout Outcome) {
    for event in outcome.others + outcome.own {
      if case .closed = event.body { isClosed = true }
      eventCount = max(eventCount, event.seq)
    }
    guard isClosed, !outcome.own.isEmpty else { return }
    do throws(JournalError) {
      try ledger.append(Ledger.Entry(id: id, events: eventCount, head: journal.chain.hash))
    } catch {
      outcome.warnings.append(error.message)
    }
  }
}

extension Appended {
  /// What happened to the file besides, in words.
  var warnings: [String] {
    var warnings: [String] = []
    if ballastFreed {
      warnings.append(
        "the disk is full; the room kept for that is in use, about a thousand entries fit: "
          + "free some space")
    }
    if let movedTo {
      let reason = movedBecause.map { ", because \($0.reason)" } ?? ""
      warnings.append("the session goes on in \(movedTo)\(reason)")
    }
    return warnings
  }
}

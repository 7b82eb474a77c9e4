internal import Encoding
internal import Interface
internal import Journaling
internal import SessionCore

/// What the writing thread does with its orders; it decides nothing.
final class WriterDesk {
  let store: SessionStore
  let report: (WriterReport) -> Void
  /// Whether no further order waits.
  private let isIdle: () -> Bool
  let drafts: DraftKeeper
  var journal: SessionJournal?
  var processNotes: ProcessNotes?
  var clock: SessionClock?
  var mark: RunningMark?
  var settling: Settling?
  /// What could not be saved, oldest first.
  private var unsaved: [Batch] = []
  /// The session that those belong to.
  private var id: String?
  /// What is said of an entry that comes where nothing can be written.
  var refusal = SaveFailure(reason: "no session is open for writing")

  private enum Batch {
    case entries([PendingEvent], by: String?, via: Door)
    case privateNote(String, t: Int, by: String?)
  }

  init(
    _ store: SessionStore, isIdle: @escaping () -> Bool,
    report: @escaping (WriterReport) -> Void
  ) {
    self.store = store
    self.isIdle = isIdle
    self.report = report
    drafts = DraftKeeper(store.folders)
  }

  /// False when there is nothing more to do.
  func perform(_ order: WriterOrder) -> Bool {
    switch order {
    case .open(let id, let mode, let author): open(id, mode, author)
    case .create(let request): create(request)
    case .settle: settle()
    case .append(let events, let by, let via): save(.entries(events, by: by, via: via))
    case .appendPrivate(let text, let t, let by): save(.privateNote(text, t: t, by: by))
    case .withdrawPrivate(let seq, let by): withdrawPrivate(seq, by)
    case .retry: saveAll()
    case .goOn: goOn()
    case .catchUp: catchUp()
    case .saveDraft(let draft): drafts.keep(draft)
    case .list: report(.listed(store.archive()))
    case .search(let words):
      if let hits = store.search(words, isWanted: isIdle) { report(.found(words, hits)) }
    case .export: export()
    case .useClock(let clock): self.clock = clock
    case .stop: return false
    }
    return true
  }

  /// Forgets what another session could not save; what this one couldn't is still to be saved.
  func startAfresh(with id: String) {
    if id != self.id { unsaved = [] }
    self.id = id
  }

  private func save(_ batch: Batch) {
    unsaved.append(batch)
    saveAll()
  }

  /// In the order they came; what follows a failure waits with it.
  func saveAll() {
    while let batch = unsaved.first {
      guard let journal, let processNotes, let clock else { return fail(refusal) }
      do throws(JournalError) {
        try save(batch, journal, processNotes, clock)
        unsaved.removeFirst()
      } catch {
        return fail(SaveFailure(error))
      }
    }
  }

  private func save(
    _ batch: Batch, _ journal: SessionJournal, _ processNotes: ProcessNotes, _ clock: SessionClock
  ) throws(JournalError) {
    switch batch {
    case .entries(let events, let by, let via):
      deliver(try journal.append(events, by: by, via: via, clock))
    case .privateNote(let text, let t, let by):
      let line = try processNotes.append(
        text, t: t, by: by, via: .keys, stamp: SessionStore.stamp(clock))
      if let note = line.flatMap(PrivateNote.init) { report(.privateSaved(note)) }
    }
  }

  private func fail(_ failure: SaveFailure) {
    if failure.isDamage { report(.damaged(failure)) }
    for batch in unsaved {
      switch batch {
      case .entries(let events, _, _): report(.failed(failure, events))
      case .privateNote(let text, _, _): report(.privateFailed(failure, text: text))
      }
    }
  }

  func deliver(_ outcome: SessionJournal.Outcome) {
    if !outcome.others.isEmpty { report(.others(outcome.others)) }
    if !outcome.own.isEmpty { report(.saved(outcome.own)) }
    if outcome.isDiskAlmostFull { report(.diskAlmostFull) }
    for warning in outcome.warnings { report(.warning(warning)) }
    if outcome.isHeldUp { report(.heldUp) }
  }

  private func catchUp() {
    guard let journal else { return }
    do throws(JournalError) {
      deliver(try journal.catchUp())
    } catch  where error.isDamage {
      report(.damaged(SaveFailure(error)))
    } catch {
      report(.warning(error.message))
    }
  }

  /// A closed record has no next part.
  private func goOn() {
    guard let journal, let clock, !journal.isClosed else { return }
    do throws(JournalError) {
      deliver(try journal.goOn(clock))
      report(.confirmed)
      report(.damaged(nil))
      saveAll()
    } catch {
      report(.damaged(SaveFailure(error)))
    }
  }
}

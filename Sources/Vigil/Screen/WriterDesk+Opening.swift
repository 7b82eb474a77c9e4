internal import Encoding
internal import Interface
internal import Journaling
internal import SessionCore

/// A session is read and shown first; what waits for the disk comes with `settle`.
extension WriterDesk {
  func open(_ id: String, _ mode: Journal.Mode, _ author: String?) {
    do throws(Failure) {
      guard mode != .reading else {
        show(try store.read(id).session, as: .readOnly("opened for reading only"))
        return
      }
      take(try store.begin(id, mode, .screen, author: author), isNew: false)
    } catch {
      openForReading(id, error)
    }
  }

  func create(_ request: SessionRequest) {
    do throws(Failure) {
      take(try store.make(request, .screen), isNew: true)
    } catch {
      report(.refused(error))
    }
  }

  /// What can't be written can often still be read.
  private func openForReading(_ id: String, _ failure: Failure) {
    guard let (session, parts) = try? store.read(id), session.opened != nil else {
      return report(.refused(failure))
    }
    if case .damage(let line, let cause) = parts.tail, let path = parts.parts.last?.path,
      !session.isClosed, !store.wasClosed(id)
    {
      let failure = SaveFailure(.damaged(path, line: line, cause))
      show(session, as: .damaged(failure.reason))
    } else {
      show(session, as: .readOnly(failure.message))
    }
  }

  private func show(_ session: Session, as access: OpenedSession.Access) {
    (journal, processNotes, clock, mark) = (nil, nil, nil, nil)
    startAfresh(with: session.id)
    refusal = SaveFailure(access)
    let opened = OpenedSession(
      session: session, access: access, privateNotes: privateNotes(of: session))
    report(.opened(opened, store.clock(of: session, .log)))
    settling = Settling(session: session)
  }

  private func take(_ live: LiveSession, isNew: Bool) {
    startAfresh(with: live.id)
    journal = live.journal
    processNotes = live.processNotes
    clock = live.clock
    let opened = OpenedSession(
      session: live.session, isConfirmed: isNew, privateNotes: privateNotes(of: live.session))
    report(.opened(opened, live.clock))
    settling = Settling(session: live.session, live: live, isNew: isNew)
  }

  private func privateNotes(of session: Session) -> [PrivateNote] {
    (try? ProcessNotes(store.processNotes, session.id).notes()) ?? []
  }
}

/// What opening a session leaves to be done once it is on the screen.
struct Settling {
  let session: Session
  /// Nil when it can only be read.
  var live: LiveSession?
  var isNew = false
}

extension WriterDesk {
  /// The syncs and everything else that the first frame doesn't wait for.
  func settle() {
    guard let settling else { return }
    self.settling = nil
    do throws(Failure) {
      if let live = settling.live {
        try settle(live, isNew: settling.isNew)
        saveAll()
      }
    } catch {
      openForReading(settling.session.id, error)
    }
    for warning in store.storageWarnings { report(.warning(warning)) }
    for warning in settling.live?.warnings ?? [] { report(.warning(warning)) }
    lookBack(from: settling.session)
  }

  private func settle(_ live: LiveSession, isNew: Bool) throws(Failure) {
    if isNew {
      store.hold(live)
    } else {
      deliver(try store.confirm(live))
      report(.confirmed)
      deliver(try store.takeUp(live, .screen))
    }
    mark = live.session.isSimulation ? RunningMark(live.id, in: store.folders) : nil
    if let draft = drafts.orphan(of: live.id) { report(.draft(draft)) }
  }

  /// What the chart lays behind this session.
  private func lookBack(from session: Session) {
    let earlier = store.earlierSessions(than: session, atMost: 3).compactMap(EarlierSession.init)
    if !earlier.isEmpty { report(.earlier(earlier)) }
  }
}

extension WriterDesk {
  func withdrawPrivate(_ seq: Int, _ by: String?) {
    guard let processNotes, let clock else { return }
    do throws(JournalError) {
      _ = try processNotes.withdraw(seq, by: by, via: .keys, stamp: SessionStore.stamp(clock))
      for note in try processNotes.notes() where note.seq == seq { report(.privateSaved(note)) }
    } catch {
      report(.warning("the private note was not struck: \(error.message)"))
    }
  }

  func export() {
    guard let id = journal?.id else { return }
    do throws(Failure) {
      report(.exported("exported to \(try Export(store, id).writeUsual())"))
    } catch {
      report(.exported("not exported: \(error.message)"))
    }
  }
}

extension SaveFailure {
  /// Of an entry made while a session was being opened that can't be written after all.
  init(_ access: OpenedSession.Access) {
    switch access {
    case .writing: self.init(reason: "the session is still being opened")
    case .readOnly(let reason): self.init(reason: "opened for reading only: \(reason)")
    case .damaged(let reason): self.init(reason: reason, remedy: Wording.goOnAfterDamage)
    }
  }

  init(_ error: JournalError) {
    switch error {
    case .damaged(_, let line, let cause):
      self.init(reason: Wording.fileDamaged(line: line, cause.message), isDamage: true)
    case .replaced: self.init(reason: Wording.fileReplaced, isDamage: true)
    case .notSaved(_, let system), .notConfirmed(_, let system):
      self.init(reason: system.reason, remedy: "the entry is kept here; Vigil tries again")
    default: self.init(reason: error.message)
    }
  }
}

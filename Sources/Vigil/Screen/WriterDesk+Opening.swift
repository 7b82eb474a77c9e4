internal import Encoding
internal import Interface
internal import Journaling
internal import SessionCore

extension WriterDesk {
  func open(_ id: String, _ mode: Journal.Mode, _ author: String?) {
    do throws(Failure) {
      guard mode != .reading else {
        return show(try store.read(id).session, as: .readOnly("opened for reading only"))
      }
      take(try store.open(id, mode, .screen, author: author))
    } catch {
      openForReading(id, error)
    }
  }

  /// What can't be written can often still be read.
  private func openForReading(_ id: String, _ failure: Failure) {
    guard let (session, parts) = try? store.read(id), session.opened != nil else {
      return report(.refused(failure))
    }
    if case .damage = parts.tail {
      show(session, as: .damaged(failure.message))
    } else {
      show(session, as: .readOnly(failure.message))
    }
  }

  func create(_ request: SessionRequest) {
    do throws(Failure) {
      take(try store.create(request, .screen))
    } catch {
      report(.refused(error))
    }
  }

  private func show(_ session: Session, as access: OpenedSession.Access) {
    (journal, processNotes, clock, mark) = (nil, nil, nil, nil)
    startAfresh()
    report(.opened(opened(session, access, []), store.clock(of: session, .log)))
    lookBack(from: session)
  }

  private func take(_ live: LiveSession) {
    startAfresh()
    journal = live.journal
    processNotes = live.processNotes
    clock = live.clock
    mark = live.session.isSimulation ? RunningMark(live.id, in: store.folders) : nil
    report(.opened(opened(live.session, .writing, live.warnings), live.clock))
    lookBack(from: live.session)
  }

  /// What the chart lays behind this session; the screen stands already and doesn't wait for it.
  private func lookBack(from session: Session) {
    let earlier = store.earlierSessions(than: session, atMost: 3).compactMap(EarlierSession.init)
    if !earlier.isEmpty { report(.earlier(earlier)) }
  }

  private func opened(
    _ session: Session, _ access: OpenedSession.Access, _ warnings: [String]
  ) -> OpenedSession {
    let notes = try? ProcessNotes(store.processNotes, session.id).notes()
    return OpenedSession(
      session: session, access: access,
      draft: access == .writing ? drafts.orphan(of: session.id) : nil,
      privateNotes: notes ?? [], warnings: store.storageWarnings + warnings)
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
  init(_ error: JournalError) {
    switch error {
    case .notSaved(_, let system):
      self.init(reason: system.reason, remedy: "the entry is kept here; Vigil tries again")
    default: self.init(reason: error.message)
    }
  }
}

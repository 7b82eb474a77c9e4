internal import Encoding
internal import Journaling
internal import SessionCore

extension SessionStore {
  /// What the journal is told of the time when it writes.
  static func stamp(_ clock: SessionClock) -> Journaling.Stamp {
    {
      let now = clock.now(at: SystemClocks.moment())
      return (now.t, now.wall)
    }
  }

  /// How a session is taken up.
  enum Purpose: Hashable {
    /// On a screen, where a simulation's clock runs.
    case screen
    /// In the linear door; a simulation's clock stands when nobody types.
    case linear(stands: Bool)
    /// One entry from outside, by a process that doesn't stay.
    case log
  }

  /// Opens a session for writing, with its clock; anything but `log` writes a new anchor.
  func open(
    _ id: String, _ mode: Journal.Mode, _ purpose: Purpose, author: String?
  ) throws(Failure) -> LiveSession {
    let live = try begin(id, mode, purpose, author: author)
    live.warnings += try confirm(live).warnings
    _ = try takeUp(live, purpose)
    return live
  }

  /// Reads a session that is to be written: it waits for no sync and writes nothing, so that its
  /// lines may be gone after a power cut until `confirm`.
  func begin(
    _ id: String, _ mode: Journal.Mode, _ purpose: Purpose, author: String?
  ) throws(Failure) -> LiveSession {
    let beginning = Beginning()
    let (journal, parts) = try openJournal(id, mode) { _ in beginning.draft(by: author) }
    try refuseAdditions(to: id, parts)
    let session = Session(id: id, events: parts.lines.map(Event.init))
    beginning.opened = session.opened
    let live = LiveSession(
      SessionJournal(journal, holding: parts.lines, session, ledger: ledger), session,
      clock(of: session, purpose), author: author, processNotes: ProcessNotes(processNotes, id))
    live.warnings = warnings(on: parts)
    return live
  }

  private func openJournal(
    _ id: String, _ mode: Journal.Mode, firstDraft: @escaping Journal.ContinuationDraft
  ) throws(Failure) -> (journal: Journal, parts: JournalParts) {
    do throws(JournalError) {
      return try Journal.open(id, in: journals, mode, firstDraft: firstDraft)
    } catch {
      if let parts = try? journals.readParts(id) { try refuseAdditions(to: id, parts) }
      throw Failure(error.message)
    }
  }

  /// What was read is on the disk from here on: where its file fails to say so, in a next part.
  func confirm(_ live: LiveSession) throws(Failure) -> SessionJournal.Outcome {
    do throws(JournalError) {
      do throws(JournalError) {
        try live.journal.journal.confirm()
        return SessionJournal.Outcome()
      } catch {
        guard case .notConfirmed = error, !live.session.isClosed else { throw error }
        return try live.append([], via: .auto)
      }
    } catch {
      throw Failure(error.message)
    }
  }

  /// What else a session needs that goes on here: its mark, its reserve, its anchor.
  func takeUp(
    _ live: LiveSession, _ purpose: Purpose
  ) throws(Failure) -> SessionJournal.Outcome {
    if purpose != .log { hold(live) }
    do throws(JournalError) {
      return try resume(live, purpose)
    } catch {
      throw Failure(error.message)
    }
  }

  /// Tells other windows of this one, says it when there is one already, and keeps room on the disk.
  func hold(_ live: LiveSession) {
    live.journal.journal.makeBallast()
    live.journal.mark = OpenMark(live.id, in: folders)
    if live.journal.mark?.isElsewhere == true { live.warnings.append(OpenMark.warning) }
  }

  private func warnings(on parts: JournalParts) -> [String] {
    var warnings: [String] = []
    if case .unfinished(let bytes) = parts.tail {
      warnings.append(
        "an unfinished line of \(bytes) bytes, never called saved, is set aside with the next entry"
      )
    }
    for fork in parts.forks { warnings.append("\(fork) goes on from the same line; not read") }
    return warnings
  }

  /// Writes the anchor from which other processes reckon, where one is due.
  private func resume(
    _ live: LiveSession, _ purpose: Purpose
  ) throws(JournalError) -> SessionJournal.Outcome {
    let moment = SystemClocks.moment()
    let session = live.session
    let isKnown = session.isSimulation || session.time(at: moment) != nil
    guard !session.isClosed, purpose != .log || !isKnown else { return SessionJournal.Outcome() }
    let resumed = Resumed(
      anchor: live.clock.anchor(at: moment), across: isKnown ? nil : "reboot",
      timeKnown: isKnown || session.timeAcrossReboot(at: moment.wall) != nil)
    return try live.append([PendingEvent(t: nil, body: .resumed(resumed))], via: .auto)
  }
}

/// What the first line of a next part says again of the session's own first line, once that is read.
private final class Beginning {
  var opened: Opened?

  func draft(by author: String?) -> JournalDraft {
    var next =
      opened
      ?? Opened(client: "", careProtocol: CareProtocol(name: ""), appVersion: Version.text)
    next.appVersion = Version.text
    next.anchor = nil
    return JournalDraft(type: Opened.type, by: author, via: Door.auto.rawValue, data: next.data)
  }
}

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
    do throws(JournalError) {
      let beginning = Beginning()
      let (journal, parts) = try Journal.open(
        id, in: journals, mode, ballast: purpose != .log,
        firstDraft: { _ in beginning.draft(by: author) })
      try journal.confirm()
      let session = Session(id: id, events: parts.lines.map(Event.init))
      beginning.opened = session.opened
      let live = LiveSession(
        SessionJournal(journal, session, ledger: ledger), session, clock(of: session, purpose),
        author: author, processNotes: ProcessNotes(processNotes, id))
      live.warnings = warnings(on: parts)
      if purpose != .log { markOpen(live) }
      try resume(live, purpose)
      return live
    } catch {
      throw Failure(error.message)
    }
  }

  /// Says it when the session is open in another window already.
  func markOpen(_ live: LiveSession) {
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
  private func resume(_ live: LiveSession, _ purpose: Purpose) throws(JournalError) {
    let moment = SystemClocks.moment()
    let session = live.session
    let isKnown = session.isSimulation || session.time(at: moment) != nil
    guard !session.isClosed, purpose != .log || !isKnown else { return }
    let resumed = Resumed(
      anchor: live.clock.anchor(at: moment), across: isKnown ? nil : "reboot",
      timeKnown: isKnown || session.timeAcrossReboot(at: moment.wall) != nil)
    try live.append([PendingEvent(t: nil, body: .resumed(resumed))], via: .auto)
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

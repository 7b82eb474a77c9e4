import SessionCore

extension State {
  /// Own entries are on disk: only now do they stand in the session.
  mutating func take(saved events: [Event]) -> [Command] {
    var commands: [Command] = []
    for event in events {
      let isTakenBack = settle(event)
      hand.savedAt[event.seq] = instant.real
      note(event)
      if isTakenBack { commands += withdraw(event.seq) }
    }
    if let last = events.last(where: { $0.via != .auto }) { notice = savedNotice(last) }
    if failure == nil { isDiskAlmostFull = isDiskAlmostFull && !events.isEmpty }
    refreshLine()
    return commands + leaveWhenSaved()
  }

  /// A late entry says where in the timeline it went.
  private func savedNotice(_ event: Event) -> Notice {
    guard let session, let entry = session.entry(event.seq), entry.isInTimeline, entry.isLate else {
      return .saved(event.wall)
    }
    let after = session.timeline.reversed().lazy.prefix { $0.seq != event.seq }
    return .savedEarlier(
      event.wall, observed: entry.observedAt, linesUp: after.filter(\.isInTimeline).count)
  }

  private mutating func leaveWhenSaved() -> [Command] {
    guard hand.isLeaving, saving.isEmpty else { return [] }
    return quit()
  }

  /// Strikes the event off what is being saved; true when it was undone meanwhile.
  private mutating func settle(_ event: Event) -> Bool {
    let place = saving.firstIndex { saving in
      saving.events.dropFirst(saving.savedCount).first?.body.type == event.body.type
    }
    guard event.via != .auto, let place else { return false }
    saving[place].savedCount += 1
    let isTakenBack = saving[place].isTakenBack
    if saving[place].savedCount == saving[place].events.count { saving.remove(at: place) }
    return isTakenBack
  }

  /// What the event changes beside the session itself.
  private mutating func note(_ event: Event) {
    if case .withdrawn(let withdrawal) = event.body {
      if let withdrawn { hand.withdrawnBefore.append(withdrawn) }
      withdrawn = WithdrawnNotice(seq: withdrawal.target, words: words(ofEntry: withdrawal.target))
    } else if event.via != .auto, !event.altersOthers {
      withdrawn = nil
      hand.withdrawnBefore = []
    }
    session?.apply(event)
    guard case .changed(let change) = event.body, change.what == "by" else { return }
    author = change.to
  }

  mutating func take(others events: [Event]) -> [Command] {
    for event in events { session?.apply(event) }
    if let event = events.last { news = News(event: event, at: instant.real) }
    refreshLine()
    return []
  }

  /// Nothing is lost: what isn't on disk stays, with the reason.
  mutating func take(_ failure: SaveFailure, of events: [PendingEvent]) -> [Command] {
    for place in saving.indices where saving[place].privateText == nil {
      let unsaved = saving[place].events.dropFirst(saving[place].savedCount)
      guard events.isEmpty || unsaved.contains(where: events.contains) else { continue }
      saving[place].status = .failed(failure)
    }
    return stayUnsaved()
  }

  mutating func take(_ failure: SaveFailure, ofPrivate text: String) -> [Command] {
    for place in saving.indices where saving[place].privateText == text {
      saving[place].status = .failed(failure)
    }
    return stayUnsaved()
  }

  private mutating func stayUnsaved() -> [Command] {
    hand.lastRetryAt = instant.real
    guard hand.isLeaving else { return [] }
    hand.isLeaving = false
    return ask(.leaveUnsaved(count: saving.count))
  }

  mutating func take(saved note: PrivateNote) -> [Command] {
    if let place = saving.firstIndex(where: { $0.privateText == note.text }), !note.isWithdrawn {
      saving.remove(at: place)
    }
    privateNotes.removeAll { $0.seq == note.seq }
    privateNotes.append(note)
    notice = .saved(note.wall)
    return leaveWhenSaved()
  }

  /// While something isn't saved, every few seconds it is tried again.
  mutating func retry() -> [Command] {
    guard failure != nil, instant.real - hand.lastRetryAt >= Timing.retry else { return [] }
    hand.lastRetryAt = instant.real
    return [.retry]
  }

  /// A session was opened: everything of another one is let go, but its parked lines. What is being
  /// saved stays until the disk answers.
  mutating func take(_ opened: OpenedSession) -> [Command] {
    var parked = hand.parked
    if let line, !line.isBlank { parked.append(line) }
    place = .session
    page = .main
    session = opened.session
    access = opened.access
    damage = nil
    isConfirmed = opened.isConfirmed
    privateNotes = opened.privateNotes
    let (keptDraft, isLeaving) = (hand.keptDraft, hand.isLeaving)
    hand = Hand()
    (hand.keptDraft, hand.isLeaving) = (keptDraft, isLeaving && !saving.isEmpty)
    hand.parked = parked
    if let draft = opened.draft { take(draft) }
    hand.openedAt = instant.real
    rememberFresh(opened.session)
    earlier = []
    line = nil
    asked = nil
    selection = nil
    search = nil
    withdrawn = nil
    notice = opened.warnings.last.map(Notice.warning)
    form = NewSessionForm()
    if case .damaged = opened.access { return ask(.goOnAfterDamage(id: opened.session.id)) }
    return []
  }

  /// The author's own entries of the last minutes, whichever process wrote them.
  private mutating func rememberFresh(_ session: Session) {
    guard let author else { return }
    for event in session.entries.lazy.reversed().map(\.event) {
      let age = realMilliseconds(from: event.recorded, to: instant.now.t)
      guard age <= Timing.fresh else { return }
      if event.by == author, event.via != .auto { hand.savedAt[event.seq] = instant.real - age }
    }
  }

  /// What an earlier process left of this session's line is parked.
  mutating func take(_ draft: Draft) {
    guard draft.session == session?.id else { return }
    let time = Instant(
      now: Now(t: draft.t, wall: instant.now.wall(of: draft.t)),
      real: instant.real)
    hand.parked.append(
      EntryLine(verb: draft.verb, text: draft.text, time: time, session: draft.session))
  }
}

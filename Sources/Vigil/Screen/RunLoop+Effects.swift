internal import Drawing
internal import Interface
internal import Journaling
internal import SessionCore
internal import Terminal

extension RunLoop {
  func perform(_ commands: [Command]) {
    for command in commands { perform(command) }
  }

  private func perform(_ command: Command) {
    switch command {
    case .append(let events, let by): writer.send(.append(events, by: by, via: .keys))
    case .appendPrivate(let text, let t, let by):
      writer.send(.appendPrivate(text: text, t: t, by: by))
    case .withdrawPrivate(let seq, let by): writer.send(.withdrawPrivate(seq: seq, by: by))
    case .saveDraft(let draft): drafts.keep(draft, at: SystemClocks.boot)
    case .retry: writer.send(.retry)
    case .goOn: writer.send(.goOn)
    case .open(let id, let continuing):
      isOpening = true
      writer.send(.open(id: id, continuing ? .continuing : .writing, author: state.author))
      writer.send(.settle)
    case .create(let session):
      isOpening = true
      writer.send(.create(SessionRequest(session, store)))
      writer.send(.settle)
    case .list: writer.send(.list)
    case .search(let words): writer.send(.search(words))
    case .export: writer.send(.export)
    case .useTheme(let name): use(name)
    case .redraw: screen.repaint(state.canvas(rows: screen.rows, columns: screen.columns))
    case .suspend: suspend()
    case .quit(let words): ending = ending ?? .left(saying: words)
    }
  }

  private func use(_ name: String) {
    do throws(ThemeError) {
      screen.use(try library.load(name).theme)
    } catch {
      update(.refused(error.message))
    }
  }

  func takeReports() {
    for report in writer.reports.takeAll() { take(report) }
  }

  private func take(_ report: WriterReport) {
    switch report {
    case .opened(let opened, let clock): take(opened, clock)
    case .confirmed: update(.confirmed)
    case .draft(let draft): update(.draft(draft))
    case .refused(let failure): refuse(failure)
    case .saved(let events): update(.saved(events))
    case .others(let events): update(.others(events))
    case .heldUp: lookAgain()
    case .failed(let failure, let events): update(.failed(failure, events))
    case .damaged(let failure): update(.damaged(failure))
    case .diskAlmostFull: update(.diskAlmostFull)
    case .privateSaved(let note): update(.privateSaved(note))
    case .privateFailed(let failure, let text): update(.privateFailed(failure, text: text))
    case .listed(let entries): update(.listed(entries))
    case .found(let words, let hits): update(.found(words, hits))
    case .earlier(let sessions): update(.earlier(sessions))
    case .exported(let words): update(.exported(words))
    case .warning(let words): update(.refused(words))
    case .stopped: break
    }
  }

  private func take(_ opened: OpenedSession, _ clock: SessionClock) {
    (isOpening, endsOnRefusal) = (false, false)
    self.clock = clock
    gaps = GapWatch(from: SystemClocks.moment())
    update(.opened(opened, instant))
  }

  /// Before there is anything to show, a refusal ends the program; later it is only said.
  private func refuse(_ failure: Failure) {
    isOpening = false
    guard endsOnRefusal else { return update(.refused(failure.message)) }
    ending = ending ?? .refused(failure)
  }

  /// Once the terminal is given back: the draft is kept, and what was entered reaches the disk, or
  /// has had five seconds for it. What isn't saved is tried once more.
  func finish() {
    if state.failure != nil { writer.send(.retry) }
    drafts.keepNow(state.draft)
    writer.send(.stop)
    let patience = state.saving.isEmpty ? 40 : 5000
    let end = SystemClocks.boot + patience
    while SystemClocks.boot < end {
      _ = Wait.forInput(writer.reports.descriptor, milliseconds: 5)
      for case .stopped in writer.reports.takeAll() { return }
    }
    DraftKeeper(store.folders).keep(state.draft)
    if let id = state.session?.id { store.journals.removeBallast(id) }
  }
}

extension SessionRequest {
  /// As the form on the screen says it.
  init(_ session: NewSession, _ store: SessionStore) {
    self.init(client: session.client)
    route = session.route
    protocolName = session.protocolName
    weightKilograms = session.weightKilograms
    author = session.by ?? store.author(nil)
    prescriber = session.prescriber ?? store.settings.prescriber
    site = session.site ?? store.settings.site
    room = session.room
  }
}

extension Interface.Configuration {
  /// Without the themes' choices, for which every theme is read.
  init(_ settings: ClinicSettings) {
    self.init()
    isCalm = settings.still != nil
    darkAfterMinutes = settings.darkAfter.flatMap { Int($0) }
    abbreviations.merge(settings.abbreviations) { $1 }
  }
}

extension ThemeLibrary {
  /// Every theme that can be loaded.
  var choices: [ThemeChoice] {
    names.compactMap { name in
      (try? load(name)).map { ThemeChoice(name: name, isLight: $0.theme.isLight) }
    }
  }
}

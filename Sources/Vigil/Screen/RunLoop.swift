internal import Drawing
internal import Glibc
internal import Interface
internal import SessionCore
internal import Terminal

/// One wait for keys, signals, the disk, other writers and the next change on the screen.
final class RunLoop {
  /// Why the screen is left.
  enum Ending {
    case left(saying: [String])
    case signal(Int32)
    case refused(Failure)
  }

  let screen: Screen
  let signals: SignalPipe
  let writer: Writer
  let store: SessionStore
  let library: ThemeLibrary
  var state: State
  var clock: SessionClock
  var gaps: GapWatch
  var ending: Ending?
  /// While a session is being opened, keys wait for it.
  var isOpening = false
  /// Whether there is nothing to go back to when it can't be opened.
  var endsOnRefusal = false
  var player: DemoPlayer?
  let drafts: DraftSchedule
  let watch: FolderWatch?
  let machine = MachineWatch()
  /// Whether the folder of the sessions told of a write.
  var isFolderTouched = false
  /// From when on to look again for what others appended, and when at the latest, in milliseconds of
  /// CLOCK_BOOTTIME.
  var looksAgain: [ClosedRange<Int>] = []
  private var kept = KeptRows()

  init(
    screen: Screen, signals: SignalPipe, writer: Writer, store: SessionStore,
    library: ThemeLibrary, warnings: [String], player: DemoPlayer?
  ) {
    let moment = SystemClocks.moment()
    self.screen = screen
    self.signals = signals
    self.writer = writer
    self.store = store
    self.library = library
    self.player = player
    clock = .running(from: 0, boot: moment.boot)
    gaps = GapWatch(from: moment)
    drafts = DraftSchedule(writer)
    watch = FolderWatch(store.folders.sessions)
    state = State(
      at: Instant(now: clock.now(at: moment), real: moment.boot), author: store.author(nil),
      configuration: Interface.Configuration(store.settings), theme: screen.theme.name)
    if let warning = warnings.first { state.notice = .warning(warning) }
  }

  func run(_ start: FullScreen.Start) -> Ending {
    begin(start)
    while true {
      if !isOpening { show() }
      if let ending { return ending }
      lookAround()
      turn()
    }
  }

  /// The writer has its order to read already; see `FullScreen`.
  private func begin(_ start: FullScreen.Start) {
    switch start {
    case .home: return
    case .create(let request):
      state.author = request.author
      writer.send(.create(request))
    case .resume(_, _, let author): state.author = author
    }
    (isOpening, endsOnRefusal) = (true, true)
    writer.send(.settle)
    warmUp()
  }

  /// While the disk is read: a frame of an empty session, which is never shown, has the runtime make
  /// ready what the first one needs.
  private func warmUp() {
    var empty = state
    (empty.place, empty.session) = (.session, Session(id: ""))
    draw(empty)
  }

  private func show() { screen.present(draw(state)) }

  @discardableResult
  private func draw(_ state: State) -> Canvas {
    state.canvas(rows: screen.rows, columns: screen.columns, keeping: &kept)
  }

  /// What neither the first frame nor the echo of a key waits for.
  private func lookAround() {
    let moment = SystemClocks.moment()
    compareClocks(moment)
    lookForOthers(moment)
    drafts.tick(at: moment.boot)
    guard let report = machine.report(at: moment.boot, inSession: state.session != nil) else {
      return
    }
    update(.device(report))
    show()
  }

  var instant: Instant {
    let moment = SystemClocks.moment()
    return Instant(now: clock.now(at: moment), real: moment.boot)
  }

  /// Waits once, and takes in everything that came; a key is shown before anything else is done.
  private func turn() {
    let ready = wait()
    if ready.hasSignals { takeSignals() }
    if ready.hasReports {
      takeReports()
      awaitConfirmation()
    }
    let moment = SystemClocks.moment()
    let instant = Instant(now: clock.now(at: moment), real: moment.boot)
    guard !takeKeys(ready, at: instant) else { return }
    playDemo(moment)
    update(.tick(instant))
  }

  /// A disk as quick as most confirms what was read before a frame could be seen: one drawing then does,
  /// which is made while the disk is at work.
  private func awaitConfirmation() {
    guard state.session != nil, state.access == .writing, !state.isConfirmed else { return }
    draw(state.confirmed)
    let end = SystemClocks.boot + 10
    while state.access == .writing, !state.isConfirmed {
      let left = end - SystemClocks.boot
      guard left > 0, Wait.forInput(writer.reports.descriptor, milliseconds: left) else { return }
      takeReports()
    }
  }

  func update(_ message: Message) { perform(state.update(message)) }
}

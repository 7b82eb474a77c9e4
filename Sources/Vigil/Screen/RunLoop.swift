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
  /// When to look again for what others appended, in milliseconds of CLOCK_BOOTTIME.
  var looksAgainAt: [Int] = []
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
      if !isOpening {
        show()
        lookAround()
      }
      if let ending { return ending }
      turn()
    }
  }

  private func begin(_ start: FullScreen.Start) {
    if case .home = start {} else { (isOpening, endsOnRefusal) = (true, true) }
    switch start {
    case .home: perform([.list])
    case .create(let request):
      state.author = request.author
      writer.send(.create(request))
    case .resume(let id, let mode, let author):
      state.author = author
      writer.send(.open(id: id, mode, author: author))
    }
  }

  private func show() {
    screen.present(
      state.canvas(rows: screen.rows, columns: screen.columns, keeping: &kept))
  }

  /// What the screen needn't wait for: the other themes, and how the machine is.
  private func lookAround() {
    if state.configuration.themes.isEmpty { state.configuration.themes = library.choices }
    let time = SystemClocks.moment().boot
    guard let report = machine.report(at: time, inSession: state.session != nil) else { return }
    update(.device(report))
    show()
  }

  var instant: Instant {
    let moment = SystemClocks.moment()
    return Instant(now: clock.now(at: moment), real: moment.boot)
  }

  /// Waits once, and takes in everything that came.
  private func turn() {
    wait()
    takeSignals()
    takeReports()
    takeKeys()
    let moment = SystemClocks.moment()
    compareClocks(moment)
    lookForOthers(moment)
    playDemo(moment)
    update(.tick(instant))
    drafts.tick(at: moment.boot)
  }

  func update(_ message: Message) { perform(state.update(message)) }
}

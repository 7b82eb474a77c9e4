internal import Drawing
internal import Glibc
internal import Interface
internal import Journaling
internal import Terminal

/// The full screen from taking the terminal to giving it back.
struct FullScreen {
  /// What the screen begins with.
  enum Start {
    case home
    case create(SessionRequest)
    case resume(String, Journal.Mode, author: String?)
  }

  private let store: SessionStore

  init(_ store: SessionStore) { self.store = store }

  /// A terminal that can't be used gets the linear door.
  func run(
    _ start: Start, player: DemoPlayer? = nil, linear: () throws(Failure) -> ExitStatus
  ) throws(Failure) -> ExitStatus {
    let keys = try store.settings.keyTable()
    try store.folders.make()
    let library = ThemeLibrary(store)
    let (theme, warnings) = library.loadChosen()
    CrashGuard.install()
    let screen: Screen
    do throws(ScreenError) {
      screen = try Screen(
        theme: theme, environment: { Environment.value($0) })
    } catch {
      Output.complain("\(error.message); going on line by line")
      return try linear()
    }
    let loop = try loop(screen, library, warnings + store.settings.errors.map(\.message), player)
    loop.state.keys = keys
    let ending = loop.run(start)
    screen.leave()
    loop.finish()
    return try conclude(ending)
  }

  private func loop(
    _ screen: Screen, _ library: ThemeLibrary, _ warnings: [String], _ player: DemoPlayer?
  ) throws(Failure) -> RunLoop {
    guard let signals = SignalPipe(), let writer = Writer(store) else {
      screen.leave()
      throw Failure("the system gives no pipe or thread; close other programs and try again")
    }
    return RunLoop(
      screen: screen, signals: signals, writer: writer, store: store, library: library,
      warnings: warnings, player: player)
  }

  private func conclude(_ ending: RunLoop.Ending) throws(Failure) -> ExitStatus {
    switch ending {
    case .left(let words):
      for line in words { Output.print(line) }
      return .done
    case .signal(let number): return .signal(number)
    case .refused(let failure): throw failure
    }
  }
}

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
    let writer = try writer(beginning: start)
    let keys = try prepare(orStop: writer)
    let library = ThemeLibrary(store)
    let (theme, warnings) = library.loadChosen()
    CrashGuard.install()
    let screen: Screen
    do throws(ScreenError) {
      screen = try Screen(
        theme: theme, environment: { Environment.value($0) })
    } catch {
      writer.stop()
      Output.complain("\(error.message); going on line by line")
      return try linear()
    }
    guard let signals = SignalPipe() else {
      screen.leave()
      throw Self.lack
    }
    let loop = RunLoop(
      screen: screen, signals: signals, writer: writer, store: store, library: library,
      warnings: warnings + store.settings.errors.map(\.message), player: player)
    loop.state.keys = keys
    let ending = loop.run(start)
    screen.leave()
    loop.finish()
    return try conclude(ending)
  }

  private static let lack = Failure(
    "the system gives no pipe or thread; close other programs and try again")

  /// What only reads begins while the terminal is being taken; what writes waits for the terminal.
  private func writer(beginning start: Start) throws(Failure) -> Writer {
    guard let writer = Writer(store) else { throw Self.lack }
    switch start {
    case .home: writer.send(.list)
    case .resume(let id, let mode, let author): writer.send(.open(id: id, mode, author: author))
    case .create: break
    }
    return writer
  }

  /// Makes the folders, and reads the keys while the session is being read.
  private func prepare(orStop writer: Writer) throws(Failure) -> KeyTable {
    do throws(Failure) {
      try store.folders.make()
      return try store.settings.keyTable()
    } catch {
      writer.stop()
      throw error
    }
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

import Drawing
import Glibc
import Terminal

/// A program of a screen and keys alone, to be crashed, stopped and cut off by tests.
///
/// Keys: Q leaves, x indexes past an array, a aborts, o overflows the stack; others are shown.
@main
struct Probe {
  static func main() {
    CrashGuard.install()
    Privacy.forbidCoreDumps()
    guard let signals = SignalPipe() else { exit(2) }
    do throws(ScreenError) {
      let screen = try Screen(theme: .plain) { name in getenv(name).map { String(cString: $0) } }
      var probe = Probe(screen: screen, signals: signals)
      exit(probe.run())
    } catch {
      print(error.message)
      exit(3)
    }
  }

  let screen: Screen
  let signals: SignalPipe
  var shown = "ready"

  /// Runs until told to leave, and answers the exit code.
  mutating func run() -> CInt {
    while true {
      draw()
      var waiting = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      poll(&waiting, 2, CInt(screen.patience ?? -1))
      for signal in signals.read() {
        if let code = handle(signal) { return code }
      }
      for key in screen.readKeys() {
        if key == .character("Q") { return leave(0) }
        handle(key)
      }
      if screen.isHungUp { return leave(129) }
    }
  }

  private func leave(_ code: CInt) -> CInt {
    screen.leave()
    return code
  }

  private func draw() {
    var canvas = Canvas(rows: screen.rows, columns: screen.columns)
    canvas.write(shown, row: 0, column: 0, role: .body)
    canvas.write("\(screen.rows)x\(screen.columns)", row: 1, column: 0, role: .dim)
    canvas.cursor = Position(row: 0, column: 0)
    screen.present(canvas)
  }

  private mutating func handle(_ signal: Signal) -> CInt? {
    switch signal {
    case .terminate: return leave(143)
    case .hangUp: return leave(129)
    case .interrupt: return leave(130)
    case .stop: screen.suspend()
    case .continue: screen.resume()
    case .resized: screen.resize()
    }
    return nil
  }

  private mutating func handle(_ key: Key) {
    shown = "\(key)"
    switch key {
    case .character("x"): shown = [String]()[shown.utf8.count]
    case .character("a"): abort()
    case .character("o"): shown = "\(Self.depth(of: shown.utf8.count))"
    default: break
    }
  }

  @inline(never)
  private static func depth(of count: Int) -> Int {
    count < 0 ? 0 : depth(of: count + 1) &+ count
  }
}

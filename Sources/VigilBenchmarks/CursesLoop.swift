import CNcurses
import Glibc

/// The peer that is always there: a plain full-screen ncurses loop, as one would write it in C.
///
/// Every key builds the whole frame anew: a header with a clock, eighteen coloured rows, an input line.
struct CursesLoop {
  private var typed: [UInt8] = []

  static func run() -> Never {
    setlocale(LC_CTYPE, "C.UTF-8")
    guard let screen = newterm(nil, fdopen(1, "w"), fdopen(0, "r")) else { exit(1) }
    set_term(screen)
    start_color()
    for pair in 1...6 { init_pair(Int16(pair), Int16(pair), 0) }
    raw()
    noecho()
    let window = curses_screen()
    keypad(window, true)
    wtimeout(window, 1000)
    var loop = CursesLoop()
    loop.draw(window)
    while true {
      let key = wgetch(window)
      if key == 17 { break }
      if key >= 32, key < 127 { loop.typed.append(UInt8(key)) }
      if key == 10 || key == 13 { loop.typed = [] }
      loop.draw(window)
    }
    endwin()
    exit(0)
  }

  private func draw(_ window: UnsafeMutablePointer<WINDOW>?) {
    werase(window)
    var now = time(nil)
    var clock = [CChar](repeating: 0, count: 32)
    var parts = tm()
    localtime_r(&now, &parts)
    strftime(&clock, clock.count, "%H:%M:%S ready", &parts)
    mvwaddstr(window, 0, 60, clock)
    for row in 2..<20 {
      wattr_set(window, 0, Int16(row % 6 + 1), nil)
      mvwaddstr(
        window, Int32(row), 2, "row \(row): a line of text with a number \(row * 37) and more of it"
      )
    }
    wattr_set(window, 0, 0, nil)
    let line = String(decoding: typed.suffix(70), as: UTF8.self)
    mvwaddstr(window, 22, 2, "> " + line)
    wrefresh(window)
  }
}

internal import Glibc

/// What is known of the terminal without taking it over.
enum TerminalReport {
  static var words: String {
    guard let name = Environment.value("TERM") else { return "TERM is not set: the linear door" }
    guard name != "dumb" else { return "dumb: the linear door" }
    var parts = [name]
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      parts.append("\(size.ws_col)x\(size.ws_row)")
    }
    parts.append(colors(name))
    return parts.joined(separator: ", ")
  }

  private static func colors(_ name: String) -> String {
    if Environment.value("NO_COLOR") != nil { return "no colours (NO_COLOR)" }
    let promise = Environment.value("COLORTERM") ?? ""
    if promise == "truecolor" || promise == "24bit" || name.contains("direct") {
      return "true colour"
    }
    return name.contains("256") ? "256 colours" : "few colours"
  }
}

internal import Drawing
internal import Glibc

/// Which description of the terminal to use and how many colours it shows.
struct TerminalChoice {
  let name: String
  let depth: ColorDepth

  /// True colour goes through a description that has it; curses could otherwise only repaint the
  /// user's own palette, which a crash would leave changed.
  init(
    environment: (String) -> String?, output: CInt, capabilities: Capabilities
  ) {
    let wantsColor = (environment("NO_COLOR") ?? "").isEmpty
    let promise = environment("COLORTERM") ?? ""
    if !wantsColor || capabilities.colors < 8 {
      (name, depth) = (capabilities.name, .none)
    } else if capabilities.hasDirectColor {
      (name, depth) = (capabilities.name, .trueColor)
    } else if promise == "truecolor" || promise == "24bit",
      let direct = Self.directName(of: capabilities.name),
      Capabilities.exists(direct, output: output)
    {
      (name, depth) = (direct, .trueColor)
    } else {
      let colors = capabilities.colors
      (name, depth) = (
        capabilities.name, colors >= 256 ? .indexed256 : colors >= 16 ? .ansi16 : .ansi8
      )
    }
  }

  private static func directName(of name: String) -> String? {
    guard name.hasSuffix("-256color") else { return nil }
    return name.dropLast("-256color".count) + "-direct"
  }
}

internal import Drawing
internal import Themes

/// `vigil themes`: what the screen may look like.
struct ThemesCommand {
  private let library = ThemeLibrary(SessionStore.load())
  private let action: String
  private let target: String?

  init(_ invocation: Invocation) throws(Failure) {
    action = invocation.operands.first ?? "list"
    target = invocation.operands.dropFirst().first
    guard (action == "list") == (target == nil) else {
      throw Failure(
        action == "list"
          ? "`vigil themes list` takes no name; leave it out"
          : "`vigil themes show` needs a name; `vigil themes` lists them", .usage)
    }
  }

  func run() throws(Failure) -> ExitStatus {
    guard action == "show", let target else {
      for name in library.names { Output.print(line(name)) }
      return .done
    }
    guard let bytes = library.file(target) else {
      throw Failure(ThemeError.unknown(target, wantedBy: nil).message, .usage)
    }
    Output.print(String(decoding: bytes, as: UTF8.self), terminator: "")
    return .done
  }

  private func line(_ name: String) -> String {
    let mark = name == library.chosen ? "  (in use)" : ""
    guard let loaded = try? library.load(name) else { return "\(name)  can't be read\(mark)" }
    let warnings = loaded.warnings.isEmpty ? "" : "  \(loaded.warnings.count) lines passed over"
    return "\(name.padded(to: 14))\(loaded.theme.isLight ? "light" : "dark")\(mark)\(warnings)"
  }
}

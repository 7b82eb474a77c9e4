internal import Drawing
internal import Themes

/// `vigil themes`: what the screen may look like.
struct ThemesCommand {
  private let library = ThemeLibrary(SessionStore.load())
  private let wanted: ListOrAction

  init(_ invocation: Invocation) throws(Failure) {
    wanted = try ListOrAction(
      invocation, needs: ["show": "a name; `vigil themes` lists them"])
  }

  func run() throws(Failure) -> ExitStatus {
    guard let target = wanted.target else {
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

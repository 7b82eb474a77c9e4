internal import Drawing
internal import Encoding
internal import SessionCore
internal import Terminal

/// `vigil info`: what this program is, where its files lie, and what this machine offers.
struct InfoCommand {
  private let store = SessionStore.load()
  private let printsSettings: Bool

  init(_ invocation: Invocation) { printsSettings = invocation.has("print-config") }

  func run() -> ExitStatus {
    guard !printsSettings else {
      Output.print(ClinicSettings.printed, terminator: "")
      return .done
    }
    let rows = [("version", Version.text)] + folders + [storage] + settings + machine
    Output.print(HelpText.table(rows))
    for error in store.settings.errors { Output.complain(error.message) }
    for warning in store.storageWarnings { Output.complain(warning) }
    return store.settings.errors.isEmpty ? .done : .failed
  }

  private var folders: [(String, String)] {
    store.folders.named.map { name, path in
      (name, FileAccess.isFolder(path) ? path : "\(path) (made when needed)")
    }
  }

  private var storage: (String, String) {
    ("storage", Mount(holding: store.folders.sessions)?.words ?? "unknown")
  }

  private var settings: [(String, String)] {
    let path = store.folders.settingsFile
    let library = ThemeLibrary(store)
    let (theme, warnings) = library.loadChosen()
    return [
      ("settings", FileAccess.exists(path) ? path : "\(path) (none yet; --print-config shows one)"),
      ("theme", ([theme.name] + warnings).joined(separator: "; ")),
      ("by", store.author(nil) ?? "nobody said: entries show ?"),
    ]
  }

  private var machine: [(String, String)] {
    let sleep =
      Subprocess.isInstalled("systemd-inhibit")
      ? "systemd-inhibit is here; a session's screen says whether it could hold sleep off"
      : "can't be held off: no systemd-inhibit here"
    return [
      ("terminal", TerminalReport.words),
      ("idle sleep", sleep),
      ("encryption", Self.encryption),
      ("zone", SystemClocks.zone ?? SystemClocks.moment().wall.offset),
    ]
  }

  private static var encryption: String {
    let programs = ["age", "gpg"].filter(Subprocess.isInstalled)
    return programs.isEmpty
      ? "neither age nor gpg is installed, so --encrypt-to can't work"
      : "--encrypt-to through \(programs.joined(separator: " or "))"
  }
}

/// Where everything lies: under $VIGIL_HOME, else where the XDG rules say.
struct Folders: Hashable, Sendable {
  let sessions: String
  let process: String
  let config: String
  let state: String
  let cache: String

  /// From the environment; every path is absolute.
  static var current: Folders {
    if let home = Environment.value("VIGIL_HOME") { return Folders(home: absolute(home)) }
    let data = base("XDG_DATA_HOME", ".local/share")
    return Folders(
      sessions: data + "/sessions", process: data + "/process",
      config: base("XDG_CONFIG_HOME", ".config"), state: base("XDG_STATE_HOME", ".local/state"),
      cache: base("XDG_CACHE_HOME", ".cache"))
  }

  init(home: String) {
    self.init(
      sessions: home + "/sessions", process: home + "/process", config: home + "/config",
      state: home + "/state", cache: home + "/cache")
  }

  private init(sessions: String, process: String, config: String, state: String, cache: String) {
    self.sessions = sessions
    self.process = process
    self.config = config
    self.state = state
    self.cache = cache
  }

  /// A relative path in an XDG variable is to be passed over, says its specification.
  private static func base(_ variable: String, _ usual: String) -> String {
    let folder = Environment.value(variable).flatMap { $0.hasPrefix("/") ? $0 : nil }
    return trimmed(folder ?? Environment.home + "/" + usual) + "/vigil"
  }

  private static func absolute(_ path: String) -> String {
    trimmed(path.hasPrefix("/") ? path : WorkingFolder.path + "/" + path)
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// With their names, for `info`.
  var named: [(name: String, path: String)] {
    [
      ("sessions", sessions), ("process", process), ("config", config), ("state", state),
      ("cache", cache),
    ]
  }

  /// Makes what a session needs; the folder of the settings is the user's own affair.
  func make() throws(Failure) {
    for path in [sessions, process, state, cache] {
      do throws(FileAccess.Refusal) {
        try FileAccess.makeFolder(path)
      } catch {
        throw Failure(
          "can't make the folder \(error.message); make it, or set VIGIL_HOME to another one")
      }
    }
  }

  var settingsFile: String { config + "/vigil.conf" }
  /// Chained heads of closed records, beside `sessions/`.
  var ledger: String { sessions.droppingLastComponent + "/ledger.jsonl" }
  var index: String { cache + "/archive.index" }
}

extension String {
  var droppingLastComponent: String {
    lastIndex(of: "/").map { String(self[..<$0]) } ?? "."
  }

  var lastComponent: String {
    lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self
  }
}

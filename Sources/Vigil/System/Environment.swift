internal import Glibc

/// What the process was told by its surroundings.
enum Environment {
  /// A variable's text; nil when it is absent or empty.
  static func value(_ name: String) -> String? {
    guard let text = getenv(name) else { return nil }
    let value = String(cString: text)
    return value.isEmpty ? nil : value
  }

  static var home: String {
    if let home = value("HOME"), home.hasPrefix("/") { return home }
    return homeOnFile ?? "/"
  }

  /// From the file of accounts itself: asking for them by name needs shared libraries that a static binary lacks.
  private static var homeOnFile: String? {
    guard let accounts = fopen("/etc/passwd", "r") else { return nil }
    defer { fclose(accounts) }
    while let account = fgetpwent(accounts) {
      if account.pointee.pw_uid == getuid() { return String(cString: account.pointee.pw_dir) }
    }
    return nil
  }

  /// Whether people can read and type here: both ends are a terminal that can place a cursor.
  static var hasScreen: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && value("TERM") != "dumb"
  }

  static var hasTypingInput: Bool { isatty(STDIN_FILENO) == 1 }
}

internal import Glibc

/// Says that a simulation's clock runs, as long as the process that runs it lives.
final class RunningMark {
  private let file: CInt
  private let path: String

  /// Nil when another process runs it already, or the folder can't be written.
  init?(_ id: String, in folders: Folders) {
    path = Self.path(id, folders)
    file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return nil }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      return nil
    }
  }

  deinit {
    unlink(path)
    close(file)
  }

  private static func path(_ id: String, _ folders: Folders) -> String {
    "\(folders.state)/running-\(id)"
  }

  static func isHeld(_ id: String, in folders: Folders) -> Bool {
    let file = Glibc.open(path(id, folders), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return false }
    defer { close(file) }
    guard flock(file, LOCK_SH | LOCK_NB) == 0 else { return errno == EWOULDBLOCK }
    return false
  }
}

internal import Glibc

/// Tells windows that have the same session open of one another, as long as they live.
final class OpenMark {
  private let file: CInt
  private let path: String
  /// Whether another process had the session open already.
  let isElsewhere: Bool

  /// Nil when the folder can't be written; then nothing can be told.
  init?(_ id: String, in folders: Folders) {
    path = "\(folders.state)/open-\(id)"
    file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return nil }
    let isAlone = flock(file, LOCK_EX | LOCK_NB) == 0
    isElsewhere = !isAlone && errno == EWOULDBLOCK
    flock(file, LOCK_SH | LOCK_NB)
  }

  /// The last one takes the file away.
  deinit {
    if flock(file, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
    close(file)
  }

  static let warning =
    "this session is open in another window too; what is entered in either is kept in both"
}

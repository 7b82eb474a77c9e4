internal import Glibc

/// Tells when a file of a folder was written, so that others' entries show at once.
final class FolderWatch {
  /// To be polled for reading.
  let descriptor: CInt

  /// Nil when the system can't watch the folder.
  init?(_ path: String) {
    descriptor = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let events = UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)
    guard inotify_add_watch(descriptor, path, events) >= 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }

  /// Forgets what happened so far; true when anything did.
  func drain() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var happened = false
    while read(descriptor, &buffer, buffer.count) > 0 { happened = true }
    return happened
  }
}

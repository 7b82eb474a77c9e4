internal import Glibc

/// Waiting on descriptors, for the few places outside the run loop that need it.
enum Wait {
  static func untilWritable(_ descriptor: CInt) {
    var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&entry, 1, -1)
  }

  /// Whether something can be read, or the other end is gone, before the time is over.
  static func forInput(_ descriptor: CInt, milliseconds: Int) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, CInt(clamping: milliseconds)) > 0
  }
}

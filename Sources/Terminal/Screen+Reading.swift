package import Drawing
internal import Glibc

extension Screen {
  /// How many milliseconds to wait for more bytes before `readKeys` is called again although
  /// none came; nil when no key is unfinished.
  package var patience: Int? { decoder.patience }

  /// Every key that is there now; never waits. The descriptor to poll is the one given to `init`.
  /// `isReady` when that poll told of some already. When the terminal is gone, `isHungUp` says so.
  package func readKeys(isReady: Bool = false) -> [Key] {
    var keys: [Key] = []
    var isQuiet = true
    while isReady && isQuiet || hasInput() {
      let count = arrived.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        isHungUp = true
        return keys + decoder.settle()
      }
      isQuiet = false
      keys += decoder.decode(arrived.prefix(count))
      if count < arrived.count { return keys }
    }
    return isQuiet ? decoder.settle() : keys
  }

  private func hasInput() -> Bool {
    var poll = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    let count = Glibc.poll(&poll, 1, 0)
    return count > 0 && poll.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0
  }
}

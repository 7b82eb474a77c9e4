internal import Glibc
internal import Synchronization

/// A queue from one thread to another, with a descriptor that `poll` can wait for.
final class Mailbox<Item: Sendable>: Sendable {
  /// To be polled for reading.
  let descriptor: CInt
  private let writing: CInt
  private let items = Mutex<[Item]>([])

  /// Nil when no pipe can be had.
  init?() {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    writing = ends[1]
  }

  deinit {
    close(descriptor)
    close(writing)
  }

  func put(_ item: Item) {
    items.withLock { $0.append(item) }
    var byte: UInt8 = 1
    _ = write(writing, &byte, 1)
  }

  /// Whether nothing was put since the last call of `takeAll`. (Asked often: a key path would be made each time.)
  var isEmpty: Bool { items.withLock { $0.isEmpty } }

  /// Everything that was put since the last call; never waits.
  func takeAll() -> [Item] {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    return items.withLock { items in
      defer { items = [] }
      return items
    }
  }
}

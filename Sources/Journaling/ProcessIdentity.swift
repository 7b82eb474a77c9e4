import Glibc

/// A process told from a later one of the same number by when it started.
package struct ProcessIdentity: Hashable, Sendable {
  package var number: Int
  /// Clock ticks after boot.
  package var started: Int

  package init(number: Int, started: Int) {
    self.number = number
    self.started = started
  }

  /// The running process of that number; nil when there is none.
  package init?(running number: Int) {
    let file = open("/proc/\(number)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, length in
      length = max(0, read(file, buffer.baseAddress, 4096))
    }
    // The second field is the name in brackets and may hold anything, so count from its end.
    guard let bracket = bytes.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let fields = bytes[(bracket + 1)...].split(separator: 0x20)
    guard fields.count > 19, let started = Int(String(decoding: fields[19], as: UTF8.self)) else {
      return nil
    }
    // One that was killed and whose parent hasn't looked yet still has its number.
    let state = fields.first?.first
    guard state != UInt8(ascii: "Z"), state != UInt8(ascii: "X") else { return nil }
    self.init(number: number, started: started)
  }

  /// This process.
  package static var current: ProcessIdentity? { ProcessIdentity(running: Int(getpid())) }

  /// Whether that very process still runs.
  package var isRunning: Bool { ProcessIdentity(running: number) == self }
}

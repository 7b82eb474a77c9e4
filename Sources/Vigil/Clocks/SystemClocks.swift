internal import Encoding
internal import Glibc
internal import SessionCore

/// The machine's clocks; nothing else in the program reads them.
enum SystemClocks {
  /// The wall clock is told by what it is ahead of CLOCK_BOOTTIME, so that both turn to the next
  /// millisecond together: what is told of a second is then the same at each look within it.
  static func moment() -> Moment {
    let boot = nanoseconds(CLOCK_BOOTTIME)
    let ahead = nanoseconds(CLOCK_REALTIME) - boot
    let milliseconds = boot / 1_000_000 + (ahead + 500_000) / 1_000_000
    var seconds = time_t(milliseconds / 1000)
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(
      bootID: bootID, boot: boot / 1_000_000, monotonic: nanoseconds(CLOCK_MONOTONIC) / 1_000_000,
      wall: WallTime(milliseconds: milliseconds, offsetMinutes: local.tm_gmtoff / 60))
  }

  /// Milliseconds of CLOCK_BOOTTIME alone.
  static var boot: Int { nanoseconds(CLOCK_BOOTTIME) / 1_000_000 }

  private static func nanoseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// One random name for each start of the machine.
  static let bootID: String = {
    let bytes = try? FileAccess.read("/proc/sys/kernel/random/boot_id", limit: 256)
    return String(decoding: (bytes ?? []).prefix { $0 != 0x0A }, as: UTF8.self)
  }()

  /// The zone's name as the machine is set, such as Europe/Berlin; nil when it has none.
  static var zone: String? {
    if let zone = Environment.value("TZ") { return zone.hasPrefix(":") ? nil : zone }
    if let bytes = try? FileAccess.read("/etc/timezone", limit: 256) {
      let name = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
      if !name.isEmpty { return name }
    }
    guard let target = link("/etc/localtime"), let range = target.firstRange(of: "zoneinfo/")
    else { return nil }
    return String(target[range.upperBound...])
  }

  private static func link(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

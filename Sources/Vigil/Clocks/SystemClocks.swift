internal import Encoding
internal import Glibc
internal import SessionCore

/// The machine's clocks; nothing else in the program reads them.
enum SystemClocks {
  static func moment() -> Moment {
    var seconds = time_t(milliseconds(CLOCK_REALTIME) / 1000)
    var local = tm()
    localtime_r(&seconds, &local)
    let wall = WallTime(
      milliseconds: milliseconds(CLOCK_REALTIME), offsetMinutes: local.tm_gmtoff / 60)
    return Moment(
      bootID: bootID, boot: milliseconds(CLOCK_BOOTTIME), monotonic: milliseconds(CLOCK_MONOTONIC),
      wall: wall)
  }

  /// Milliseconds of CLOCK_BOOTTIME alone.
  static var boot: Int { milliseconds(CLOCK_BOOTTIME) }

  static func milliseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
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

internal import Encoding
internal import Glibc
internal import Interface

/// Battery and sleep, looked at once a minute while a session is open.
final class MachineWatch {
  private static let interval = 60_000
  /// How long a session is open before the first look, in milliseconds: its first frame and first
  /// keys come before.
  private static let grace = 300
  /// How long a refusal of the inhibitor may take, in milliseconds.
  private static let settling = 1000

  private var inhibitor: Subprocess.Child?
  private var isRefused = false
  private var startedAt: Int?
  private var nextAt: Int?
  /// When the first look is due, in milliseconds of CLOCK_BOOTTIME; later ones come with what else wakes the program.
  var firstAt: Int? { startedAt == nil ? nextAt : nil }

  /// A new report when one is due; sleep is held off from the first session on.
  func report(at time: Int, inSession: Bool) -> DeviceReport? {
    guard inSession else { return nil }
    let due = nextAt ?? time + Self.grace
    nextAt = due
    guard time >= due else { return nil }
    if startedAt == nil { holdSleepOff(at: time) }
    let isSettling = time - (startedAt ?? time) < Self.settling
    nextAt = time + (isSettling ? Self.settling : Self.interval)
    return DeviceReport(
      battery: Battery.percent, isOnMains: Battery.isOnMains,
      isSleepHeldOff: isSettling ? nil : isHeldOff)
  }

  private func holdSleepOff(at time: Int) {
    startedAt = time
    guard Subprocess.isInstalled("systemd-inhibit") else { return }
    inhibitor = Subprocess.start(
      "systemd-inhibit",
      [
        "--what=idle:sleep", "--mode=block", "--who=vigil", "--why=a session is open", "cat",
      ], output: nil)
  }

  private var isHeldOff: Bool {
    guard let inhibitor, !isRefused else { return false }
    var status: CInt = 0
    isRefused = waitpid(inhibitor.process, &status, WNOHANG) != 0
    return !isRefused
  }

  deinit {
    guard let inhibitor else { return }
    close(inhibitor.input)
    if !isRefused { kill(inhibitor.process, SIGTERM) }
  }
}

/// What /sys tells of the machine's power.
enum Battery {
  private static let folder = "/sys/class/power_supply"

  private static func text(_ supply: String, _ file: String) -> String? {
    guard let bytes = try? FileAccess.read("\(folder)/\(supply)/\(file)", limit: 256) else {
      return nil
    }
    return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  private static var batteries: [String] {
    FileAccess.names(in: folder).filter {
      text($0, "type") == "Battery" && text($0, "scope") != "Device"
    }
  }

  /// The emptiest battery's; nil where there is none.
  static var percent: Int? {
    batteries.compactMap { text($0, "capacity").flatMap { Int($0) } }.min()
  }

  static var isOnMains: Bool {
    batteries.allSatisfy { text($0, "status") != "Discharging" }
  }
}

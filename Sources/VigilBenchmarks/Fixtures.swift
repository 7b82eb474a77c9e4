import Encoding
import Glibc
import Journaling
import SessionCore

/// Sessions made for measuring: real journals, written through the real module.
struct Fixtures {
  let home: String

  init(home: String) {
    self.home = home
    for folder in ["", "/vigil", "/vigil/sessions", "/vigil/state", "/vigil/cache"] {
      mkdir(home + folder, 0o700)
    }
  }

  private var folder: JournalFolder {
    JournalFolder(home + "/vigil/sessions", system: UnsyncedLogFile())
  }

  /// A session of so many entries, the first dose among the earliest.
  ///
  /// The dose is held under the tongue while `isHeld`: two clocks then run on the screen.
  func session(
    _ id: String, entries: Int, closed: Bool = false, isHeld: Bool = false, hoursAgo: Int = 0
  ) throws(JournalError) {
    let clock = FixtureClock(hoursAgo: hoursAgo)
    let made = try Journal.create(id, in: folder, first: opened(id), stamp: clock.stamp) { _ in
      opened(id)
    }
    var written = 1
    while written < entries {
      let count = min(500, entries - written)
      let drafts = (written..<written + count).map { draft($0, isHeld: isHeld) }
      _ = try made.journal.append(drafts, stamp: clock.stamp)
      written += count
    }
    guard closed else { return }
    let close = PendingEvent(t: nil, body: .closed(Closed())).draft(by: "RL", via: .line)
    _ = try made.journal.append([close], stamp: clock.stamp)
  }

  private func opened(_ id: String) -> JournalDraft {
    var opened = Opened(
      client: "C-\(id.suffix(4))", careProtocol: .standard(for: .sublingual),
      appVersion: "benchmark")
    opened.route = .sublingual
    opened.anchor = Anchor(bootID: bootID, boot: bootMilliseconds())
    return PendingEvent(t: 0, body: .opened(opened)).draft(by: "RL", via: .auto)
  }

  private var bootID: String {
    String(readText("/proc/sys/kernel/random/boot_id").prefix { !$0.isWhitespace })
  }

  /// A dose early on, then notes with a set of vitals in every tenth place.
  private func draft(_ number: Int, isHeld: Bool) -> JournalDraft {
    let body: EventBody
    if number == 3 {
      body = .dose(Dose(milligrams: Amount(100), route: "sl", holdSeconds: isHeld ? 1200 : nil))
    } else if number % 10 == 0 {
      body = .vitals(
        Vitals(values: [
          .systolic: Amount(118 + number % 13), .diastolic: Amount(74 + number % 7),
          .heartRate: Amount(66 + number % 9), .spo2: Amount(97),
        ]))
    } else {
      body = .note(Note(kind: .note, text: "entry \(number): quiet, eyes closed, hands open"))
    }
    return PendingEvent(t: nil, body: body).draft(by: "RL", via: .line)
  }

  /// A file of `bytes` bytes that holds one journal.
  func session(_ id: String, megabytes: Int) throws(JournalError) {
    try session(id, entries: megabytes * 1_000_000 / 372)
  }
}

/// A clock that goes on by itself, so that the lines are as a session's are.
private final class FixtureClock {
  private let hoursAgo: Int
  private var milliseconds = 0

  init(hoursAgo: Int) { self.hoursAgo = hoursAgo }

  var stamp: Journaling.Stamp {
    { [self] in
      milliseconds += 1
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      let seconds = time.tv_sec - hoursAgo * 3600
      return (milliseconds, WallTime(milliseconds: seconds * 1000, offsetMinutes: 0))
    }
  }
}

private func bootMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_BOOTTIME, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}

/// What a person at the screen waits for.
extension Bench {
  /// Peers by name and command, when they are installed.
  private var peers: [(name: String, command: [String])] {
    let installed = ["nano", "vim", "htop", "tig"].compactMap { name in
      Programs.find(name).map { (name: name, path: $0) }
    }
    return installed.map { peer in
      (peer.name, peer.name == "vim" ? [peer.path, "-u", "NONE"] : [peer.path])
    }
  }

  mutating func measureStart() {
    let start = StartBenchmark(times: rounds, home: home)
    guard let floor = start.read(loop) else { return }
    report.add(Figure("start", "ncurses loop, painted", floor.painted))
    var nano: Double?
    for peer in peers {
      guard let reading = start.read(peer.command) else { continue }
      if peer.name == "nano" { nano = reading.painted.median }
      report.add(Figure("start", "\(peer.name), painted", reading.painted))
    }
    guard let own = start.read(resume("2026-01-02-aaaa")) else { return }
    report.add(Figure("start", "vigil, first byte", own.first))
    report.add(
      Figure(
        "start", "vigil, painted", own.painted,
        budget: .timesPeer(1.25, peer: floor.painted.median, name: "ncurses loop")))
    if let nano {
      report.add(
        Figure(
          "start", "vigil, painted, beside nano", own.painted,
          budget: .timesPeer(1, peer: nano, name: "nano")))
    }
  }

  mutating func measureEcho() throws {
    let echo = EchoBenchmark(keys: choices.isQuick ? 60 : 500)
    let floor = echo.read(TerminalProcess(loop, home: home))
    report.add(Figure("echo", "ncurses loop", floor))
    for peer in peers where ["nano", "vim"].contains(peer.name) {
      let program = TerminalProcess(peer.command, home: home)
      if peer.name == "vim" {
        _ = program.output(quiet: 200, limit: 2000)
        program.type("i")
      }
      report.add(Figure("echo", peer.name, echo.read(program)))
    }
    for (name, entries) in [("", 10), (", long session", longSession)] {
      addRatios("in an entry" + name, echo.read(try typing(in: entries)), floor)
      let moving = echo.read(try moving(in: entries)) { $0 % 2 == 0 ? Self.up : Self.down }
      addRatios("in the timeline" + name, moving, floor)
    }
  }

  private static let up = "\u{1B}OA"
  private static let down = "\u{1B}OB"

  /// Each has a session of its own: what was typed and not entered is given back to the next program
  /// that opens the session, and arrow keys then belong to that line.
  private func opened(_ id: String, entries: Int) throws -> TerminalProcess {
    try fixtures.session(id, entries: entries)
    let program = TerminalProcess(resume(id), home: home)
    _ = program.output(quiet: 200, limit: 2000)
    return program
  }

  private func typing(in entries: Int) throws -> TerminalProcess {
    let program = try opened("2026-01-02-t\(entries)", entries: entries)
    program.type("n ")
    return program
  }

  /// Above the last line: from there nothing is below, and a key that changes nothing is not answered.
  private func moving(in entries: Int) throws -> TerminalProcess {
    let program = try opened("2026-01-02-m\(entries)", entries: entries)
    for _ in 0..<3 {
      program.type(Self.up)
      _ = program.output(quiet: 50, limit: 500)
    }
    return program
  }

  private mutating func addRatios(_ name: String, _ own: Samples, _ floor: Samples) {
    report.add(
      Figure(
        "echo", name, own, budget: .timesPeer(1, peer: floor.median, name: "ncurses loop")))
    report.add(
      Figure(
        "echo", "\(name), p99", .milliseconds, own.ninetyNinth,
        budget: .timesPeer(2, peer: floor.ninetyNinth, name: "ncurses loop p99")))
  }

  mutating func measureIdle() throws {
    let idle = IdleBenchmark(seconds: choices.isQuick ? 4 : 20)
    let floor = idle.read(TerminalProcess(loop, home: home))
    report.add(Figure("idle", "ncurses loop, bytes", .perSecond, floor.bytes))
    try fixtures.session("2026-01-02-cccc", entries: 10, isHeld: true)
    for (name, id) in [("", "2026-01-02-aaaa"), (" in a hold", "2026-01-02-cccc")] {
      let own = idle.read(TerminalProcess(resume(id), home: home))
      report.add(Figure("idle", "wake-ups" + name, .perSecond, own.wakeUps, budget: .atMost(1.1)))
      report.add(Figure("idle", "bytes" + name, .perSecond, own.bytes, budget: .atMost(20)))
      report.add(Figure("idle", "processor" + name, .millisecondsPerSecond, own.work))
    }
  }
}

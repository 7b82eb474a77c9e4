import Glibc
import Journaling

/// What the disk and the memory see.
extension Bench {
  mutating func measureMemory() throws {
    for (name, id, ceiling) in [
      ("10 entries", "2026-01-02-aaaa", nil), ("long session", "2026-01-02-bbbb", 12.0),
    ] {
      let program = TerminalProcess(resume(id), home: home)
      _ = program.output(quiet: 300, limit: 3000)
      report.add(
        Figure(
          "memory", name, .megabytes, program.peakMemory,
          budget: ceiling.map(Figure.Budget.atMost)))
    }
    try measureGrowth()
  }

  /// Eight hours of a session at sixty times the pace, shortened: entries every simulated minute.
  private mutating func measureGrowth() throws {
    let program = TerminalProcess(
      [vigil, "new", "C-0009", "--route", "sl", "--by", "RL", "--simulate", "600"], home: home)
    _ = program.output(quiet: 300, limit: 3000)
    let before = program.memory
    for number in 0..<(choices.isQuick ? 40 : 480) {
      program.type("n entry \(number) of a long day\r")
      _ = program.output(quiet: 20, limit: 60)
    }
    report.add(
      Figure("memory", "growth over eight simulated hours", .megabytes, program.memory - before))
  }

  mutating func measureDurable() throws {
    let reading = try DurableBenchmark(home: home, entries: choices.isQuick ? 100 : 1000).read()
    report.add(Figure("durable", "bare write and sync", reading.bare))
    report.add(
      Figure(
        "durable", "an entry", reading.journal,
        budget: .timesPeer(1.2, peer: reading.bare.median, name: "bare write and sync")))
  }

  mutating func measureOpening() throws {
    let start = StartBenchmark(times: max(3, rounds / 4), home: home)
    for entries in choices.isQuick ? [10, 1000] : [10, 1000, 10_000, 100_000] {
      let id = "2026-01-03-o\(entries)"
      try fixtures.session(id, entries: entries)
      guard let reading = start.read(resume(id)) else { continue }
      report.add(
        Figure(
          "open", "\(entries) entries, painted", reading.painted,
          budget: entries == 10_000 ? .atMost(100) : nil))
    }
  }

  mutating func measureVerifying() throws {
    let megabytes = choices.isQuick ? 5 : 100
    try fixtures.session("2026-01-04-vvvv", megabytes: megabytes)
    let path = home + "/vigil/sessions/2026-01-04-vvvv.jsonl"
    let size = Double(readSize(path)) / 1_000_000
    guard let own = programs.time([vigil, "verify", path]) else { return }
    if let tool = Programs.find("sha256sum"), let peer = programs.time([tool, path]) {
      report.add(Figure("verify", "sha256sum", .megabytesPerSecond, size / peer * 1000))
    }
    report.add(Figure("verify", "\(megabytes) MB", .megabytesPerSecond, size / own * 1000))
    unlink(path)
  }

  private func readSize(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  mutating func measureExports() throws {
    try fixtures.session("2026-01-05-eeee", entries: 1000)
    for format in ["text", "markdown", "html", "csv", "json", "fhir", "ndjson", "rems"] {
      let command = [vigil, "export", "2026-01-05-eeee", "--format", format, "--output", "-"]
      let times = (0..<max(3, rounds / 4)).compactMap { _ in programs.time(command) }
      if !times.isEmpty { report.add(Figure("export", "\(format), 1,000 entries", Samples(times))) }
    }
  }

  mutating func measureArchive() throws {
    let archive = Fixtures(home: home + "/archive")
    mkdir(home + "/archive", 0o700)
    _ = Fixtures(home: home + "/archive")
    let there = Programs(home: home + "/archive")
    var made = 0
    for count in choices.isQuick ? [200] : [1000, 10_000] {
      for number in made..<count {
        try archive.session("2026-02-01-\(padded(number))", entries: 5, closed: true)
      }
      made = count
      guard there.run([vigil, "list"]) == 0 else { return }
      let times = (0..<max(3, rounds / 4)).compactMap { _ in there.time([vigil, "list"]) }
      report.add(
        Figure(
          "archive", "\(count) sessions listed", Samples(times),
          budget: count == 10_000 ? .atMost(50) : nil))
    }
  }

  private func padded(_ number: Int) -> String { String(String(100_000 + number).dropFirst()) }
}

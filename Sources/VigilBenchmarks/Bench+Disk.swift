import Glibc
import Journaling

/// What the disk sees.
extension Bench {
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
    var growth: [(size: Int, value: Double)] = []
    for entries in choices.isQuick ? [10, 1000] : [10, 1000, 10_000, 100_000] {
      let id = "2026-01-03-o\(entries)"
      try fixtures.session(id, entries: entries)
      guard let reading = start.read(resume(id)) else { continue }
      report.add(
        Figure(
          "open", "\(grouped(entries)) entries, painted", reading.painted,
          budget: entries == 10_000 ? .atMost(100) : nil))
      growth.append((entries, reading.painted.median))
    }
    report.remarkGrowth("Opening", growth)
  }

  mutating func measureVerifying() throws {
    let megabytes = choices.isQuick ? 5 : 100
    try fixtures.session("2026-01-04-vvvv", megabytes: megabytes)
    let path = home + "/vigil/sessions/2026-01-04-vvvv.jsonl"
    let size = Double(readSize(path)) / 1_000_000
    guard let own = programs.time([vigil, "verify", path]) else { return }
    var budget: Figure.Budget?
    if let tool = Programs.find("sha256sum"), let peer = programs.time([tool, path]) {
      report.add(Figure("verify", "sha256sum", .megabytesPerSecond, size / peer * 1000))
      budget = .beside(peer: size / peer * 1000, name: "sha256sum")
    }
    report.add(
      Figure(
        "verify", "\(megabytes) MB", .megabytesPerSecond, size / own * 1000, budget: budget))
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
}

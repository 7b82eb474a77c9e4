/// What the program keeps in memory.
extension Bench {
  mutating func measureMemory() throws {
    var growth: [(size: Int, value: Double)] = []
    let sizes = choices.isQuick ? [10, 1000] : [10, 1000, 10_000]
    // The end of the id is the client's code: each has a client without earlier sessions.
    for (letter, entries) in zip(["a", "b", "c"], sizes) {
      let id = "2026-01-06-mem\(letter)"
      try fixtures.session(id, entries: entries)
      // Else other sessions' records, which the index doesn't know yet, would be read and counted here.
      Programs(home: home).run([vigil, "list"])
      let program = TerminalProcess(resume(id), home: home)
      _ = program.output(quiet: 300, limit: 3000)
      report.add(
        Figure(
          "memory", "\(grouped(entries)) entries, the most ever in use", .megabytes,
          program.peakMemory, budget: .atMost(12)))
      growth.append((entries, program.peakMemory))
    }
    report.remarkGrowth("Memory", growth)
    measureLongDay()
  }

  /// Eight hours of a session on a real screen, at many times its pace: the clock runs so fast that
  /// each second of the day is drawn as the program would draw it, and an entry comes each minute.
  private mutating func measureLongDay() {
    let rate = choices.isQuick ? 3600 : 960
    let program = TerminalProcess(
      [vigil, "new", "C-0009", "--route", "sl", "--by", "RL", "--simulate", String(rate)],
      home: home)
    _ = program.output(quiet: 50, limit: 500)
    program.type("d 100mg sl\r")
    _ = program.output(quiet: 50, limit: 500)
    let start = nanoseconds()
    let before = program.memory
    var halfway = before
    let minutes = 480
    for minute in 0..<minutes {
      program.type("n minute \(minute) of a long day\r")
      let next = start + (minute + 1) * 60_000_000_000 / rate
      while nanoseconds() < next {
        _ = program.next(within: max(1, (next - nanoseconds()) / 1_000_000))
      }
      if minute == minutes / 2 { halfway = program.memory }
    }
    report.add(
      Figure(
        "memory", "grown in eight hours at \(rate) times the pace, 480 entries", .megabytes,
        program.memory - before))
    report.add(
      Figure("memory", "of that in the second four hours", .megabytes, program.memory - halfway))
  }
}

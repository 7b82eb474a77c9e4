/// What a screen costs while nobody touches it.
struct IdleBenchmark {
  let seconds: Int

  struct Reading {
    let wakeUps: Double
    /// Milliseconds on a processor for each second.
    let work: Double
    /// Bytes to the terminal for each second.
    let bytes: Double
  }

  func read(_ program: TerminalProcess) -> Reading {
    _ = program.output(quiet: 700, limit: 2500)
    let before = program.work
    let start = nanoseconds()
    var bytes = 0
    while nanoseconds() - start < seconds * 1_000_000_000 {
      let left = seconds * 1000 - (nanoseconds() - start) / 1_000_000
      bytes += program.next(within: max(1, left))?.bytes.count ?? 0
    }
    let after = program.work
    let span = Double(seconds)
    return Reading(
      wakeUps: Double(after.waits - before.waits) / span,
      work: Double(after.nanoseconds - before.nanoseconds) / 1_000_000 / span,
      bytes: Double(bytes) / span)
  }
}

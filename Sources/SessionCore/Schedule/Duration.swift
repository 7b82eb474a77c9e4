extension Int {
  /// So many minutes later on a clock of milliseconds; stays at the clock's end rather than running over.
  func later(byMinutes minutes: Int) -> Int {
    let (milliseconds, overflow) = minutes.multipliedReportingOverflow(by: 60_000)
    guard !overflow else { return minutes < 0 ? .min : .max }
    return later(by: milliseconds)
  }

  /// So many seconds later; stays at the clock's end rather than running over.
  func later(bySeconds seconds: Int) -> Int {
    let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    guard !overflow else { return seconds < 0 ? .min : .max }
    return later(by: milliseconds)
  }

  /// So many milliseconds later; stays at the clock's end rather than running over.
  func later(by milliseconds: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(milliseconds)
    guard overflow else { return sum }
    return milliseconds < 0 ? .min : .max
  }

  /// Milliseconds since `earlier`; stays at the clock's end rather than running over.
  func since(_ earlier: Int) -> Int {
    let (difference, overflow) = subtractingReportingOverflow(earlier)
    guard overflow else { return difference }
    return earlier < 0 ? .max : .min
  }
}

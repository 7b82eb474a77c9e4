internal import SessionCore

/// Says on stderr what is being done, once that takes longer than a moment.
struct Progress {
  /// Milliseconds before the first word and between two.
  private static let patience = 1000
  private var saidAt = SystemClocks.moment().boot

  /// Called before each step; quick steps go by in silence.
  mutating func say(_ words: @autoclosure () -> String) {
    let now = SystemClocks.moment().boot
    guard now - saidAt >= Self.patience else { return }
    saidAt = now
    Output.complain(words())
  }
}

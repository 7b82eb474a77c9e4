/// The times of hands and eyes, in real milliseconds.
enum Timing {
  /// The same key again within this counts once, with no line open.
  static let keyRepeat = 150
  /// Keys further apart than this don't make one word, with no line open.
  static let pause = 1_500
  /// An Enter sooner than this after a question is a reflex.
  static let reflex = 600
  /// Moments closer than this are one.
  static let moment = 2_000
  /// How long an own entry is taken back without a question.
  static let fresh = 120_000
  /// Between attempts to save what isn't saved.
  static let retry = 5_000
  /// How long others' news stays below the line.
  static let news = 5 * 60_000
  /// A session without an entry for this long asks before it takes one.
  static let silence = 12 * 3_600_000
  /// A paste beyond this many bytes is refused whole.
  static let longestText = 16_384
}

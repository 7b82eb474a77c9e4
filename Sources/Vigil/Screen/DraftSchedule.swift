internal import Interface

/// Writes drafts at most once a second.
final class DraftSchedule {
  private static let shortest = 1000

  private let writer: Writer
  private var waiting: Draft?
  private var lastAt = Int.min / 2
  /// When a draft that waits is written, in milliseconds of CLOCK_BOOTTIME.
  private(set) var dueAt: Int?

  init(_ writer: Writer) { self.writer = writer }

  /// Nil, once committed, forgets the draft at once; anything else waits for a `tick`.
  func keep(_ draft: Draft?, at time: Int) {
    waiting = draft
    guard draft != nil else {
      dueAt = nil
      writer.send(.saveDraft(nil))
      return
    }
    dueAt = max(time, lastAt + Self.shortest)
  }

  func tick(at time: Int) {
    guard let due = dueAt, due <= time else { return }
    dueAt = nil
    lastAt = time
    writer.send(.saveDraft(waiting))
  }

  /// On leaving.
  func keepNow(_ draft: Draft?) { writer.send(.saveDraft(draft)) }
}

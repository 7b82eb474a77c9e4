import SessionCore

/// The stretch of the timeline that is on the screen; reads no more of it than that.
enum TimelineWindow {
  /// At most `count` rows: the newest, or those around the chosen one.
  static func rows(
    of session: Session, _ privateNotes: [PrivateNote], _ count: Int,
    around selection: Selection?
  ) -> [TimelineRow] {
    guard count > 0 else { return [] }
    var walk = TimelineWalk(session, privateNotes)
    guard let selection, walk.go(before: selection, in: session) else { return walk.back(count) }
    var earlier = walk
    let after = walk.forward(1 + count / 2)
    let before = earlier.back(count - after.count)
    return before + after + walk.forward(count - after.count - before.count)
  }

  /// At most `count` of the rows: those around the chosen one, else the last.
  static func stretch(
    of all: [TimelineRow], _ count: Int, around selection: Selection?
  ) -> [TimelineRow] {
    guard let place = all.firstIndex(where: { $0.selection == selection }) else {
      return Array(all.suffix(max(0, count)))
    }
    let last = min(all.count, max(count, place + 1 + count / 2))
    return Array(all[max(0, last - count)..<last])
  }
}

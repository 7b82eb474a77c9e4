import SessionCore

/// Steps through the timeline from any of its rows, entries and private notes together; never reads
/// more of it than was stepped over.
struct TimelineWalk {
  private let entries: [Entry]
  /// Positions in `entries`, by time of observation.
  private let order: [Int]
  private let notes: [PrivateNote]
  /// How many entries and notes stand before this place.
  private var entriesBefore: Int
  private var notesBefore: Int

  /// After the newest row.
  init(_ session: Session, _ privateNotes: [PrivateNote]) {
    (entries, order) = (session.entries, session.order)
    notes = privateNotes.filter { !$0.isWithdrawn }.sorted { ($0.t, $0.seq) < ($1.t, $1.seq) }
    entriesBefore = order.count
    notesBefore = notes.count
  }

  /// Goes before that row; false, and nowhere, when there is none.
  mutating func go(before selection: Selection, in session: Session) -> Bool {
    switch selection {
    case .entry(let seq):
      guard let place = session.place(of: seq), entry(place).isInTimeline else { return false }
      let t = entry(place).t
      (entriesBefore, notesBefore) = (place, notes.prefix { $0.t < t }.count)
    case .privateNote(let seq):
      guard let place = notes.firstIndex(where: { $0.seq == seq }) else { return false }
      (entriesBefore, notesBefore) = (session.entriesObserved(until: notes[place].t), place)
    }
    return true
  }

  /// The row before this place, to which the place moves; nil before the first.
  mutating func back() -> TimelineRow? {
    while true {
      if notesBefore > 0,
        entriesBefore == 0 || notes[notesBefore - 1].t >= entry(entriesBefore - 1).t
      {
        notesBefore -= 1
        return .privateNote(notes[notesBefore])
      }
      guard entriesBefore > 0 else { return nil }
      entriesBefore -= 1
      let entry = entry(entriesBefore)
      if entry.isInTimeline { return .entry(entry) }
    }
  }

  /// The row after this place, behind which the place moves; nil after the last.
  mutating func forward() -> TimelineRow? {
    while true {
      let hasEntry = entriesBefore < order.count
      if notesBefore < notes.count, !hasEntry || notes[notesBefore].t < entry(entriesBefore).t {
        notesBefore += 1
        return .privateNote(notes[notesBefore - 1])
      }
      guard hasEntry else { return nil }
      entriesBefore += 1
      let entry = entry(entriesBefore - 1)
      if entry.isInTimeline { return .entry(entry) }
    }
  }

  /// At most `count` rows before this place, oldest first.
  mutating func back(_ count: Int) -> [TimelineRow] {
    var rows: [TimelineRow] = []
    while rows.count < count, let row = back() { rows.append(row) }
    return rows.reversed()
  }

  /// At most `count` rows after this place, oldest first.
  mutating func forward(_ count: Int) -> [TimelineRow] {
    var rows: [TimelineRow] = []
    while rows.count < count, let row = forward() { rows.append(row) }
    return rows
  }

  private func entry(_ place: Int) -> Entry { entries[order[place]] }
}

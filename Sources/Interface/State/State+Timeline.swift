package import SessionCore

extension Entry {
  /// Everything but the session's frame has a line in the timeline.
  package var isInTimeline: Bool {
    switch event.body {
    case .opened, .resumed: false
    default: true
    }
  }
}

extension State {
  /// The timeline, oldest first: entries and private notes by time of observation, what isn't saved last.
  package var timelineRows: [TimelineRow] {
    guard let session else { return [] }
    var rows: [TimelineRow] = []
    var notes = privateNotes.filter { !$0.isWithdrawn }.sorted { ($0.t, $0.seq) < ($1.t, $1.seq) }[
      ...]
    for entry in session.timeline where entry.isInTimeline {
      while let note = notes.first, note.t < entry.t {
        rows.append(.privateNote(note))
        notes.removeFirst()
      }
      rows.append(.entry(entry))
    }
    return rows + notes.map(TimelineRow.privateNote) + savingRows
  }

  /// What isn't on disk yet.
  var savingRows: [TimelineRow] {
    saving.flatMap { saving in
      saving.events.dropFirst(saving.savedCount).map { TimelineRow.saving($0, saving.status) }
        + (saving.privateText.map { [TimelineRow.savingPrivate($0, saving.status)] } ?? [])
    }
  }
}

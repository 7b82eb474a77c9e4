package import SessionCore

/// A line of the timeline that was chosen, held by its number.
package enum Selection: Hashable, Sendable {
  case entry(Int)
  case privateNote(Int)
}

/// A line of the timeline, in order of observation.
package enum TimelineRow: Hashable, Sendable {
  case entry(Entry)
  case privateNote(PrivateNote)
  /// Entered and not yet on disk.
  case saving(PendingEvent, Saving.Status)
  case savingPrivate(String, Saving.Status)

  /// What choosing it holds; nil for what has no number yet.
  package var selection: Selection? {
    switch self {
    case .entry(let entry): .entry(entry.seq)
    case .privateNote(let note): .privateNote(note.seq)
    case .saving, .savingPrivate: nil
    }
  }
}

/// The search in the timeline: arrows go from hit to hit.
package struct TimelineSearch: Hashable, Sendable {
  package var text = ""
  /// False once Enter left the typing and arrows go through the hits.
  package var isTyping = true
}

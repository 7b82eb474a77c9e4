import Drawing
import SessionCore

extension State {
  /// Arrows: through the chosen lines of the timeline, or over a page.
  mutating func move(_ key: Key) -> [Command] {
    guard page == .main else {
      scroll = max(0, scroll + Self.step(of: key))
      return []
    }
    if key == .up, bringBackParked() { return [] }
    if search == nil { return choose(Self.step(of: key)) }
    let rows = hits
    guard !rows.isEmpty else { return [] }
    let place = selection.flatMap { rows.firstIndex(of: $0) } ?? rows.count
    let next = place + Self.step(of: key)
    guard selection != nil || next < rows.count else { return [] }
    selection = rows[max(0, min(rows.count - 1, next))]
    return []
  }

  /// So many rows on from the chosen one, or from after the newest, and no further than the last.
  private mutating func choose(_ step: Int) -> [Command] {
    guard let session else { return [] }
    var walk = TimelineWalk(session, privateNotes)
    let isChosen = selection.map { walk.go(before: $0, in: session) } ?? false
    guard step < 0 || selection != nil else { return [] }
    let row: TimelineRow?
    if step < 0 {
      row = walk.back(-step).first ?? (isChosen ? walk.forward() : nil)
    } else {
      row = isChosen ? walk.forward(step + 1).last : walk.back()
    }
    selection = row?.selection ?? selection
    return []
  }

  private static func step(of key: Key) -> Int {
    switch key {
    case .up: -1
    case .down: 1
    case .pageUp: -10
    case .pageDown: 10
    default: 0
    }
  }

  mutating func openSearch() -> [Command] {
    turnPage(to: .main)
    search = TimelineSearch()
    return []
  }

  mutating func pressSearch(_ key: Key) -> [Command] {
    switch key {
    case .character(let character): search?.text.append(character)
    case .paste(let text): search?.text.append(text)
    case .backspace:
      if search?.text.isEmpty == false { search?.text.removeLast() } else { search = nil }
    case .enter:
      search?.isTyping = false
      if hits.isEmpty { search = nil }
    case .escape, .control("c"):
      search = nil
      selection = nil
      return []
    case .up, .down, .pageUp, .pageDown: return move(key)
    default: break
    }
    if search != nil { selection = hits.last }
    return []
  }

  /// The lines that the search finds, oldest first.
  package var hits: [Selection] { found.compactMap(\.selection) }

  /// Lines that hold the search's words; before a colon stands the beginning of a kind: `quote:`, `side:`.
  package var found: [TimelineRow] {
    guard let session, let text = search?.text.lowercased(), !text.isEmpty else { return [] }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let kind = parts.count == 2 ? String(parts[0]).trimmingSpaces : nil
    let words = (kind == nil ? text : String(parts[1])).trimmingSpaces
    return timelineRows.filter { row in
      let (itsKind, itsWords) = Self.words(of: row, in: session)
      if let kind, itsKind.hasPrefix(kind) { return words.isEmpty || itsWords.contains(words) }
      return "\(itsKind) \(itsWords)".contains(text)
    }
  }

  private static func words(of row: TimelineRow, in session: Session) -> (String, String) {
    switch row {
    case .entry(let entry):
      (
        EntryWords.kind(of: entry).lowercased(),
        EntryWords.text(of: entry, in: session).lowercased()
      )
    case .privateNote(let note): ("private", note.text.lowercased())
    case .saving, .savingPrivate: ("", "")
    }
  }
}

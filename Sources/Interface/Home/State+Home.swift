import Drawing

extension State {
  mutating func pressHome(_ key: Key) -> [Command] {
    if home.showsHelp {
      home.showsHelp = false
      return []
    }
    if home.isTyping { return pressHomeSearch(key) }
    notice = nil
    guard let row = keys.row(for: key, in: .home) else { return letGoOfSearch(key) }
    switch row.action {
    case .enter: return openChosen()
    case .newSession: return openForm()
    case .search:
      home.search = ""
      home.isTyping = true
      home.chosen = 0
      return []
    case .move: return moveAtHome(key)
    case .page:
      home.showsHelp = true
      return []
    case .leave: return quit()
    default: return []
    }
  }

  private mutating func letGoOfSearch(_ key: Key) -> [Command] {
    if key == .escape {
      home.search = nil
      home.chosen = 0
    }
    return []
  }

  private mutating func pressHomeSearch(_ key: Key) -> [Command] {
    switch key {
    case .character(let character): home.search?.append(character)
    case .paste(let text): home.search?.append(text)
    case .backspace:
      guard home.search?.isEmpty == false else { return endHomeSearch() }
      home.search?.removeLast()
    case .escape, .control("c"): return endHomeSearch()
    case .enter:
      home.isTyping = false
      return openChosen()
    case .up, .down, .pageUp, .pageDown: return moveAtHome(key)
    default: return []
    }
    home.chosen = 0
    return home.wanted.map { [.search($0)] } ?? []
  }

  /// What was found for words that were typed on since is not shown.
  mutating func take(_ hits: [ArchiveHit], for words: String) {
    if home.wanted == words { home.hits = hits }
  }

  private mutating func endHomeSearch() -> [Command] {
    home.search = nil
    home.isTyping = false
    home.chosen = 0
    return []
  }

  private mutating func moveAtHome(_ key: Key) -> [Command] {
    let last = max(0, home.rows.count - 1)
    switch key {
    case .up: home.chosen -= 1
    case .down: home.chosen += 1
    case .pageUp: home.chosen -= 10
    case .pageDown: home.chosen += 10
    case .home: home.chosen = 0
    default: home.chosen = last
    }
    home.chosen = max(0, min(last, home.chosen))
    return []
  }

  private mutating func openChosen() -> [Command] {
    switch home.chosenRow {
    case .unfinished(let entry), .archived(let entry), .found(let entry, _):
      return [.open(id: entry.id, continuing: false)]
    case .new: return openForm()
    case nil: return []
    }
  }

  private mutating func openForm() -> [Command] {
    place = .form
    form.isOpening = false
    return []
  }

  /// The list is new; the chosen line stays with its session.
  mutating func take(listed entries: [ArchiveEntry]) {
    let chosen = home.entries == nil ? nil : home.chosenRow?.entry?.id
    home.entries = entries
    let place = chosen.flatMap { id in home.rows.firstIndex { $0.entry?.id == id } }
    home.chosen = place ?? min(home.chosen, max(0, home.rows.count - 1))
  }
}

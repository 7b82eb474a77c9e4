import Drawing

extension State {
  /// A key in a session: first to the question, then to the line or search, last to the screen.
  mutating func pressSession(_ key: Key) -> [Command] {
    wakeForKey()
    noteRun(key)
    let commands = passOn(key)
    if key == .enter || key == .escape { endRun() }
    hand.lastKey = key
    hand.lastKeyAt = instant.real
    return commands
  }

  private mutating func passOn(_ key: Key) -> [Command] {
    if asked != nil { return pressAsked(key) }
    return passOnUnasked(key)
  }

  mutating func passOnUnasked(_ key: Key) -> [Command] {
    if line != nil { return pressLine(key) }
    if search?.isTyping == true { return pressSearch(key) }
    if isRepeated(key) { return [] }
    if page == .lightsOut { return pressInTheDark(key) }
    return pressScreen(key)
  }

  /// With no line open, a key held down counts once; arrows go on.
  private func isRepeated(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .pageUp, .pageDown: false
    default: key == hand.lastKey && instant.real - hand.lastKeyAt < Timing.keyRepeat
    }
  }

  /// Space keeps a moment without waking; any other key only wakes, but a paste opens its note, and
  /// Enter after typed words asks.
  private mutating func pressInTheDark(_ key: Key) -> [Command] {
    if key == .character(" ") { return holdMoment() }
    page = .main
    switch key {
    case .enter: return askAboutRun() ?? []
    // What was pasted is text, which nothing may lose.
    case .paste, .pasteTooLong: return pressScreen(key)
    default: return []
    }
  }

  private mutating func pressScreen(_ key: Key) -> [Command] {
    switch key {
    case .paste(let text): return openPaste(text)
    case .pasteTooLong(let size):
      notice = .warning(Wording.pasteTooLong(bytes: size))
      return []
    case .enter: return enterWithoutLine()
    case .escape: return letGo()
    case .character("q") where page.leavesWithQ: return letGo()
    default: return act(on: key)
    }
  }

  private mutating func act(on key: Key) -> [Command] {
    if page == .emergency, let row = keys.row(for: key, in: .emergency) {
      return perform(row.action, key)
    }
    if selection != nil, let row = keys.row(for: key, in: .chosenLine) {
      return perform(row.action, key)
    }
    if page == .finish, key == .control("x") { return [.export] }
    if let row = keys.row(for: key, in: .session) { return perform(row.action, key) }
    if key == .character("c") { notice = .words(Wording.chooseFirst) }
    return []
  }

  mutating func perform(_ action: KeyTable.Action, _ key: Key) -> [Command] {
    switch action {
    case .open(let verb): return open(verb: verb, key)
    case .openAsTyped: return openAsTyped(key)
    case .stamp(let stamp): return openStamp(stamp)
    case .holdMoment: return holdMoment()
    case .page(let page): return turn(to: page)
    case .palette: return openPalette()
    case .search: return openSearch()
    case .undo: return undo()
    case .bringBack: return bringBack()
    case .correct: return correct()
    case .leave: return leave()
    case .move: return move(key)
    case .enter: return enterWithoutLine()
    case .letGo: return letGo()
    case .export: return [.export]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .complete, .recall, .setToNow, .edit, .newSession: return []
    }
  }

  /// Enter with no line open: the guard of prose, then the chosen line's history, else nothing.
  private mutating func enterWithoutLine() -> [Command] {
    if let commands = askAboutRun() ?? goOnAfterDamage() { return commands }
    if case .entry(let seq) = selection { turnPage(to: .history(seq)) }
    return []
  }

  /// Esc: leaves the page, then lets go of the chosen line, then clears the word below.
  mutating func letGo() -> [Command] {
    if page != .main {
      turnPage(to: .main)
    } else if search != nil {
      search = nil
      selection = nil
    } else if selection != nil {
      selection = nil
    } else {
      notice = nil
    }
    return []
  }
}

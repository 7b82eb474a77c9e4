import SessionCore

extension State {
  /// `Q`: at once when everything is on disk; asks when something can't be saved.
  mutating func leave() -> [Command] {
    guard failure == nil else { return ask(.leaveUnsaved(count: saving.count)) }
    guard saving.isEmpty else {
      hand.isLeaving = true
      notice = .words(Wording.savingThenLeaving)
      return []
    }
    return quit()
  }

  func quit() -> [Command] { [.quit(saying: farewell)] }

  private var farewell: [String] {
    guard place == .session, let session else { return [] }
    return Wording.farewell(session)
  }

  mutating func use(theme name: String) -> [Command] {
    themeName = name
    return [.useTheme(name)]
  }

  /// A light theme while a session runs is asked about: the room is dark.
  mutating func choose(theme name: String) -> [Command] {
    guard let theme = configuration.themes.first(where: { $0.name == name }) else {
      notice = .warning(Wording.noSuchTheme(name, configuration.themes.map(\.name)))
      return []
    }
    let isRunning = place == .session && session?.isClosed == false
    return theme.isLight && isRunning ? ask(.lightTheme(name)) : use(theme: name)
  }
}

/// Words of the line of everything that record nothing.
enum ScreenWord: String, CaseIterable {
  case export, theme

  var sentence: String {
    switch self {
    case .export: "Writes the clinic's usual export of this session."
    case .theme: "Another theme: theme NAME."
    }
  }
}

extension State {
  /// Does what a word of the screen says; nil when the line is none.
  mutating func enterScreenWord(_ line: EntryLine) -> [Command]? {
    guard line.verb.isEmpty, line.chip == nil else { return nil }
    let words = line.text.split(separator: " ").map(String.init)
    switch words.first.flatMap(ScreenWord.init(rawValue:)) {
    case .export where words.count == 1:
      closeLine()
      return [.export]
    case .theme where words.count == 2:
      closeLine()
      return choose(theme: words[1])
    case .export, .theme, nil: return nil
    }
  }

  private mutating func closeLine() {
    line = nil
    if page == .finish { turnPage(to: .finish) }
  }
}

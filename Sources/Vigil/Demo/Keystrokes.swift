internal import Drawing
internal import Interface

/// The keys with which a person at the screen enters a line.
enum Keystrokes {
  static func keys(for line: String) -> [Key] {
    let words = line.split(separator: " ", maxSplits: 1)
    let rest = words.count > 1 ? String(words[1]) : ""
    switch words.first {
    case "moment"?: return [.character(" ")]
    case "undo"?: return [.character("u")]
    case "m"?: return [.character("m")] + typed(rest)
    default: break
    }
    if let first = line.first, first.isNumber || first == "-" { return typed(line) }
    if let verb = words.first.map(String.init), let key = key(opening: verb) {
      return [key] + typed(rest)
    }
    return [.character(":")] + typed(line)
  }

  private static func typed(_ text: String) -> [Key] { text.map(Key.character) + [.enter] }

  private static func key(opening verb: String) -> Key? {
    for row in KeyTable.standard.rows {
      if case .open(verb) = row.action { return row.keys.first }
    }
    return nil
  }
}

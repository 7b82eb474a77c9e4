extension VerbTable {
  /// The lines of `vigil help VERB`; nil when no verb has that name, alias or key.
  package static func help(for name: String) -> [String]? {
    let found = verb(key: name) ?? verb(word: name) ?? only(prefix: name)
    return found?.helpLines
  }

  private static func only(prefix: String) -> Verb? {
    guard prefix.unicodeScalars.count > 1 else { return nil }
    let fitting = candidates(prefix: prefix)
    return fitting.count == 1 ? fitting.first : nil
  }
}

extension Verb {
  /// How it is written, what it does, its other names, an example, and the time words where it takes one.
  package var helpLines: [String] {
    var lines = [usage, "", help]
    if !aliases.isEmpty { lines.append("Also: \(aliases.joined(separator: ", "))") }
    if !keys.isEmpty { lines.append("Key: \(keys.joined(separator: "  "))") }
    if isTakenWhole { lines.append("Counts only when written in full.") }
    lines += ["", "Example: \(example)"]
    guard takesTime else { return lines }
    return lines + [
      "", "A time may stand before it or after it: -3 (minutes ago), -90s, -1h, @14:32, T+20.",
    ]
  }

  private var takesTime: Bool { ![.undo, .redo, .withdraw, .close].contains(name) }
}

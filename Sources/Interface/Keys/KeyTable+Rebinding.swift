import Drawing

/// A line of the configuration that gives an action another key.
package struct KeyRebinding: Hashable, Sendable {
  /// The action's word or verb: "side effect", "effect", "lights out".
  package var action: String
  package var key: String
  /// The line of the file, from 1.
  package var line: Int

  package init(action: String, key: String, line: Int) {
    self.action = action
    self.key = key
    self.line = line
  }
}

/// Why keys can't be bound as the configuration says.
package enum KeyConflict: Error, Hashable, Sendable {
  case unknownAction(KeyRebinding)
  /// Not one printable character, or one that opens numbers and times.
  case unusableKey(KeyRebinding)
  case boundTwice(KeyRebinding, KeyRebinding)
  /// The key does something else, which no line moves away.
  case taken(KeyRebinding, by: String)

  package var words: String {
    switch self {
    case .unknownAction(let line):
      "line \(line.line): there is no key for “\(line.action)”; vigil keys lists them"
    case .unusableKey(let line):
      "line \(line.line): “\(line.key)” can't be a key; one letter or sign can, no digit, - or @"
    case .boundTwice(let first, let second):
      "lines \(first.line) and \(second.line): “\(first.key)” is given to \(first.action) and to "
        + second.action
    case .taken(let line, let word):
      "line \(line.line): “\(line.key)” is the key of \(word); give that another key first"
    }
  }
}

extension KeyTable {
  /// The table with the configuration's keys; an action keeps the keys that aren't letters.
  package func rebound(_ rebindings: [KeyRebinding]) throws(KeyConflict) -> KeyTable {
    var table = self
    var lines: [Character: KeyRebinding] = [:]
    for rebinding in rebindings {
      let key = try Self.character(rebinding)
      if let first = lines[key] { throw .boundTwice(first, rebinding) }
      lines[key] = rebinding
      let place = try table.place(of: rebinding)
      let others = table.rows[place].keys.filter { !$0.isLetter }
      table.rows[place].keys = [.character(key)] + others.filter { $0 != .character(key) }
    }
    for (key, rebinding) in lines.sorted(by: { $0.value.line < $1.value.line }) {
      let holders = table.rows(in: .session).filter { $0.keys.contains(.character(key)) }
      if let other = holders.first(where: { !$0.isNamed(rebinding.action) }) {
        throw .taken(rebinding, by: other.word)
      }
    }
    return table
  }

  private static func character(_ rebinding: KeyRebinding) throws(KeyConflict) -> Character {
    guard rebinding.key.count == 1, let key = rebinding.key.first, !key.isWhitespace,
      !"0123456789-@".contains(key)
    else { throw .unusableKey(rebinding) }
    return key
  }

  private func place(of rebinding: KeyRebinding) throws(KeyConflict) -> Int {
    let place = rows.firstIndex { row in
      row.context == .session && row.isNamed(rebinding.action) && row.action != .openAsTyped
    }
    guard let place else { throw .unknownAction(rebinding) }
    return place
  }
}

extension KeyTable.Row {
  fileprivate func isNamed(_ name: String) -> Bool {
    if case .open(let verb) = action, verb == name { return true }
    return word == name
  }
}

extension Key {
  fileprivate var isLetter: Bool {
    if case .character(let character) = self { character.isLetter } else { false }
  }
}

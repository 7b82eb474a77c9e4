package import Drawing

/// Every key: what it does, its word and its sentence. Footer, help, manual and tests read it.
package struct KeyTable: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    /// The keys that do it, the one shown first.
    package var keys: [Key]
    package var action: Action
    /// As in the footer: "side effect".
    package var word: String
    /// As in the help: "A side effect: its name or letter, then the grade 0 to 3."
    package var sentence: String
    package var context: Context

    /// "q ' \"", "Space .", "Ctrl-N"
    package var keyNames: String { keys.map(\.name).joined(separator: " ") }
  }

  /// Where a key does what its row says.
  package enum Context: String, Hashable, Sendable, CaseIterable {
    /// With no line open.
    case session
    /// While a line of the timeline is chosen.
    case chosenLine
    /// In an open entry line.
    case line
    /// On cards and pages.
    case page
    case emergency
    case home
    case form
  }

  package enum Action: Hashable, Sendable {
    /// Opens a line with that verb.
    case open(verb: String)
    /// Opens a line with what was typed: a digit, `-` or `@`.
    case openAsTyped
    case holdMoment
    case page(Page)
    case palette, search, undo, bringBack, correct, leave
    /// Moves in the timeline, on a page, in a list or in the line.
    case move
    /// What Enter does.
    case enter
    /// What Esc does.
    case letGo
    case complete, recall, setToNow, export, redraw, suspend
    case edit
    /// The stamp of the emergency card.
    case stamp(String)
    case newSession
  }

  package var rows: [Row]

  /// The row that a key has in a context; capitals without a row of their own act as their small letter.
  package func row(for key: Key, in context: Context) -> Row? {
    if let row = rows.first(where: { $0.context == context && $0.keys.contains(key) }) {
      return row
    }
    guard case .character(let character) = key, character.isUppercase,
      let small = character.lowercased().first
    else { return nil }
    return rows.first { $0.context == context && $0.keys.contains(.character(small)) }
  }

  package func rows(in context: Context) -> [Row] { rows.filter { $0.context == context } }
}

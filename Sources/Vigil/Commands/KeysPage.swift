internal import Interface

/// Every key of the screen, from the interface's own table and the clinic's settings.
enum KeysPage {
  static func rows(_ table: KeyTable = .standard) -> [(String, String)] {
    table.rows(in: .session).map(row)
  }

  static func text(_ table: KeyTable) -> String {
    let parts = KeyTable.Context.allCases.map { context in
      "\(title(of: context))\n\(HelpText.table(table.rows(in: context).map(row)))\n"
    }
    return parts.joined(separator: "\n")
      + "\nNothing is recorded without Enter, a moment and the undo of a fresh entry aside.\n"
  }

  private static func row(_ row: KeyTable.Row) -> (String, String) {
    (row.keyNames, "\(row.word): \(row.sentence)")
  }

  private static func title(of context: KeyTable.Context) -> String {
    switch context {
    case .session: "With no line open"
    case .chosenLine: "On a chosen line of the timeline"
    case .line: "In an entry line"
    case .page: "On cards and pages"
    case .emergency: "On the emergency card, with Enter"
    case .home: "At home"
    case .form: "In the form of a new session"
    }
  }
}

import Drawing

/// The key table as pages.
enum HelpPage {
  static func lines(_ table: KeyTable, width: Int) -> [[Span]] {
    var lines: [[Span]] = []
    for context in [KeyTable.Context.session, .chosenLine, .line, .page, .emergency] {
      if !lines.isEmpty { lines.append([]) }
      lines.append([Span(title(of: context), .heading)])
      lines += table.rows(in: context).flatMap { self.lines($0, width: width) }
    }
    return lines
  }

  static func home(_ table: KeyTable, width: Int) -> [[Span]] {
    [KeyTable.Context.home, .form].flatMap { context in
      [[Span(title(of: context), .heading)]]
        + table.rows(in: context).flatMap { lines($0, width: width) } + [[]]
    }
  }

  private static func title(of context: KeyTable.Context) -> String {
    switch context {
    case .session: "with no line open"
    case .chosenLine: "on a chosen line"
    case .line: "in a line"
    case .page: "on cards and pages"
    case .emergency: "on the emergency card, with Enter"
    case .home: "at home"
    case .form: "in the form"
    }
  }

  private static let keyWidth = 14
  private static let wordWidth = 16

  /// Keys, word and sentence; what doesn't fit goes on below its own column.
  private static func lines(_ row: KeyTable.Row, width: Int) -> [[Span]] {
    let keys = DisplayWidth.wrapped(names(of: row), to: keyWidth - 2)
    guard width >= 60 else {
      return [
        [Span(DisplayWidth.padded(keys.first ?? "", to: keyWidth), .footerKey)]
          + [Span(row.word, .body)]
      ]
    }
    let sentence = DisplayWidth.wrapped(row.sentence, to: width - keyWidth - wordWidth)
    return (0..<max(keys.count, sentence.count)).map { index in
      let name = index < keys.count ? keys[index] : ""
      return [
        Span(DisplayWidth.padded(name, to: keyWidth), .footerKey),
        Span(DisplayWidth.padded(index == 0 ? row.word : "", to: wordWidth), .body),
        Span(index < sentence.count ? sentence[index] : "", .dim),
      ]
    }
  }

  /// The ten digits are said as their range.
  private static func names(of row: KeyTable.Row) -> String {
    row.keys.count == 10 ? "0 to 9" : row.keyNames
  }
}

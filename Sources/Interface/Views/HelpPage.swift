import Drawing
import SessionCore

/// The key table as pages.
enum HelpPage {
  /// What the clinic set stands below the keys that it belongs to.
  static func lines(
    _ table: KeyTable, marks: [Mark] = [], abbreviations: [String: String] = [:], width: Int
  ) -> [[Span]] {
    var lines: [[Span]] = []
    for context in [KeyTable.Context.session, .chosenLine, .line, .page, .emergency] {
      if !lines.isEmpty { lines.append([]) }
      lines.append([Span(title(of: context), .heading)])
      lines += table.rows(in: context).flatMap { self.lines($0, width: width) }
      if context == .session { lines += self.marks(marks) }
      if context == .line { lines += self.abbreviations(abbreviations) }
    }
    return lines
  }

  static func home(_ table: KeyTable, width: Int) -> [[Span]] {
    [KeyTable.Context.home, .form].flatMap { context in
      [[Span(title(of: context), .heading)]]
        + table.rows(in: context).flatMap { lines($0, width: width) } + [[]]
    }
  }

  /// The clinic's one-digit observations, with what each of them enters where it is no mark.
  static func marks(_ marks: [Mark]) -> [[Span]] {
    short(
      "marks: the digit, then Enter",
      marks.sorted { $0.digit < $1.digit }.map { mark in
        (String(mark.digit), mark.text, mark.command ?? "")
      })
  }

  /// What stands for more after a point, in an entry line.
  static func abbreviations(_ abbreviations: [String: String]) -> [[Span]] {
    short(
      "in a line: a point, the letters and a space; Tab goes to the next hole",
      abbreviations.sorted { $0.key < $1.key }.map { (".\($0.key)", $0.value, "") })
  }

  private static func short(
    _ title: String, _ rows: [(key: String, words: String, more: String)]
  ) -> [[Span]] {
    guard !rows.isEmpty else { return [] }
    return [[], [Span(title, .heading)]]
      + rows.map { row in
        [
          Span(DisplayWidth.padded(row.key, to: keyWidth), .footerKey),
          Span(DisplayWidth.padded(row.words, to: wordWidth) + " ", .body), Span(row.more, .dim),
        ]
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

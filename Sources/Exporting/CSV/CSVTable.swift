/// Rows as RFC 4180 has them: CRLF after every row, all rows of one width.
struct CSVTable {
  let header: [String]
  var rows: [[CSVCell]] = []

  var text: String {
    let lines =
      [header.joined(separator: ",")]
      + rows.map { row in
        row.map(\.field).joined(separator: ",")
      }
    return lines.map { $0 + "\r\n" }.joined()
  }
}

enum CSVCell: Hashable {
  /// Nothing recorded; never 0.
  case empty
  /// Our own words, numbers and times.
  case fixed(String)
  /// What somebody typed.
  case typed(String)

  static func fixed(_ value: String?) -> CSVCell { value.map { .fixed($0) } ?? .empty }
  static func typed(_ value: String?) -> CSVCell { value.map { .typed($0) } ?? .empty }

  var field: String {
    switch self {
    case .empty: ""
    case .fixed(let text): Self.quoted(text)
    case .typed(let text): Self.quoted(Self.guarded(text))
    }
  }

  private static let openers = Set("=+-@\t\r\n\u{0}\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars)

  /// A spreadsheet takes what begins so for a formula; with an apostrophe before it, for text.
  private static func guarded(_ text: String) -> String {
    let opens = text.unicodeScalars.first.map(openers.contains) ?? false
    return (opens ? "'" : "") + Visible.text(text, keepingReturns: true)
  }

  private static func quoted(_ text: String) -> String {
    let marks = Set("\",\r\n".unicodeScalars)
    guard text.unicodeScalars.contains(where: marks.contains) else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

/// A table in columns of plain text, remarks under their row.
struct TextTable {
  private static let gap = 2
  private static let narrowest = 8

  private let headings: [String]
  private let rows: [(cells: [String], remarks: [String])]
  private let isNumber: [Bool]
  private let width: Int
  private let widths: [Int]

  init(_ table: NoteTable, width: Int) {
    headings = table.columns.map(\.title)
    rows = table.rows.map { row in
      (
        Self.cells(row),
        row.remarks.map { Transliteration.ascii($0.text) }
      )
    }
    isNumber = table.columns.map(\.isNumber)
    self.width = width
    widths = Self.widths(headings, rows.map(\.cells), within: width)
  }

  /// A line of its own is only for the last cell: in others it could pass for a row or a heading.
  private static func cells(_ row: NoteTable.Row) -> [String] {
    row.cells.enumerated().map { place, cell in
      let text = Transliteration.ascii(cell.text)
      return place == row.cells.count - 1 ? text : TextWrap.joined(text)
    }
  }

  /// As wide as their words; the widest gives way until all fit.
  private static func widths(_ headings: [String], _ rows: [[String]], within width: Int) -> [Int] {
    var widths = headings.indices.map { column in
      ([headings] + rows).flatMap { $0[column].split(separator: "\n") }.map(\.utf8.count).max() ?? 0
    }
    let room = width - gap * max(0, headings.count - 1)
    while widths.reduce(0, +) > room,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > narrowest
    {
      widths[widest] -= 1
    }
    return widths
  }

  var lines: [String] {
    lines(of: headings) + rows.flatMap { row in lines(of: row.cells) + remarks(row.remarks) }
  }

  private func lines(of cells: [String]) -> [String] {
    let wrapped = cells.indices.map { TextWrap.lines(cells[$0], width: widths[$0], indent: 0) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { row in
      wrapped.indices.map { column in
        padded(row < wrapped[column].count ? wrapped[column][row] : "", column)
      }.joined(separator: String(repeating: " ", count: Self.gap))
    }
  }

  private func padded(_ text: String, _ column: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, widths[column] - text.utf8.count))
    return isNumber[column] ? blanks + text : text + blanks
  }

  private func remarks(_ remarks: [String]) -> [String] {
    remarks.flatMap { TextWrap.lines("       " + $0, width: width, indent: 9) }
  }
}

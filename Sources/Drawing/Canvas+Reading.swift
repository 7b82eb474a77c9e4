extension Canvas {
  /// The rows as text, blanks at their ends dropped: what golden screens hold.
  package var text: [String] { (0..<rows).map { line($0) } }

  /// One row as text, blanks at its end dropped.
  package func line(_ row: Int) -> String {
    var line = cells(row: row).map(\.text).joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The role of every cell, row by row.
  package var roles: [[Role]] { (0..<rows).map { cells(row: $0).map(\.role) } }

  /// The first place where a text stands, reading by rows.
  package func position(of text: String) -> Position? {
    for row in 0..<rows {
      for column in 0..<columns where self[row, column]?.isContinuation == false {
        let rest = cells(row: row).dropFirst(column).map(\.text).joined()
        if rest.hasPrefix(text) { return Position(row: row, column: column) }
      }
    }
    return nil
  }
}

extension Canvas {
  /// The columns of a row in which an earlier canvas shows something else; all of them where there
  /// is none of that size.
  package func columns(changedSince earlier: Canvas?, row: Int) -> [Int] {
    guard let earlier, earlier.columns == columns, row < min(rows, earlier.rows) else {
      return Array(0..<columns)
    }
    let (cells, before) = (lines[row], earlier.lines[row])
    if cells == before { return [] }
    return cells.withUnsafeBufferPointer { cells in
      before.withUnsafeBufferPointer { before in
        (0..<columns).filter { cells[$0] != before[$0] }
      }
    }
  }
}

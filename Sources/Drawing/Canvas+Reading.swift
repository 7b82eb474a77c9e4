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

  /// Where a role is used in a row that isn't blank there: "0-8 client, 20-26 body".
  package func roleRuns(row: Int) -> String {
    var runs: [(first: Int, last: Int, role: Role)] = []
    for (column, cell) in cells(row: row).enumerated() where cell.text != " " {
      if let last = runs.last, last.role == cell.role, column - last.last <= 2 {
        runs[runs.count - 1].last = column
      } else {
        runs.append((column, column, cell.role))
      }
    }
    return runs.map { "\($0.first)-\($0.last) \($0.role.rawValue)" }.joined(separator: ", ")
  }

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
    let start = row * columns
    return cells.withUnsafeBufferPointer { cells in
      earlier.cells.withUnsafeBufferPointer { earlier in
        (0..<columns).filter { cells[start + $0] != earlier[start + $0] }
      }
    }
  }
}

extension Canvas {
  /// Blanks a stretch of a row in a role: a band, or a place made free.
  package mutating func fill(row: Int, columns: Range<Int>, role: Role) {
    guard (0..<rows).contains(row) else { return }
    for column in columns.clamped(to: 0..<self.columns) {
      put(Glyph(text: " ", width: 1), row: row, column: column, role: role)
    }
  }

  /// Blanks a whole row in a role.
  package mutating func fill(row: Int, role: Role) {
    fill(row: row, columns: 0..<columns, role: role)
  }

  package mutating func fill(_ rect: Rect, role: Role) {
    for row in rect.rowRange.clamped(to: 0..<rows) {
      fill(row: row, columns: rect.columnRange, role: role)
    }
  }

  /// Gives what stands there another role and keeps its text; a wide character follows its half.
  package mutating func repaint(row: Int, columns: Range<Int>, role: Role) {
    guard (0..<rows).contains(row) else { return }
    for column in columns.clamped(to: 0..<self.columns) {
      lines[row][column].role = role
      if lines[row][column].width == 2 { lines[row][column + 1].role = role }
      if lines[row][column].isContinuation { lines[row][column - 1].role = role }
    }
  }

  /// Draws another canvas with its upper left corner at a place; its cursor comes along.
  package mutating func draw(_ other: Canvas, row: Int, column: Int) {
    guard (-other.rows..<rows).contains(row), (-other.columns..<columns).contains(column) else {
      return
    }
    for otherRow in 0..<other.rows where (0..<rows).contains(row + otherRow) {
      if column == 0, other.columns == columns {
        // A whole row has no half of a wide character at its ends.
        lines[row + otherRow] = other.lines[otherRow]
        continue
      }
      for (offset, cell) in other.cells(row: otherRow).enumerated() where !cell.isContinuation {
        guard column + offset + cell.width <= columns else { break }
        put(
          Glyph(text: cell.text, width: cell.width), row: row + otherRow, column: column + offset,
          role: cell.role)
      }
    }
    if let place = other.cursor {
      cursor = Position(row: row + place.row, column: column + place.column)
    }
  }
}

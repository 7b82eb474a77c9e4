/// A rectangle of cells; negative sizes count as none.
package struct Rect: Equatable, Sendable {
  package var row: Int
  package var column: Int
  package var rows: Int
  package var columns: Int

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = Self.limited(row)
    self.column = Self.limited(column)
    self.rows = Self.limited(max(0, rows))
    self.columns = Self.limited(max(0, columns))
  }

  /// Far beyond every screen, and near enough that sums never overflow.
  private static func limited(_ value: Int) -> Int { min(max(value, -(1 << 30)), 1 << 30) }

  package var rowRange: Range<Int> { row..<row + rows }
  package var columnRange: Range<Int> { column..<column + columns }
  package var isEmpty: Bool { rows == 0 || columns == 0 }

  /// The uppermost rows and what is left below them.
  package func split(top count: Int) -> (top: Rect, rest: Rect) {
    let count = min(max(0, count), rows)
    return (
      Rect(row: row, column: column, rows: count, columns: columns),
      Rect(row: row + count, column: column, rows: rows - count, columns: columns)
    )
  }

  /// The lowest rows and what is left above them.
  package func split(bottom count: Int) -> (rest: Rect, bottom: Rect) {
    let parts = split(top: rows - min(max(0, count), rows))
    return (parts.top, parts.rest)
  }

  /// The leftmost columns and what is left beside them.
  package func split(left count: Int) -> (left: Rect, rest: Rect) {
    let count = min(max(0, count), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: count),
      Rect(row: row, column: column + count, rows: rows, columns: columns - count)
    )
  }

  /// The rectangle without a margin at its sides.
  package func inset(rows margin: Int, columns sides: Int) -> Rect {
    Rect(
      row: row + margin, column: column + sides, rows: rows - 2 * margin,
      columns: columns - 2 * sides)
  }
}

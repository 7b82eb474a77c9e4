/// A screen as a value: rows of cells that know what they mean and nothing of colours.
///
/// Every call is total: what falls outside is clipped, and a wide character is never drawn by half.
package struct Canvas: Equatable, Sendable {
  package let rows: Int
  package let columns: Int
  /// Where the terminal's cursor stands; nil hides it.
  package var cursor: Position?
  /// Row by row, so that copies of a canvas share what doesn't change, and comparing them is quick.
  var lines: [[Cell]]

  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
    let blank = Array(repeating: Cell.blank, count: self.columns)
    lines = Array(repeating: blank, count: self.rows)
  }

  /// The cell at a place, or nil outside.
  package subscript(row: Int, column: Int) -> Cell? {
    guard (0..<rows).contains(row), (0..<columns).contains(column) else { return nil }
    return lines[row][column]
  }

  /// The cells of one row; empty outside.
  package func cells(row: Int) -> ArraySlice<Cell> {
    guard (0..<rows).contains(row) else { return [] }
    return lines[row][...]
  }

  /// All of them, row by row.
  package var cells: [Cell] { lines.flatMap { $0 } }

  /// Writes one line of text and answers the columns it took, at most `limit`.
  ///
  /// A column may be negative: the text then begins outside, and what reaches in is drawn.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int, role: Role, limit: Int? = nil
  ) -> Int {
    guard (0..<rows).contains(row), column < columns else { return 0 }
    let start = max(column, Int.min / 2)
    let end = min(columns, start + min(max(0, limit ?? columns - start), columns - start))
    if text.isPlainASCII { return lines[row].writeNarrow(text.utf8, start..<end, role) }
    let scalars = text.unicodeScalars
    if scalars.allSatisfy(\.isOfFigures) {
      return lines[row].writeNarrow(scalars.lazy.map(\.value), start..<end, role)
    }
    var next = start
    for character in text {
      for glyph in Glyph.glyphs(of: character) {
        guard next + glyph.width <= end else { return next - start }
        put(glyph, row: row, column: next, role: role)
        next += glyph.width
      }
    }
    return next - start
  }

  /// Puts one glyph whose end is inside; a wide one that begins outside leaves a blank.
  mutating func put(_ glyph: Glyph, row: Int, column: Int, role: Role) {
    guard column + glyph.width > 0 else { return }
    guard column >= 0 else {
      return put(Glyph(text: " ", width: 1), row: row, column: 0, role: role)
    }
    lines[row].put(glyph, at: column, role)
  }
}

/// One row.
extension [Cell] {
  /// Scalars that each stand in one column for themselves.
  fileprivate mutating func writeNarrow(
    _ scalars: some Sequence<some BinaryInteger>, _ columns: Range<Int>, _ role: Role
  ) -> Int {
    var next = columns.lowerBound
    for scalar in scalars {
      guard next < columns.upperBound else { break }
      if next >= 0 { putNarrow(Cell(narrow: UInt32(scalar), role: role), at: next) }
      next += 1
    }
    return next - columns.lowerBound
  }

  private mutating func putNarrow(_ cell: Cell, at column: Int) {
    if self[column].width != 1 { release(column) }
    self[column] = cell
  }

  fileprivate mutating func put(_ glyph: Glyph, at column: Int, _ role: Role) {
    release(column)
    self[column] = Cell(text: glyph.text, role: role, width: glyph.width)
    guard glyph.width == 2 else { return }
    release(column + 1)
    self[column + 1] = Cell(text: "", role: role, width: 0)
  }

  /// Blanks the other half of a wide character of which one half is about to be overwritten.
  private mutating func release(_ column: Int) {
    if self[column].width == 2 {
      self[column + 1] = Cell(text: " ", role: self[column + 1].role)
    } else if self[column].isContinuation {
      self[column - 1] = Cell(text: " ", role: self[column - 1].role)
      self[column] = Cell(text: " ", role: self[column].role)
    }
  }
}

internal import CNcurses
package import Drawing

extension Screen {
  /// Shows a canvas; only what differs from the last one goes out, together.
  package func present(_ canvas: Canvas) {
    guard isDrawing else { return }
    let canvas = signs.shown(canvas)
    let isMoved = shown?.cursor != canvas.cursor
    let before = shown ?? cleared
    var changed = 0
    for row in 0..<min(rows, canvas.rows) { changed += draw(row: row, of: canvas, over: before) }
    let isResized = shown?.rows != canvas.rows || shown?.columns != canvas.columns
    guard changed > 0 || isMoved || isResized else { return }
    place(canvas.cursor)
    wnoutrefresh(curses_screen())
    flush(isLong: shown == nil || changed > columns)
    shown = canvas
  }

  /// Shows one character of one column where the cursor stands, which moves on; the next canvas has it.
  /// Nothing where the row ends, so many columns before the screen does, since its text is about to move.
  package func echo(_ character: Character, _ role: Role, margin: Int) {
    guard var canvas = shown, let cursor = canvas.cursor,
      cursor.column + 1 + margin < canvas.columns
    else { return }
    canvas.write(String(character), row: cursor.row, column: cursor.column, role: role)
    canvas.cursor = Position(row: cursor.row, column: cursor.column + 1)
    present(canvas)
  }

  /// Draws everything anew, whatever the terminal shows: after a stop, or when it was disturbed.
  package func repaint(_ canvas: Canvas) {
    guard isDrawing else { return }
    clear()
    present(canvas)
  }

  /// Clears the terminal in the theme's ground and makes the next canvas go out whole.
  ///
  /// Some terminals clear in a colour of their own whatever their description says: every row is
  /// written, also where it is blank.
  func clear() {
    shown = nil
    werase(curses_screen())
    clearok(curses_screen(), true)
    wnoutrefresh(curses_screen())
    flush(isLong: false)
    redrawwin(curses_screen())
  }

  /// Changes the theme; everything is drawn anew in it.
  package func use(_ theme: Theme) {
    let last = shown ?? Canvas(rows: rows, columns: columns)
    inks = Inks(theme: theme, depth: inks.depth)
    repaint(last)
  }

  /// Writes the cells of a row that differ, and answers how many did.
  private func draw(row: Int, of canvas: Canvas, over before: Canvas?) -> Int {
    let columns = columns
    let changed = canvas.columns(changedSince: before, row: row).filter { $0 < columns }
    guard !changed.isEmpty else { return 0 }
    withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: columns) { cells in
      var stretch = 0..<0
      for column in changed {
        guard let cell = canvas[row, column], !cell.isContinuation else { continue }
        if column != stretch.upperBound {
          put(cells, stretch, row: row)
          stretch = column..<column
        }
        let ink = inks.ink(of: cell.role)
        make(&cells[stretch.count], cell, ink)
        stretch = stretch.lowerBound..<column + 1
        if cell.width == 2 {
          // Curses gives the second column to what it takes for wide.
          put(cells, stretch, row: row)
          stretch = column + 2..<column + 2
          if !CellText.isKnown(cell) {
            put(Cell(text: " ", role: cell.role), ink, row: row, column: column + 1)
          }
        }
      }
      put(cells, stretch, row: row)
    }
    return changed.count
  }

  /// What curses holds after `clear`; nil where a blank of the body is more than a blank.
  private var cleared: Canvas? {
    inks.ink(of: .body).attributes == 0 ? Canvas(rows: rows, columns: columns) : nil
  }

  private func make(_ cell: inout cchar_t, _ text: Cell, _ ink: Inks.Ink) {
    CellText.withCharacters(of: text) { _ = curses_make(&cell, $0, ink.attributes, ink.pair) }
  }

  /// Puts the cells of a stretch of columns in one call.
  private func put(_ cells: UnsafeMutableBufferPointer<cchar_t>, _ stretch: Range<Int>, row: Int) {
    guard !stretch.isEmpty else { return }
    mvwadd_wchnstr(
      curses_screen(), CInt(row), CInt(stretch.lowerBound), cells.baseAddress,
      CInt(stretch.count))
  }

  private func put(_ text: Cell, _ ink: Inks.Ink, row: Int, column: Int) {
    var cell = cchar_t()
    make(&cell, text, ink)
    mvwadd_wchnstr(curses_screen(), CInt(row), CInt(column), &cell, 1)
  }

  private func place(_ cursor: Position?) {
    if cursor != shown?.cursor || shown == nil {
      curs_set(cursor == nil ? 0 : 1)
    }
    guard let cursor else { return }
    wmove(
      curses_screen(), CInt(min(max(0, cursor.row), rows - 1)),
      CInt(min(max(0, cursor.column), columns - 1)))
  }
}

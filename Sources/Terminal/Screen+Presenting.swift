internal import CNcurses
package import Drawing

extension Screen {
  /// Shows a canvas; only what differs from the last one goes out, in one write.
  package func present(_ canvas: Canvas) {
    guard isDrawing else { return }
    let canvas = usesUnicode ? canvas : canvas.asciiTwin
    var isChanged = shown == nil || shown?.rows != canvas.rows || shown?.cursor != canvas.cursor
    for row in 0..<min(rows, canvas.rows) where draw(row: row, of: canvas) { isChanged = true }
    guard isChanged || shown?.columns != canvas.columns else { return }
    place(canvas.cursor)
    wnoutrefresh(curses_screen())
    doupdate()
    shown = canvas
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
    doupdate()
    redrawwin(curses_screen())
  }

  /// Changes the theme; everything is drawn anew in it.
  package func use(_ theme: Theme) {
    let last = shown ?? Canvas(rows: rows, columns: columns)
    inks = Inks(theme: theme, depth: inks.depth)
    repaint(last)
  }

  /// Writes the cells of a row that differ; false when none did.
  private func draw(row: Int, of canvas: Canvas) -> Bool {
    let changed = canvas.columns(changedSince: shown, row: row)
    for column in changed where column < columns {
      guard let cell = canvas[row, column], !cell.isContinuation else { continue }
      draw(cell, row: row, column: column)
    }
    return !changed.isEmpty
  }

  private func draw(_ cell: Cell, row: Int, column: Int) {
    let ink = inks.ink(of: cell.role)
    put(CellText(cell), ink, row: row, column: column)
    if cell.width == 2, !CellText.isKnown(cell) { put(.blank, ink, row: row, column: column + 1) }
  }

  private func put(_ text: CellText, _ ink: Inks.Ink, row: Int, column: Int) {
    text.withCharacters { characters in
      _ = curses_put(
        curses_screen(), CInt(row), CInt(column), characters, ink.attributes, ink.pair)
    }
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

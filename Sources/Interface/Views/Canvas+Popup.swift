import Drawing

extension Canvas {
  /// The lines offered above the entry line, over the middle alone; the chosen one stays in sight.
  mutating func draw(_ popup: Popup, in rows: Range<Int>, margin: Int) {
    let room = min(popup.rows.count, rows.count)
    guard room > 0 else { return }
    let first = min(max(0, (popup.chosen ?? 0) - room + 2), popup.rows.count - room)
    let names = popup.rows.map { DisplayWidth.width(of: $0.insert) }.max() ?? 0
    let sentence = margin + 6 + min(names, columns / 3) + 2
    for row in rows { fill(row: row, role: .body) }
    for offset in 0..<room {
      let row = rows.upperBound - room + offset
      let line = popup.rows[first + offset]
      let isRest = offset == room - 1 && first + room < popup.rows.count
      if isRest {
        let count = popup.rows.count - first - offset
        write("and \(count) more: type to find, or Down", row: row, column: margin + 6, role: .dim)
        continue
      }
      write(line.key, row: row, column: margin, role: .footerKey, limit: 5)
      writeCut(
        line.insert, row: row, column: margin + 6, role: .body, limit: sentence - margin - 8)
      writeCut(
        line.sentence, row: row, column: sentence, role: .dim, limit: columns - margin - sentence)
      if popup.chosen == first + offset {
        repaint(row: row, columns: 0..<columns, role: .selection)
      }
    }
  }
}

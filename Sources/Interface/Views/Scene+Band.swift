import Drawing

extension Scene {
  /// The band at its fixed place; blank rows when there is none.
  func drawBand(on canvas: inout Canvas, in rect: Rect) {
    guard let alarm else { return }
    for row in rect.rowRange {
      canvas.fill(row: row, role: alarm.role)
      canvas.write("▌", row: row, column: format == .small ? 0 : 1, role: alarm.role)
    }
    let end = rect.columns - places.margin
    let column = format == .small ? 1 : places.margin
    canvas.write("\(alarm.glyph) \(alarm.word)", row: rect.row, column: column, role: alarm.role)
    let right = drawBandEnd(alarm, on: &canvas, row: rect.row, end: end)
    let afterWord = column + alarm.word.count + 3
    let text = format == .small ? afterWord : max(places.bandText, afterWord + 1)
    drawFitting(alarm.headlines, alarm, on: &canvas, row: rect.row, column: text, end: right - 2)
    guard rect.rows > 1 else { return }
    drawFitting(alarm.details, alarm, on: &canvas, row: rect.row + 1, column: text, end: end)
  }

  private func drawBandEnd(_ alarm: Alarm, on canvas: inout Canvas, row: Int, end: Int) -> Int {
    guard !alarm.key.isEmpty || !alarm.age.isEmpty else { return end }
    let key = format == .small ? String(alarm.key.prefix(1)) : alarm.key
    let start = canvas.writeRight(key, row: row, end: end, role: alarm.role)
    guard format != .small else { return start }
    return canvas.writeRight(alarm.age, row: row, end: start - 3, role: alarm.role)
  }

  /// Draws the first wording that fits, else the last one cut.
  private func drawFitting(
    _ wordings: [String], _ alarm: Alarm, on canvas: inout Canvas, row: Int, column: Int, end: Int
  ) {
    let room = end - column
    let fitting = wordings.first { DisplayWidth.width(of: $0) <= room } ?? wordings.last
    guard let fitting else { return }
    canvas.writeCut(fitting, row: row, column: column, role: alarm.role, limit: room)
  }
}

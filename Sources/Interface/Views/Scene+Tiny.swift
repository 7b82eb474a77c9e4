import Drawing
import Encoding
import SessionCore

extension Scene {
  /// Clock and last vitals, as far as they fit; the line being typed always has the last row.
  func drawTiny(on canvas: inout Canvas) {
    let isTyping = state.line != nil || state.asked != nil
    let rows = isTyping && canvas.rows > 1 ? canvas.rows - 1 : canvas.rows
    let lines = isTyping && canvas.rows == 1 ? [] : tinyLines(columns: canvas.columns)
    for (row, line) in lines.prefix(rows).enumerated() {
      if row == 1, let alarm { canvas.fill(row: row, role: alarm.role) }
      canvas.write(line, row: row, column: 0, limit: canvas.columns)
    }
    if isTyping { drawTinyEntry(on: &canvas, row: canvas.rows - 1) }
  }

  private func tinyLines(columns: Int) -> [[Span]] {
    var lines = [tinyClock(columns: columns)]
    if let alarm {
      let text = alarm.headlines.last.map { " \($0)" } ?? ""
      lines.append([Span("\(alarm.glyph) \(alarm.word)\(text)", alarm.role)])
    }
    if let reading = course.vitals.last { lines += tinyVitals(reading, columns: columns) }
    if let first = waiting.first { lines.append([Span("\(first.key) \(first.words)", .body)]) }
    lines.append([Span("\(session.client) ", .client), Span(course.phase?.name ?? "", .dim)])
    return lines
  }

  /// T+ and the wall clock; where both don't fit, T+ alone, without its seconds at last.
  private func tinyClock(columns: Int) -> [Span] {
    let clock = now.wall.clock
    let left = "T+\(figure)\(seconds ?? "")"
    let gap = columns - left.count - clock.count
    if gap > 0 {
      return [
        Span(left, .figure), Span(String(repeating: " ", count: gap)), Span(clock, clockRole),
      ]
    }
    return [Span(left.count <= columns ? left : "T+\(figure)", .figure)]
  }

  /// In one row where it fits, else one row a sign.
  private func tinyVitals(_ reading: VitalsReading, columns: Int) -> [[Span]] {
    let line = ReadingWords.line(reading, in: session)
    guard line.width > columns else { return [line] }
    let short = ReadingWords.line(reading, in: session, withChanges: false, gap: 2)
    guard short.width > columns else { return [short] }
    var rows: [[Span]] = [[]]
    for span in line {
      if span.text.allSatisfy({ $0 == " " }) {
        rows.append([])
      } else {
        rows[rows.count - 1].append(span)
      }
    }
    return rows
  }

  private func drawTinyEntry(on canvas: inout Canvas, row: Int) {
    var view = EntryView(state, scene: self)
    canvas.fill(row: row, role: .body)
    if let asked = state.asked {
      canvas.writeCut(
        AskedWords(asked.what).question, row: row, column: 0, role: .question,
        limit: canvas.columns)
      return
    }
    view.below = []
    view.belowRight = []
    view.hints = []
    if canvas.columns < 30 { view.prompt = Array(view.prompt.dropFirst()) }
    canvas.draw(view, row: row, margin: 0)
  }
}

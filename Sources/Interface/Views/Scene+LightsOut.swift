import Drawing
import SessionCore

extension Scene {
  /// T+ and one steady word of what waits; nothing of the client.
  func drawLightsOut(on canvas: inout Canvas) {
    let size: BigDigits.Size = canvas.rows >= 12 ? .large : .small
    let width = BigDigits.width(of: figure, size: size)
    guard canvas.rows >= size.rows + 2, canvas.columns >= width + 2 else {
      return drawSmallLightsOut(on: &canvas)
    }
    let top = (canvas.rows - size.rows) / 2 - 1
    let column = (canvas.columns - width) / 2
    canvas.writeFigure(figure, size: size, row: top, column: column, role: .figure)
    if hasNewMoment { canvas.write("●", row: top, column: column + width + 2, role: .dim) }
    drawSteadyWord(on: &canvas, row: top + size.rows + 1)
  }

  /// A moment that was kept in the last minute, without waking the screen.
  private var hasNewMoment: Bool {
    course.moments.last.map { now.t - $0.stamp.t < 60_000 } ?? false
  }

  private func drawSmallLightsOut(on canvas: inout Canvas) {
    let row = canvas.rows / 2
    canvas.write(
      figure, row: row, column: max(0, (canvas.columns - figure.count) / 2), role: .figure)
    drawSteadyWord(on: &canvas, row: row + 1)
  }

  private func drawSteadyWord(on canvas: inout Canvas, row: Int) {
    guard let (word, role) = steadyWord else { return }
    canvas.write(
      word, row: row, column: max(0, (canvas.columns - word.count) / 2), role: role)
  }

  private func steadyWord(_ subject: Waiting.Subject) -> String? {
    guard case .due(let due) = subject else { return nil }
    return DueWords(due, at: now, in: session).steady
  }

  /// The band's word, else that of what is due now or within a minute.
  private var steadyWord: (String, Role)? {
    if let alarm {
      let due = alarm.subject.flatMap(steadyWord)
      return (due ?? alarm.steadyWord, alarm.isUrgent ? .urgent : .now)
    }
    let next = waiting.lazy.filter { $0.urgency >= .now }.compactMap { self.steadyWord($0.subject) }
    return next.first.map { ($0, .now) }
  }
}

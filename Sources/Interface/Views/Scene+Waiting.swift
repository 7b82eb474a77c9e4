import Drawing
import SessionCore

extension Scene {
  /// The only place for what waits, most urgent first, at its fixed place beside T+.
  func drawWaiting(on canvas: inout Canvas, in rect: Rect) {
    let lines = waiting.prefix(rect.rows)
    for (offset, line) in lines.enumerated() {
      let isRest = offset >= 2 && offset == rect.rows - 1 && waiting.count > rect.rows
      if isRest {
        let rest = "and \(waiting.count - offset) more"
        canvas.write(rest, row: rect.row + offset, column: places.waitingWords, role: .dim)
      } else {
        draw(line, on: &canvas, row: rect.row + offset)
      }
    }
  }

  private func draw(_ line: Waiting, on canvas: inout Canvas, row: Int) {
    let role: Role = line.urgency >= .now ? .now : .body
    canvas.writeRight(time(of: line), row: row, end: places.waitingTime, role: role)
    canvas.writeRight(line.key, row: row, end: places.waitingKey + 1, role: .footerKey)
    let room = canvas.columns - (format == .small ? 0 : places.margin) - places.waitingWords
    let wordings = [line.words] + line.shorter
    let fitting = wordings.first { DisplayWidth.width(of: $0) <= room } ?? wordings.last ?? ""
    canvas.writeCut(
      fitting, row: row, column: places.waitingWords, role: role, limit: room)
  }

  /// "in 0:36" to come, "now", "6 min late", or since when it waits: "T+26".
  private func time(of line: Waiting) -> String {
    guard let at = line.at else { return "" }
    guard case .due(let due) = line.subject else {
      return Elapsed.words(of: at, in: session)
    }
    if at > now.t {
      let isCalm = state.configuration.isCalm || line.subject != ticking
      return "in " + Elapsed.countdown(at - now.t, calm: isCalm)
    }
    let late = Elapsed.floorMinutes(now.t - at)
    return now.t >= due.overdueAt && late > 0 ? "\(late) min late" : "now"
  }
}

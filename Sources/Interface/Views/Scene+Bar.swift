import Drawing
import SessionCore

extension Scene {
  private func bar(_ rect: Rect) -> WindowBar? {
    let columns = places.margin..<rect.columns - places.margin
    guard let first = course.firstDoseAt, columns.count > 10 else { return nil }
    return WindowBar(
      session: session, first: first, now: min(now.t, course.closedAt ?? now.t), columns: columns)
  }

  func drawBar(on canvas: inout Canvas, in rect: Rect) {
    guard let bar = bar(rect) else { return }
    let here = bar.column(wholeMinute)
    for column in bar.columns {
      let isPast = column < here
      canvas.write(
        isPast ? "━" : "─", row: rect.row, column: column, role: isPast ? .barPast : .barToCome)
    }
    for hold in bar.holds {
      for column in hold where column < here {
        canvas.write("═", row: rect.row, column: column, role: .barHold)
      }
    }
    drawMarks(bar, here, on: &canvas, row: rect.row)
  }

  private func drawMarks(_ bar: WindowBar, _ here: Int, on canvas: inout Canvas, row: Int) {
    for column in bar.ticks.map(bar.column(minutes:)) where column < here {
      canvas.write("┿", row: row, column: column, role: .barPast)
    }
    for column in bar.ticks.map(bar.column(minutes:)) where column > here {
      canvas.write("┼", row: row, column: column, role: .barToCome)
    }
    canvas.write("┝", row: row, column: bar.columns.lowerBound, role: .barPast)
    canvas.write("┤", row: row, column: bar.columns.upperBound - 1, role: .barToCome)
    if format != .roomy || act == .integration {
      for (column, _) in bar.doseColumns {
        canvas.write("◆", row: row, column: column, role: .barNow)
      }
    }
    canvas.write("●", row: row, column: here, role: .barNow)
  }

  /// "◆ 100 mg" above the places of the doses; one that would run into another stays a sign.
  func drawDoseLabels(on canvas: inout Canvas, in rect: Rect) {
    guard let bar = bar(rect) else { return }
    let doses = bar.doseColumns
    for (index, (column, dose)) in doses.enumerated() {
      let next = index + 1 < doses.count ? doses[index + 1].column : rect.columns
      canvas.write("◆", row: rect.row, column: column, role: .barNow)
      canvas.writeCut(
        "\(dose.dose.milligrams.text) mg", row: rect.row, column: column + 2, role: .label,
        limit: next - column - 3)
    }
  }

  func drawBarLabels(on canvas: inout Canvas, in rect: Rect) {
    guard let bar = bar(rect) else { return }
    var ends = [(0, bar.columns.lowerBound)] + bar.ticks.map { ($0, bar.column(minutes: $0)) }
    let leave = format == .roomy ? "earliest leave" : "leave"
    let last = bar.endsAtStay ? "\(bar.endMinutes) \(leave)" : "\(bar.endMinutes)"
    let lastStart = canvas.writeRight(
      last, row: rect.row, end: bar.columns.upperBound, role: .label)
    var free = bar.columns.lowerBound
    ends = ends.filter { minutes, column in
      let text = String(minutes)
      guard column >= free, column + text.count < lastStart else { return false }
      canvas.write(text, row: rect.row, column: column, role: .label)
      free = column + text.count + 1
      return true
    }
    ends.append((bar.endMinutes, lastStart))
    drawPhaseWords(ends, on: &canvas, row: rect.row)
  }

  /// The phases' names, each in the stretch where it usually begins; the first one there has it.
  private func drawPhaseWords(
    _ ends: [(minutes: Int, column: Int)], on canvas: inout Canvas, row: Int
  ) {
    let plans = session.careProtocol.phases.filter { $0.name != "dosing" }
    for (left, right) in zip(ends, ends.dropFirst()) {
      let start = left.column + String(left.minutes).count
      let named = plans.first { plan in
        plan.usualStart.map { (left.minutes..<right.minutes).contains($0) } ?? false
      }
      guard let named, right.column - start >= named.name.count + 4 else { continue }
      let column = (start + right.column - named.name.count) / 2
      let isCurrent = named.name == course.phase?.name
      canvas.write(named.name, row: row, column: column, role: isCurrent ? .body : .label)
    }
  }
}

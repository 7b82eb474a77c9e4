import Drawing
import Encoding
import SessionCore

extension Scene {
  /// Hold left, or stay left, in figures of its own; never the meaning of T+.
  func drawSecondFigure(on canvas: inout Canvas, in rect: Rect) {
    guard let second = act == .discharge ? stayLeft : holdLeft else { return }
    canvas.write(second.label, row: rect.row, column: places.margin, role: .label)
    let width = canvas.writeFigure(
      second.figure, size: .small, row: rect.row, column: places.lineWords, role: second.role)
    let seconds = canvas.write(
      second.seconds, row: rect.row + 2, column: places.lineWords + width + 1, role: .body)
    let words = places.lineWords + width + 2 + (seconds > 0 ? seconds + 1 : 0)
    canvas.writeCut(
      second.words, row: rect.row + 2, column: words, role: .body,
      limit: rect.columns - places.margin - words)
  }

  private struct SecondFigure {
    var label: String
    var figure: String
    /// ":36", small as those of T+: large ones would change three rows each second.
    var seconds = ""
    var words: String
    var role: Role
  }

  private var holdLeft: SecondFigure? {
    if let dose = course.holdDueFirst, let due = dose.holdDueAt {
      let left = due - now.t
      let words = "\(dose.dose.milligrams.text) mg, spit at \(now.wall(of: due).clock)"
      guard left >= 0 else {
        return SecondFigure(
          label: "hold over", figure: Figures.stretch(-left), words: words, role: .now)
      }
      return timeLeft(
        left, label: "hold left", words: words, role: left < 60_000 ? .now : .figure)
    }
    guard let infusion = session.infusion, infusion.isRunning, let end = infusion.endsAt,
      end > now.t
    else { return nil }
    return timeLeft(
      end - now.t, label: "pump left",
      words: "\(words(of: infusion)), ends at \(now.wall(of: end).clock)", role: .figure)
  }

  /// By the second, in the last minute all of it large; calm, above a minute, in whole minutes with
  /// their unit beside them.
  private func timeLeft(_ left: Int, label: String, words: String, role: Role) -> SecondFigure {
    guard state.configuration.isCalm, left > 59_000 else {
      let figure = Elapsed.countdown(left)
      guard left >= 60_000, let colon = figure.lastIndex(of: ":") else {
        return SecondFigure(label: label, figure: figure, words: words, role: role)
      }
      return SecondFigure(
        label: label, figure: String(figure[..<colon]), seconds: String(figure[colon...]),
        words: words, role: role)
    }
    return SecondFigure(
      label: label, figure: String((left + 59_999) / 60_000), words: "min, \(words)", role: role)
  }

  private var stayLeft: SecondFigure? {
    guard let due = session.minimumStayEndsAt else { return nil }
    guard due > now.t else { return nil }
    return SecondFigure(
      label: "stay left", figure: String((due - now.t + 59_999) / 60_000),
      words: "min, until \(now.wall(of: due).clock)", role: .figure)
  }

  /// The doses so far, newest last.
  func drawDoses(on canvas: inout Canvas, in rect: Rect) {
    let isSmall = format == .small
    if format == .standard, course.doses.count < rect.rows {
      let (_, last) = rect.split(bottom: 1)
      drawIntention(on: &canvas, in: last)
    }
    for (offset, dose) in course.doses.suffix(rect.rows).enumerated() {
      let row = rect.row + offset
      if offset == 0, !isSmall {
        canvas.write("doses", row: row, column: places.margin, role: .label)
      }
      canvas.write(
        words(of: dose), row: row, column: isSmall ? 0 : places.lineWords,
        limit: rect.columns - (isSmall ? 0 : places.margin + places.lineWords))
    }
  }

  private func words(of dose: DoseCourse) -> [Span] {
    var words = "\(dose.dose.milligrams.text) mg"
    if let route = dose.dose.route { words += " \(route)" }
    if let end = dose.holdEnd {
      words += ", \(end.outcome) after \(Figures.stretch(end.stamp.t - dose.t))"
    } else if let seconds = dose.dose.holdSeconds {
      words += ", hold \(Elapsed.countdown(seconds * 1000))"
    }
    if let lot = dose.dose.lot { words += ", lot \(lot)" }
    let clock = now.wall(of: dose.t).clock
    return [Span("\(clock)  \(time(dose.t))   ", .dim), Span(words, .body)]
  }
}

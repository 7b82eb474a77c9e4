import Drawing
import SessionCore

extension Scene {
  /// The patient's intention in their own words, in sight all session.
  func drawIntention(on canvas: inout Canvas, in rect: Rect) {
    guard let intention = course.intention else { return }
    let column = format == .small ? 0 : places.lineWords
    canvas.write(
      format == .small ? "" : "intention", row: rect.row, column: places.margin, role: .label)
    let isQuiet = act == .hold || act == .journey || act == .discharge
    canvas.writeCut(
      "“\(intention)”", row: rect.row, column: column, role: isQuiet ? .dim : .quote,
      limit: textEnd - column)
  }

  /// How long the therapist's own clocks have run.
  func drawClocks(on canvas: inout Canvas, in rect: Rect) {
    canvas.write("clocks", row: rect.row, column: places.margin, role: .label)
    let words = [("face", "face to face"), ("therapy", "therapy")].flatMap { clock, name in
      [Span("\(name) ", .label), Span(running(clock), .body), Span("   ")]
    }
    canvas.write(
      words, row: rect.row, column: places.lineWords,
      limit: rect.columns - places.margin - places.lineWords)
  }

  private func running(_ clock: String) -> String {
    let last = course.clockToggles.last { $0.toggle.clock == clock }
    guard let last else { return "not started" }
    let length = Elapsed.length(session.running(clock, at: now.t))
    return last.toggle.running ? length : "\(length), stopped"
  }

  /// The last quotes of the journey, when the patient comes back.
  func drawQuotes(on canvas: inout Canvas, in rect: Rect) {
    let quotes = course.quotes.suffix(rect.rows).compactMap { session.entry($0.seq) }
    for (offset, entry) in quotes.enumerated() {
      drawQuote(entry, on: &canvas, row: rect.row + offset, columns: rect.columns)
    }
  }

  private func drawQuote(_ entry: Entry, on canvas: inout Canvas, row: Int, columns: Int) {
    let words = TimelineWords(.entry(entry), scene: self, plain: .body)
    canvas.write(words.elapsed, row: row, column: places.margin, role: .dim)
    canvas.write(
      words.text, row: row, column: places.effects, limit: columns - places.margin - places.effects)
  }

  /// Quotes and moments as the main column, whole, newest last.
  func drawIntegration(on canvas: inout Canvas, in rect: Rect) {
    let left = format == .small ? 0 : places.margin
    let column = format == .small ? 6 : places.effects
    let lines = integrationLines(width: rect.columns - left - column, isWhole: rect.rows > 2)
    for (offset, line) in lines.suffix(rect.rows).enumerated() {
      canvas.write(line.time, row: rect.row + offset, column: left, role: .dim)
      canvas.write([line.text], row: rect.row + offset, column: column)
    }
  }

  private struct Line {
    var time: String
    var text: Span
  }

  private func integrationLines(width: Int, isWhole: Bool) -> [Line] {
    let stamps = course.quotes + course.moments.map(\.stamp)
    let entries = stamps.sorted { ($0.t, $0.seq) < ($1.t, $1.seq) }
      .compactMap { session.entry($0.seq) }
    guard !entries.isEmpty else {
      return [Line(time: "", text: Span("no quotes and no moments", .dim))]
    }
    return entries.flatMap { entry in
      let words = TimelineWords(.entry(entry), scene: self, plain: .body)
      let text = words.text.map(\.text).joined()
      let role: Role = words.text.first?.role ?? .body
      let pieces =
        isWhole
        ? DisplayWidth.wrapped(text, to: width) : [DisplayWidth.truncated(text, to: width)]
      return pieces.enumerated().map { index, piece in
        Line(time: index == 0 ? words.elapsed : "", text: Span(piece, role))
      }
    }
  }
}

import Drawing
import Encoding
import SessionCore

extension Scene {
  /// Client, phrase, phase, touch terms, author, wall clock, SIMULATION: in sight at every size.
  func drawHeader(on canvas: inout Canvas, in rect: Rect) {
    guard format != .small, format != .tiny else { return drawNarrowHeader(on: &canvas, rect) }
    let row = rect.row
    let end = rect.columns - places.margin
    let clock = canvas.writeRight(now.wall.clock, row: row, end: end, role: clockRole)
    let author = canvas.writeRight(
      state.author ?? "?", row: row, end: clock - places.authorGap, role: .body)
    var next = canvas.write(identity, row: row, column: places.margin)
    if session.isSimulation {
      next = canvas.write([Span("SIMULATION", .simulation)], row: row, column: next + 2)
    }
    let isTight = session.isSimulation && format == .standard
    next = canvas.write(
      isTight ? Array(phaseWords.prefix(1)) : phaseWords, row: row,
      column: max(places.phase, next + 2), limit: author - next - 3)
    let touch = max(places.touch, next + 2)
    canvas.write(touchWords(room: author - touch - 2), row: row, column: touch)
  }

  private var identity: [Span] {
    let gap = max(2, places.phrase - places.margin - DisplayWidth.width(of: session.client))
    return [
      Span(session.client, .client), Span(String(repeating: " ", count: gap)),
      Span(SessionPhrase.words(for: session.id), .client),
    ]
  }

  /// "journey · 11 min"
  var phaseWords: [Span] {
    if let closed = course.closedAt {
      return [Span("closed", .body), Span(" · \(now.wall(of: closed).clock)", .dim)]
    }
    if let ended = course.ended {
      return [Span("left", .body), Span(" · \(now.wall(of: ended.stamp.t).clock)", .dim)]
    }
    guard let phase = course.phase else { return [] }
    return [
      Span(phase.name, .body), Span(" · \(Elapsed.length(now.t - phase.t))", .dim),
    ]
  }

  /// "touch: hand, ask first"; brighter when the patient comes back.
  private func touchWords(room: Int) -> [Span] {
    guard let terms else { return [Span("touch: not asked", .dim)].truncated(to: room) }
    let words = Self.cut(terms, to: room - "touch: ".count)
    return [Span("touch: ", .label), Span(words, act == .return ? .bright : .body)]
      .truncated(to: room)
  }

  /// Cut between words, so that half a word never reads as a term of its own.
  private static func cut(_ text: String, to room: Int) -> String {
    guard DisplayWidth.width(of: text) > room, room > 1 else { return text }
    let piece = DisplayWidth.prefix(of: text, columns: room - 1)
    guard let blank = piece.lastIndex(of: " ") else { return piece + "…" }
    return String(piece[..<blank]) + "…"
  }

  private var terms: String? {
    course.touches.last { $0.touch.action == "terms" }?.touch.text
  }

  var clockRole: Role { alarm?.isUrgent == true ? .urgent : .clock }

  /// Everything in 40 columns: what is longest gives way first, the code and the clock never.
  private func drawNarrowHeader(on canvas: inout Canvas, _ rect: Rect) {
    let clock = canvas.writeRight(now.wall.clock, row: rect.row, end: rect.columns, role: clockRole)
    let author = canvas.writeRight(
      state.author ?? "?", row: rect.row, end: clock - 1, role: .body)
    var next = canvas.write(
      [Span("\(session.client) ", .client), Span(SessionPhrase.words(for: session.id), .client)],
      row: rect.row, column: 0)
    if session.isSimulation {
      next = canvas.write(
        [Span("SIMULATION", .simulation)], row: rect.row, column: next + 1, limit: author - next - 2
      )
    }
    next = canvas.write(
      Array(phaseWords.prefix(1)), row: rect.row, column: next + 1, limit: author - next - 2)
    if let terms, narrowHeaderHasTouch(columns: rect.columns) {
      canvas.write(terms, row: rect.row, column: next + 1, role: touchRole)
    }
  }

  /// Whether the first row has room for the touch terms beside all that comes before them.
  private func narrowHeaderHasTouch(columns: Int) -> Bool {
    let simulation = session.isSimulation ? ["SIMULATION"] : []
    let words =
      [session.client, SessionPhrase.words(for: session.id)] + simulation
      + [phaseWords.first?.text ?? "", terms ?? "", state.author ?? "?", now.wall.clock]
    return words.reduce(words.count) { $0 + DisplayWidth.width(of: $1) } <= columns
  }

  private var touchRole: Role { act == .return ? .bright : .label }

  /// Where the first row had no room for the touch terms, the second has them.
  func drawNarrowTouch(on canvas: inout Canvas, row: Int, after column: Int) {
    guard let terms, !narrowHeaderHasTouch(columns: canvas.columns) else { return }
    let room = canvas.columns - column - 2
    guard room >= 4 else { return }
    canvas.writeRight(Self.cut(terms, to: room), row: row, end: canvas.columns, role: touchRole)
  }
}

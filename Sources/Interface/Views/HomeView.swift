import Drawing
import Encoding
import SessionCore

/// The list of sessions: unfinished ones first, then a new one, then the archive.
struct HomeView {
  let state: State

  func draw(on canvas: inout Canvas) {
    let margin = canvas.columns >= 60 ? 2 : 0
    let page = Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns)
    let (body, last) = page.split(bottom: canvas.rows >= 8 ? 2 : 0)
    canvas.write("Vigil", row: 0, column: margin, role: .heading)
    canvas.writeRight(
      state.instant.now.wall.clock, row: 0, end: canvas.columns - margin, role: .clock)
    let (_, list) = body.split(top: canvas.rows >= 16 ? 2 : 1)
    if state.home.showsHelp { return drawHelp(on: &canvas, in: list, margin: margin) }
    drawRows(on: &canvas, in: list.inset(rows: 0, columns: margin))
    drawLast(on: &canvas, in: last, margin: margin)
  }

  private func drawHelp(on canvas: inout Canvas, in rect: Rect, margin: Int) {
    let lines = HelpPage.home(state.keys, width: rect.columns - 2 * margin)
    for (offset, line) in lines.prefix(rect.rows).enumerated() {
      canvas.write(
        line, row: rect.row + offset, column: margin, limit: rect.columns - 2 * margin)
    }
    let footer = Footer(items: [("any key", "back")])
    footer.draw(on: &canvas, row: canvas.rows - 1, margin: margin)
  }

  /// A line of the list, or the title of a group of them.
  private enum Line {
    case title(String)
    case row(Int)
    case words(String)
  }

  private var lines: [Line] {
    let rows = state.home.rows
    guard let entries = state.home.entries else { return [.words("reading the sessions …")] }
    var lines: [Line] = []
    var group = ""
    for (index, row) in rows.enumerated() {
      let title = Self.title(of: row)
      if title != group, !title.isEmpty {
        if !lines.isEmpty { lines.append(.words("")) }
        lines.append(.title(title))
      } else if title.isEmpty, !lines.isEmpty {
        lines.append(.words(""))
      }
      group = title
      lines.append(.row(index))
    }
    if entries.isEmpty { lines.append(.words("No sessions yet. n begins one.")) }
    if state.home.wanted != nil, state.home.hits == nil {
      lines.append(.words("looking through the records …"))
    } else if rows.isEmpty {
      lines.append(.words("Nothing found. Esc shows all."))
    }
    return lines
  }

  private static func title(of row: Home.Row) -> String {
    switch row {
    case .unfinished: "unfinished"
    case .new: ""
    case .archived: "archive"
    case .found: "written in"
    }
  }

  private func drawRows(on canvas: inout Canvas, in rect: Rect) {
    let lines = lines
    let chosen = lines.firstIndex { line in
      if case .row(let index) = line { index == state.home.chosen } else { false }
    }
    let first = max(0, min((chosen ?? 0) - rect.rows + 2, lines.count - rect.rows))
    for (offset, line) in lines[first...].prefix(rect.rows).enumerated() {
      let row = rect.row + offset
      switch line {
      case .title(let title): canvas.write(title, row: row, column: rect.column, role: .label)
      case .words(let words): canvas.write(words, row: row, column: rect.column, role: .dim)
      case .row(let index):
        draw(
          state.home.rows[index], on: &canvas, row: row, column: rect.column, width: rect.columns)
        guard index == state.home.chosen else { continue }
        canvas.repaint(row: row, columns: 0..<canvas.columns, role: .selection)
      }
    }
  }

  private func draw(
    _ row: Home.Row, on canvas: inout Canvas, row line: Int, column: Int, width: Int
  ) {
    switch row {
    case .new:
      let words: [Span] = [Span("n  ", .footerKey), Span("new session", .body)]
      canvas.write(words, row: line, column: column, limit: width)
    case .unfinished(let entry):
      canvas.write(
        spans(entry, isOpen: true, width: width), row: line, column: column, limit: width)
    case .archived(let entry):
      canvas.write(
        spans(entry, isOpen: false, width: width), row: line, column: column, limit: width)
    case .found(var entry, let words):
      (entry.lastEntry, entry.remark) = (words, "")
      canvas.write(
        spans(entry, isOpen: false, width: width), row: line, column: column, limit: width)
    }
  }

  private func spans(_ entry: ArchiveEntry, isOpen: Bool, width: Int) -> [Span] {
    let client = DisplayWidth.padded(DisplayWidth.truncated(entry.client, to: 12), to: 13)
    var spans = [Span(client, isOpen ? .client : .body)]
    if let room = entry.room { spans.append(Span("\(Figures.room(room))  ", .body)) }
    spans.append(Span(DisplayWidth.padded(time(entry, isOpen: isOpen), to: 21), .body))
    if entry.isSimulation { spans += [Span("SIMULATION", .simulation), Span("  ")] }
    if let damage = entry.damage {
      return spans + [Span("DAMAGED: \(damage)", .refusal)]
    }
    if isOpen || entry.phase != "closed" {
      spans.append(Span(DisplayWidth.padded(entry.phase, to: 13), .label))
    }
    let last = [entry.lastEntry, entry.remark].filter { !$0.isEmpty }.joined(separator: "   ")
    return spans + [Span(last, .dim)]
  }

  /// How old the last entry is, or the day it was.
  private func time(_ entry: ArchiveEntry, isOpen: Bool) -> String {
    let age = state.instant.now.wall.milliseconds - entry.lastEventAt.milliseconds
    if isOpen, age >= 0, age < 86_400_000 { return "last \(Elapsed.length(age)) ago" }
    return "\(entry.openedAt.date) \(entry.openedAt.clock)"
  }

  private func drawLast(on canvas: inout Canvas, in rect: Rect, margin: Int) {
    guard rect.rows == 2 else { return }
    if let search = state.home.search {
      let end = canvas.write(
        [Span("search ", .entryVerb), Span(search, .entry)], row: rect.row, column: margin)
      canvas.cursor = Position(row: rect.row, column: min(end, canvas.columns - 1))
    } else {
      var view = EntryView()
      view.showNotice(state, nil)
      canvas.write(view.below, row: rect.row, column: margin, limit: canvas.columns - 2 * margin)
    }
    footer.draw(on: &canvas, row: rect.row + 1, margin: margin)
  }

  /// While a search is typed, letters are letters.
  private var footer: Footer {
    state.home.isTyping
      ? Footer(items: [("Enter", "open"), ("↑↓", "choose"), ("Esc", "all")])
      : Footer(state.keys, .home, [.enter, .newSession, .search, .page(.help), .leave])
  }
}

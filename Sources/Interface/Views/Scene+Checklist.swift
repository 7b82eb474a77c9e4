import Drawing
import SessionCore

/// One item of a checklist with its answer.
private struct ChecklistLine {
  var item: Checklist.Item
  var answer: ChecklistAnswer?

  /// Answered so that somebody has to decide.
  var isConcern: Bool { answer.map(item.isConcern) ?? false }
}

extension Scene {
  /// The lists before dosing: what is unanswered whole and bright, what is answered as names.
  func drawChecklist(on canvas: inout Canvas, in rect: Rect) {
    drawLists(listsBeforeDosing, on: &canvas, in: rect)
  }

  /// The list of the phase that is on first.
  var listsBeforeDosing: [String] {
    course.phase?.name == "predose" ? ["predose", "arrival"] : ["arrival", "predose"]
  }

  /// The rows with which every open item of these lists has its question.
  func checklistRows(_ names: [String], columns: Int) -> Int {
    let width = columns - 2 * (format == .small ? 0 : places.margin)
    let (open, answered) = items(names)
    return 1 + rows(open, answered, width: width, count: Int.max).count
  }

  func drawDischargeChecklist(on canvas: inout Canvas, in rect: Rect) {
    drawLists(["discharge"], on: &canvas, in: rect)
  }

  private func drawLists(_ names: [String], on canvas: inout Canvas, in rect: Rect) {
    let margin = format == .small ? 0 : places.margin
    canvas.write(
      names.flatMap(title), row: rect.row, column: margin, limit: rect.columns - 2 * margin)
    let (_, below) = rect.inset(rows: 0, columns: margin).split(top: 1)
    let (open, answered) = items(names)
    let rows = rows(open, answered, width: below.columns, count: below.rows)
    for (offset, row) in rows.prefix(below.rows).enumerated() {
      canvas.write(row, row: below.row + offset, column: below.column, limit: below.columns)
    }
  }

  /// What is open, what somebody has to decide about first, and the names of what is answered.
  private func items(_ names: [String]) -> (open: [ChecklistLine], answered: [String]) {
    let all = names.flatMap(lines)
    return (
      all.filter(\.isConcern) + all.filter { $0.answer == nil },
      all.filter { $0.answer != nil && !$0.isConcern }.map(\.item.name)
    )
  }

  /// As many questions whole as there is room for, then the names of the open ones, then the answered.
  private func rows(
    _ open: [ChecklistLine], _ answered: [String], width: Int, count: Int
  ) -> [[Span]] {
    let names = Self.flowed(answered, width, Span("✓ ", .saved), .dim)
    var whole = open.count
    while true {
      let rest = Self.flowed(
        open.dropFirst(whole).map(\.item.name), width, Span("  "), .bright)
      let questions = questions(Array(open.prefix(whole)), width: width)
      if questions.count + rest.count + names.count <= count || whole == 0 {
        return questions + rest + names
      }
      whole -= 1
    }
  }

  /// A row each; in two columns, broken into whole words, where the screen is wide enough.
  private func questions(_ lines: [ChecklistLine], width: Int) -> [[Span]] {
    let gap = 4
    guard width >= 112 else { return lines.map(words) }
    let blocks = lines.map { block(of: $0, width: (width - gap) / 2) }
    let height = (blocks.reduce(0) { $0 + $1.count } + 1) / 2
    var columns: [[[Span]]] = [[], []]
    for block in blocks { columns[columns[0].count < height ? 0 : 1] += block }
    return columns[0].indices.map { row in
      guard row < columns[1].count else { return columns[0][row] }
      let blank = (width + gap) / 2 - columns[0][row].width
      return columns[0][row] + [Span(String(repeating: " ", count: blank))] + columns[1][row]
    }
  }

  /// A question in rows of a column, its text below itself.
  private func block(of line: ChecklistLine, width: Int) -> [[Span]] {
    let spans = words(of: line)
    let head = Array(spans.dropLast())
    guard let text = spans.last else { return [] }
    let indent = Span(String(repeating: " ", count: head.width))
    return DisplayWidth.wrapped(text.text, to: width - head.width).enumerated().map { row, piece in
      (row == 0 ? head : [indent]) + [Span(piece, text.role)]
    }
  }

  private func lines(of name: String) -> [ChecklistLine] {
    let list = session.careProtocol.checklists.first { $0.name == name }
    return (list?.items ?? []).map { item in
      ChecklistLine(item: item, answer: course.answers[name]?[item.name]?.answer)
    }
  }

  /// "before dosing 13 of 14"
  private func title(of name: String) -> [Span] {
    let lines = lines(of: name)
    guard !lines.isEmpty else { return [] }
    let answered = lines.filter { $0.answer != nil }.count
    let words = ["predose": "before dosing", "discharge": "leaving"][name] ?? name
    return [
      Span("\(words) ", .heading),
      Span("\(answered) of \(lines.count)", answered == lines.count ? .dim : .bright),
      Span("      "),
    ]
  }

  private func words(of line: ChecklistLine) -> [Span] {
    let name = DisplayWidth.padded(line.item.name, to: 13)
    guard let answer = line.answer else {
      return [Span("  "), Span(name, .bright), Span(line.item.text, .body)]
    }
    let text = [answer.answer, answer.text].compactMap(\.self).joined(separator: ", ")
    return [Span("✗ ", .caution), Span(name, .caution), Span(text, .body)]
  }

  /// Names two blanks apart, in rows of at most `width` columns, with a sign before the first.
  private static func flowed(_ names: [String], _ width: Int, _ sign: Span, _ role: Role)
    -> [[Span]]
  {
    var rows: [String] = []
    for name in names {
      if let last = rows.last, DisplayWidth.width(of: last) + 4 + name.count <= width {
        rows[rows.count - 1] = last + "  " + name
      } else {
        rows.append(name)
      }
    }
    return rows.enumerated().map { [$0.offset == 0 ? sign : Span("  "), Span($0.element, role)] }
  }
}

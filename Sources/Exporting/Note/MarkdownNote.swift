/// The note in GitHub's Markdown, without any HTML.
struct MarkdownNote {
  let document: NoteDocument

  init(_ document: NoteDocument) { self.document = document }

  var text: String {
    var blocks: [String] = []
    if document.isSimulation { blocks.append(Self.banner) }
    blocks.append("# " + MarkdownText.escaped(document.title))
    for section in document.sections {
      blocks.append("## " + MarkdownText.escaped(section.title))
      blocks += section.blocks.map(text).filter { !$0.isEmpty }
    }
    if document.isSimulation { blocks.append(Self.banner) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static let banner =
    "> **SIMULATION.** A practice record: no patient, no medicine. Not for any chart."

  private func text(_ block: NoteBlock) -> String {
    switch block {
    case .paragraph(let prose): MarkdownText.line(prose, opensBlock: true)
    case .facts(let facts): table(of: facts)
    case .lines(let lines): lines.map(item).joined(separator: "\n")
    case .table(let table): text(table)
    case .chart: ""
    case .signature:
      "Signed: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ Date and time: \\_\\_\\_\\_\\_\\_\\_\\_"
    }
  }

  private func item(_ line: NoteLine) -> String {
    let remarks = line.remarks.map { "\n  - " + MarkdownText.line($0, opensBlock: true) }
    return "- " + MarkdownText.line(line.prose, opensBlock: true) + remarks.joined()
  }

  private func table(of facts: [NoteFact]) -> String {
    let rows = facts.map {
      "| \(MarkdownText.line(Prose($0.label))) | \(MarkdownText.line($0.value)) |"
    }
    return (["|  |  |", "| --- | --- |"] + rows).joined(separator: "\n")
  }

  private func text(_ table: NoteTable) -> String {
    let headings = table.columns.map { MarkdownText.escaped($0.title) }
    let rules = table.columns.map { $0.isNumber ? "---:" : "---" }
    let rows = table.rows.flatMap { row in [row.cells] + remarks(row, in: table) }
    let lines = [headings, rules] + rows.map { row in row.map { MarkdownText.line($0) } }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  /// Under their row, in the last column, where there is room for words.
  private func remarks(_ row: NoteTable.Row, in table: NoteTable) -> [[Prose]] {
    row.remarks.map { remark in
      [Prose](repeating: "", count: table.columns.count - 1) + [Prose("↳ ") + remark]
    }
  }
}

import SessionCore

/// The note as one file that asks for nothing outside itself and prints on A4 and Letter.
struct HTMLNote {
  let document: NoteDocument
  /// Stands at the foot of every printed page.
  let footer: String
  let chart: VitalsChart?

  init(_ record: Record) {
    document = NoteWriter(record).document
    footer = [record.client, record.session.id.isEmpty ? nil : record.session.id]
      .compactMap { $0 }.joined(separator: "  ")
    chart = VitalsChart(record)
  }

  var text: String {
    let title = HTMLText.escaped(document.title)
    let banner = document.isSimulation ? [Self.banner] : []
    let head = [
      "<!doctype html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"referrer\" content=\"no-referrer\">",
      "<title>\(title)</title>", "<style>", style, "</style>", "</head>", "<body>",
    ]
    let body = banner + ["<h1>\(title)</h1>"] + document.sections.map(section) + banner
    return (head + body + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

  private static let banner = """
    <p class="simulation"><strong>SIMULATION</strong> A practice record: no patient, no medicine. \
    Not for any chart.</p>
    """

  private func section(_ section: NoteSection) -> String {
    let blocks = section.blocks.map(html).filter { !$0.isEmpty }
    let title = "<h2>\(HTMLText.escaped(section.title))</h2>"
    return (["<section>", title] + blocks + ["</section>"]).joined(separator: "\n")
  }

  private func html(_ block: NoteBlock) -> String {
    switch block {
    case .paragraph(let prose): "<p>\(HTMLText.prose(prose))</p>"
    case .facts(let facts): html(facts)
    case .lines(let lines): "<ul>\n" + lines.map(html).joined(separator: "\n") + "\n</ul>"
    case .table(let table): html(table)
    case .chart: chart?.html ?? ""
    case .signature:
      "<p class=\"signature\"><span>Signed</span> <span>Date and time</span></p>"
    }
  }

  private func html(_ line: NoteLine) -> String {
    let remarks = line.remarks.map { "<li>\(HTMLText.prose($0))</li>" }.joined()
    return "<li>\(HTMLText.prose(line.prose))"
      + (remarks.isEmpty ? "" : "<ul class=\"remarks\">\(remarks)</ul>") + "</li>"
  }

  private func html(_ facts: [NoteFact]) -> String {
    let rows = facts.map { fact in
      "<tr><th scope=\"row\">\(HTMLText.escaped(fact.label))</th>"
        + "<td>\(HTMLText.prose(fact.value))</td></tr>"
    }
    return (["<table class=\"facts\">", "<tbody>"] + rows + ["</tbody>", "</table>"])
      .joined(separator: "\n")
  }

  private func html(_ table: NoteTable) -> String {
    let headings = table.columns.map { column in
      "<th scope=\"col\"\(Self.attribute(column))>\(HTMLText.escaped(column.title))</th>"
    }
    let rows = table.rows.map { html($0, in: table) }
    return
      ([
        "<table>", "<caption>\(HTMLText.escaped(table.caption))</caption>",
        "<thead><tr>\(headings.joined())</tr></thead>", "<tbody>",
      ] + rows + ["</tbody>", "</table>"]).joined(separator: "\n")
  }

  private func html(_ row: NoteTable.Row, in table: NoteTable) -> String {
    let cells = zip(row.cells, table.columns).map { cell, column in
      "<td\(Self.attribute(column))>\(HTMLText.prose(cell))</td>"
    }
    let remarks = row.remarks.map { remark in
      "\n<tr class=\"remark\"><td colspan=\"\(table.columns.count)\">\(HTMLText.prose(remark))</td></tr>"
    }
    return "<tr>\(cells.joined())</tr>" + remarks.joined()
  }

  private static func attribute(_ column: NoteTable.Column) -> String {
    column.isNumber ? " class=\"number\"" : ""
  }
}

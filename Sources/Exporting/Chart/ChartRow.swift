import SessionCore

/// A bar under the panels: a phase, or a side effect from onset to resolution.
struct ChartRow {
  struct Span {
    let from: Int
    /// Nil while it goes on.
    let to: Int?
    let words: String
  }

  static let height = 16.0
  private static let most = 10

  let title: String
  let spans: [Span]

  static func all(of record: Record) -> [ChartRow] {
    let phases = record.course.phases.map { Span(from: $0.t, to: $0.endedAt, words: $0.name) }
    let effects = record.course.episodes.compactMap { episode -> ChartRow? in
      episode.onsetAt.map { onset in
        ChartRow(
          title: "effect",
          spans: [Span(from: onset, to: episode.resolvedAt, words: shortened(episode.name))])
      }
    }
    let rows = [ChartRow(title: "phase", spans: phases)] + effects
    guard rows.count > most else { return rows }
    let note = Span(from: record.end, to: record.end, words: "")
    return rows.prefix(most - 1)
      + [ChartRow(title: "and \(rows.count - most + 1) more side effects", spans: [note])]
  }

  private static func shortened(_ name: String) -> String {
    name.count > 28 ? name.prefix(27) + "…" : name
  }
}

extension VitalsChart {
  func row(_ row: ChartRow, _ place: Int) -> String {
    let y = bottom + 34 + Double(place) * ChartRow.height
    var parts = [text(4, y + 9, row.title, size: 9)]
    for span in row.spans {
      let (from, to) = (x(span.from), span.to.map(x) ?? Self.right)
      guard to > from else { continue }
      parts.append(line(from, y + 12, to, y + 12, "stroke=\"#000\" stroke-width=\"2\""))
      parts.append(line(from, y + 3, from, y + 13))
      parts.append(text(from + 3, y + 9, span.words, size: 9))
    }
    return parts.joined(separator: "\n")
  }
}

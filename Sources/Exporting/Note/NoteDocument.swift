/// The note as sections and blocks, before it is text, Markdown or HTML.
struct NoteDocument: Hashable {
  var title: String
  var isSimulation: Bool
  var sections: [NoteSection]
}

struct NoteSection: Hashable {
  var title: String
  var blocks: [NoteBlock]
}

extension NoteSection {
  /// Without the column of wall clock times, where none may show.
  var withoutClock: NoteSection {
    let blocks = blocks.map { block in
      guard case .table(let table) = block else { return block }
      let kept = Set(table.columns.map(\.title)).subtracting(["Time"])
      return .table(table.withoutEmptyColumns(keeping: kept))
    }
    return NoteSection(title: title, blocks: blocks)
  }
}

enum NoteBlock: Hashable {
  case paragraph(Prose)
  /// Labels with their values.
  case facts([NoteFact])
  case lines([NoteLine])
  case table(NoteTable)
  /// Where a form that can draw puts the chart of the vital signs.
  case chart
  /// Room for a signature.
  case signature
}

struct NoteFact: Hashable {
  var label: String
  var value: Prose
}

/// A line of a list with what was later said about it beneath.
struct NoteLine: Hashable {
  var prose: Prose
  var remarks: [Prose] = []
}

struct NoteTable: Hashable {
  struct Column: Hashable {
    var title: String
    var isNumber = false
  }

  struct Row: Hashable {
    var cells: [Prose]
    var remarks: [Prose] = []
  }

  /// What the table is, for a reader who can't see it.
  var caption: String
  var columns: [Column]
  var rows: [Row]

  /// Leaves out columns that no row fills.
  func withoutEmptyColumns(keeping kept: Set<String>) -> NoteTable {
    let places = columns.indices.filter { place in
      kept.contains(columns[place].title) || rows.contains { !$0.cells[place].isEmpty }
    }
    return NoteTable(
      caption: caption, columns: places.map { columns[$0] },
      rows: rows.map { row in
        Row(cells: places.map { row.cells[$0] }, remarks: row.remarks)
      })
  }
}

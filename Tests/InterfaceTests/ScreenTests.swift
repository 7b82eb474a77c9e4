import Drawing
import Interface
import SessionCore
import TestSupport
import Testing

/// Whole screens as they are seen; a failure shows both.
@Suite("Screens")
struct ScreenTests {
  private static let sizes = [(24, 80), (30, 100), (45, 140), (10, 40)]

  @Test(arguments: [
    "before", "hold", "journey", "return", "integration", "discharge", "urgent", "gate", "unsaved",
  ])
  func phase(name: String) throws {
    let state = try #require(Story.all[name])
    for (rows, columns) in Self.sizes {
      try expectGolden(
        state.canvas(rows: rows, columns: columns).text, "\(name)-\(columns)x\(rows).screen")
    }
  }

  @Test(arguments: [
    "chart", "help", "handOver", "emergency", "finish", "finishClosed", "history", "palette",
    "search", "home",
    "form", "infusion", "simulation", "holdOver", "late", "lightsOut", "empty", "closed",
    "answered", "twoHolds", "corrected", "correctedHistory", "closing", "picker",
  ])
  func page(name: String) throws {
    let state = try #require(Story.all[name])
    for (rows, columns) in Self.sizes {
      try expectGolden(
        state.canvas(rows: rows, columns: columns).text, "\(name)-\(columns)x\(rows).screen")
    }
  }

  /// The meaning of every cell of every panel at the four sizes; what ink a meaning has at each colour
  /// depth is held by the golden inks of the themes.
  @Test(arguments: [
    "before", "hold", "journey", "return", "integration", "discharge", "urgent", "gate", "unsaved",
    "chart", "help", "handOver", "emergency", "finish", "history", "palette", "search", "home",
    "form", "infusion", "simulation", "holdOver", "late", "lightsOut", "empty", "closed",
    "answered", "twoHolds", "corrected", "correctedHistory", "closing", "picker",
  ])
  func roles(name: String) throws {
    let state = try #require(Story.all[name])
    var lines: [String] = []
    for (rows, columns) in Self.sizes {
      let canvas = state.canvas(rows: rows, columns: columns)
      lines.append("── \(columns)x\(rows)")
      lines += (0..<rows).map { "\($0): \(canvas.roleRuns(row: $0))" }
    }
    try expectGolden(lines, "\(name).roles")
  }

  /// Entry line, the row below it and the footer in every state, with the cursor as a stroke.
  @Test(arguments: [(24, 80), (30, 100)])
  func entryLine(rows: Int, columns: Int) throws {
    var lines: [String] = []
    for (name, state) in Story.entryStates {
      let canvas = state.canvas(rows: rows, columns: columns)
      lines.append("── \(name)")
      let question = (0..<rows - 3).filter { canvas.roleRuns(row: $0).contains("question") }
      lines += (question + Array(rows - 3..<rows)).map { row in canvas.lineWithCursor(row) }
    }
    try expectGolden(lines, "entry-line-\(columns)x\(rows).screen")
  }

  /// Bright is only T+, the band, the last minute and the newest reading.
  @Test func weights() throws {
    let canvas = Story.journey.state(at: "14:33:24").canvas(rows: 30, columns: 100)
    let rows = (0..<30).map { row in "\(row): \(canvas.roleRuns(row: row))" }
    try expectGolden(rows, "journey-roles-100x30.screen")
  }

  @Test func asciiTwinKeepsPlaces() throws {
    let canvas = Story.journey.state(at: "14:33:24").canvas(rows: 24, columns: 80)
    try expectGolden(canvas.asciiTwin.text, "journey-ascii-80x24.screen")
  }

  @Test(arguments: [(1, 1), (1, 12), (2, 20), (5, 20), (9, 39)])
  func tiny(rows: Int, columns: Int) throws {
    let canvas = Story.journey.state(at: "14:33:24").canvas(rows: rows, columns: columns)
    try expectGolden(canvas.text, "tiny-\(columns)x\(rows).screen")
  }
}

extension Canvas {
  fileprivate func lineWithCursor(_ row: Int) -> String {
    guard let cursor, cursor.row == row else { return line(row) }
    var marked = Canvas(rows: 1, columns: columns + 1)
    marked.draw(self, row: -row, column: 0)
    let rest = cells(row: row).dropFirst(cursor.column).map(\.text).joined()
    marked.write("▏" + rest, row: 0, column: cursor.column, role: .body)
    return marked.line(0)
  }
}

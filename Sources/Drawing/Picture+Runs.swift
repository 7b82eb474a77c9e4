extension Picture {
  /// Neighbours in one row that look alike and are drawn in the same way.
  struct Run {
    let row: Int
    let column: Int
    var cells: [Cell]
    let style: Style
    let isShape: Bool
  }

  func runs(row: Int) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in canvas.cells(row: row).enumerated() {
      let style = theme.style(of: cell.role)
      let isShape = Self.isShape(cell.text)
      if let last = runs.last, cell.isContinuation || Self.joins(cell, style, isShape, last) {
        runs[runs.count - 1].cells.append(cell)
      } else {
        runs.append(
          Run(row: row, column: column, cells: [cell], style: style, isShape: isShape))
      }
    }
    return runs
  }

  /// Wide characters stand alone, so that each keeps its place whatever the font.
  private static func joins(_ cell: Cell, _ style: Style, _ isShape: Bool, _ run: Run) -> Bool {
    run.style == style && run.isShape == isShape && cell.width == 1
      && run.cells.allSatisfy { $0.width == 1 }
  }

  /// Blocks and Braille dots.
  static func isShape(_ text: String) -> Bool {
    guard let scalar = text.unicodeScalars.first else { return false }
    return "█▀▄▌▐▏".unicodeScalars.contains(scalar) || (0x2800...0x28FF).contains(scalar.value)
  }
}

/// Lines of dots, two across and four down in a cell (Braille patterns), for charts.
package struct DotPlot: Equatable, Sendable {
  package let rows: Int
  package let columns: Int
  private var masks: [UInt8]

  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
    masks = Array(repeating: 0, count: self.rows * self.columns)
  }

  /// How many dots lie side by side.
  package var width: Int { 2 * columns }
  /// How many dots lie one below the other.
  package var height: Int { 4 * rows }

  /// Sets a dot, counted from the upper left; what falls outside is left out.
  package mutating func set(x: Int, y: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    masks[y / 4 * columns + x / 2] |= Self.bit(x: x % 2, y: y % 4)
  }

  /// Draws a straight line, both ends included; ends far outside are brought near first.
  package mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    let start = limited(start)
    let end = limited(end)
    let steps = max(abs(end.x - start.x), abs(end.y - start.y))
    for step in 0...max(0, steps) {
      set(
        x: start.x + rounded((end.x - start.x) * step, over: max(1, steps)),
        y: start.y + rounded((end.y - start.y) * step, over: max(1, steps)))
    }
  }

  /// The dots of one cell in the order of the Braille block.
  func mask(row: Int, column: Int) -> UInt8 { masks[row * columns + column] }

  private func limited(_ point: (x: Int, y: Int)) -> (x: Int, y: Int) {
    (min(max(point.x, -width), 2 * width), min(max(point.y, -height), 2 * height))
  }

  private func rounded(_ value: Int, over divisor: Int) -> Int {
    (value >= 0 ? value + divisor / 2 : value - divisor / 2) / divisor
  }

  /// Braille numbers its dots down the first three rows of both columns, then along the fourth.
  private static func bit(x: Int, y: Int) -> UInt8 {
    y == 3 ? (x == 0 ? 0x40 : 0x80) : 1 << UInt8(y + 3 * x)
  }
}

extension Canvas {
  /// Draws the dots over what stands there; dots that are there already stay.
  package mutating func draw(_ plot: DotPlot, row: Int, column: Int, role: Role) {
    for plotRow in 0..<plot.rows {
      for plotColumn in 0..<plot.columns {
        let mask = plot.mask(row: plotRow, column: plotColumn)
        let (target, overflow) = column.addingReportingOverflow(plotColumn)
        let (targetRow, rowOverflow) = row.addingReportingOverflow(plotRow)
        guard mask != 0, !overflow, !rowOverflow, let cell = self[targetRow, target] else {
          continue
        }
        let sign = Unicode.Scalar(0x2800 | UInt16(mask | dots(in: cell))) ?? " "
        write(String(Character(sign)), row: targetRow, column: target, role: role)
      }
    }
  }

  private func dots(in cell: Cell) -> UInt8 {
    guard let scalar = cell.text.unicodeScalars.first, (0x2800...0x28FF).contains(scalar.value)
    else { return 0 }
    return UInt8(scalar.value & 0xFF)
  }
}

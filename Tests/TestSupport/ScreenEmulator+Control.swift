extension ScreenEmulator {
  mutating func control(_ byte: UInt8, _ numbers: [Int]) {
    let first = numbers.first ?? 0
    let count = max(1, first)
    if byte != UInt8(ascii: "m"), byte != UInt8(ascii: "b") { isWrapping = false }
    switch Unicode.Scalar(byte) {
    case "A": row = max(0, row - count)
    case "B", "e": row = min(rows - 1, row + count)
    case "C", "a": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G", "`": column = min(columns, count) - 1
    case "d": row = min(rows, count) - 1
    case "H", "f":
      row = min(rows, count) - 1
      column = min(columns, max(1, numbers.dropFirst().first ?? 1)) - 1
    case "m": attributes.select(numbers)
    case "b": repeatLast(count)
    case "r": setRegion(numbers)
    default: edit(byte, first, count)
    }
  }

  private mutating func edit(_ byte: UInt8, _ first: Int, _ count: Int) {
    switch Unicode.Scalar(byte) {
    case "J": eraseScreen(first)
    case "K": eraseLine(first)
    case "X": erase(row: row, column..<min(columns, column + count))
    case "P": shiftCells(by: -count)
    case "@": shiftCells(by: count)
    case "L": if region.contains(row) { scroll(row...region.upperBound, by: -count) }
    case "M": if region.contains(row) { scroll(row...region.upperBound, by: count) }
    case "S": scroll(region, by: count)
    case "T": scroll(region, by: -count)
    default: break
    }
  }

  mutating func setModes(_ numbers: [Int], _ isOn: Bool) {
    for number in numbers {
      switch number {
      case 25: isCursorVisible = isOn
      case 2004: hasBracketedPaste = isOn
      case 47, 1047, 1049: isOn ? enterAlternate() : leaveAlternate()
      default: break
      }
    }
  }

  private mutating func enterAlternate() {
    guard !isAlternate else { return }
    primary = cells
    saved = (row, column)
    cells = Self.blank(rows, columns, look: attributes.erased)
    isAlternate = true
  }

  private mutating func leaveAlternate() {
    guard isAlternate else { return }
    isAlternate = false
    let old = primary
    cells = Self.blank(rows, columns)
    for row in 0..<min(rows, old.count) {
      for column in 0..<min(columns, old[row].count) { cells[row][column] = old[row][column] }
    }
    (row, column) = (min(saved.row, rows - 1), min(saved.column, columns - 1))
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let top = max(1, numbers.first ?? 1)
    let bottom = numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], rows) : rows
    region = top <= bottom ? (top - 1)...(bottom - 1) : 0...(rows - 1)
    (row, column) = (0, 0)
  }

  private mutating func eraseScreen(_ kind: Int) {
    let others = kind == 0 ? (row + 1)..<max(rows, row + 1) : kind == 1 ? 0..<row : 0..<rows
    for row in others { erase(row: row, 0..<columns) }
    if kind < 2 { eraseLine(kind) }
  }

  private mutating func eraseLine(_ kind: Int) {
    erase(row: row, kind == 0 ? column..<columns : kind == 1 ? 0..<(column + 1) : 0..<columns)
  }

  private mutating func erase(row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = Cell(look: attributes.erased) }
  }

  private mutating func shiftCells(by count: Int) {
    let blank = Cell(look: attributes.erased)
    let old = cells[row]
    for place in column..<columns {
      let from = place - count
      cells[row][place] = from >= column && from < columns ? old[from] : blank
    }
  }

  mutating func lineFeed() {
    if row == region.upperBound {
      scroll(region, by: 1)
    } else {
      row = min(rows - 1, row + 1)
    }
  }

  mutating func reverseLineFeed() {
    if row == region.lowerBound { scroll(region, by: -1) } else { row = max(0, row - 1) }
  }

  /// Upwards where the count is positive.
  private mutating func scroll(_ region: ClosedRange<Int>, by count: Int) {
    let old = cells
    let blank = Self.blank(1, columns, look: attributes.erased)[0]
    for row in region {
      let from = row + count
      cells[row] = region.contains(from) ? old[from] : blank
    }
  }
}

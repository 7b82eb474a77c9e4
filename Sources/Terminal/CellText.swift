internal import CNcurses
internal import Drawing

/// A cell's text as curses takes it, replaced where the C library measures it otherwise.
enum CellText {
  /// Whether the C library gives the text as many columns as the canvas did: an older one doesn't
  /// know newer characters, and curses would shift the rest of the row.
  static func isKnown(_ cell: Cell) -> Bool {
    if cell.ascii != nil { return true }
    let count = cell.scalarCount
    guard (1...Int(CCHARW_MAX)).contains(count) else { return false }
    return (0..<count).allSatisfy { place in
      let width = Int(wcwidth(wchar_t(bitPattern: cell.scalar(place).value)))
      return width == (place == 0 ? cell.width : 0)
    }
  }

  /// Calls with the characters and their terminating zero.
  static func withCharacters(of cell: Cell, _ body: (UnsafePointer<wchar_t>) -> Void) {
    if let byte = cell.ascii { return withCharacter(wchar_t(byte), body) }
    guard isKnown(cell) else { return withCharacter(0xFFFD, body) }
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: Cell.mostScalars + 1) { buffer in
      let count = cell.scalarCount
      for place in 0..<count {
        buffer.initializeElement(at: place, to: wchar_t(bitPattern: cell.scalar(place).value))
      }
      buffer.initializeElement(at: count, to: 0)
      if let start = buffer.baseAddress { body(UnsafePointer(start)) }
    }
  }

  private static func withCharacter(
    _ character: wchar_t, _ body: (UnsafePointer<wchar_t>) -> Void
  ) {
    withUnsafePointer(to: (character, wchar_t(0))) { pair in
      pair.withMemoryRebound(to: wchar_t.self, capacity: 2) { body($0) }
    }
  }
}

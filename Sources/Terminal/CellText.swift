internal import CNcurses
internal import Drawing

/// A cell's text as curses takes it, replaced where the C library measures it otherwise.
struct CellText {
  static let blank = CellText(text: " ")
  private static let replacement = CellText(text: "\u{FFFD}")

  private let text: String

  private init(text: String) { self.text = text }

  init(_ cell: Cell) { self = Self.isKnown(cell) ? CellText(text: cell.text) : .replacement }

  /// Whether the C library gives the text as many columns as the canvas did: an older one doesn't
  /// know newer characters, and curses would shift the rest of the row.
  static func isKnown(_ cell: Cell) -> Bool {
    if cell.width == 1, let byte = singleByte(of: cell.text) {
      return (0x20..<0x7F).contains(byte)
    }
    var count = 0
    for scalar in cell.text.unicodeScalars {
      let width = Int(wcwidth(wchar_t(bitPattern: scalar.value)))
      guard width == (count == 0 ? cell.width : 0) else { return false }
      count += 1
    }
    return (1...Int(CCHARW_MAX)).contains(count)
  }

  private static func singleByte(of text: String) -> UInt8? {
    text.utf8.count == 1 ? text.utf8.first : nil
  }

  /// Calls with the characters and their terminating zero.
  func withCharacters(_ body: (UnsafePointer<wchar_t>) -> Void) {
    if let byte = Self.singleByte(of: text) {
      return withUnsafePointer(to: (wchar_t(byte), wchar_t(0))) { pair in
        pair.withMemoryRebound(to: wchar_t.self, capacity: 2) { body($0) }
      }
    }
    let scalars = text.unicodeScalars
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: Int(CCHARW_MAX) + 1) { buffer in
      var count = 0
      for scalar in scalars.prefix(Int(CCHARW_MAX)) {
        buffer.initializeElement(at: count, to: wchar_t(bitPattern: scalar.value))
        count += 1
      }
      buffer.initializeElement(at: count, to: 0)
      if let start = buffer.baseAddress { body(UnsafePointer(start)) }
    }
  }
}

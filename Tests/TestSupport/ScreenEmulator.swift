/// A small terminal emulator: enough of xterm to read what a curses program shows.
package struct ScreenEmulator: Sendable {
  /// A cell's text and how it looks, the look as SGR parameters ("1;38;5;208").
  struct Cell: Equatable, Sendable {
    var text = " "
    var look = ""
  }

  package private(set) var rows: Int
  package private(set) var columns: Int
  package var cursorRow: Int { row }
  package var cursorColumn: Int { column }
  package internal(set) var isCursorVisible = true
  package internal(set) var isAlternate = false
  package internal(set) var hasBracketedPaste = false
  /// How often the bell rang.
  package internal(set) var bells = 0
  /// Operating system commands that were sent, as text.
  package internal(set) var commands: [String] = []

  var cells: [[Cell]]
  var row = 0
  var column = 0
  var saved = (row: 0, column: 0)
  var primary: [[Cell]] = []
  var region: ClosedRange<Int>
  var attributes = Attributes()
  var parser = Parser()
  /// The last column is written and the next character wraps.
  var isWrapping = false
  var last = " "

  package init(rows: Int, columns: Int) {
    (self.rows, self.columns) = (max(1, rows), max(1, columns))
    cells = Self.blank(self.rows, self.columns)
    region = 0...(self.rows - 1)
  }

  /// The rows as text without blanks at their ends.
  package var lines: [String] {
    cells.map { row in
      var line = row.map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  package func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// How the cells of a row look, as SGR parameters.
  package func looks(row: Int) -> [String] { cells[row].map(\.look) }

  /// How the first cell of a text looks; nil where it doesn't stand.
  package func look(of text: String) -> String? {
    for row in cells {
      for column in row.indices
      where row[column...].map(\.text).joined().hasPrefix(text) { return row[column].look }
    }
    return nil
  }

  package mutating func resize(rows: Int, columns: Int) {
    let old = cells
    (self.rows, self.columns) = (max(1, rows), max(1, columns))
    cells = Self.blank(self.rows, self.columns)
    for row in 0..<min(old.count, self.rows) {
      for column in 0..<min(old[row].count, self.columns) { cells[row][column] = old[row][column] }
    }
    region = 0...(self.rows - 1)
    (row, column) = (min(row, self.rows - 1), min(column, self.columns - 1))
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  static func blank(_ rows: Int, _ columns: Int, look: String = "") -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(look: look), count: columns), count: rows)
  }
}

extension ScreenEmulator: CustomStringConvertible {
  package var description: String { lines.joined(separator: "\n") }
}

/// The look that the next character gets.
struct Attributes: Sendable {
  private var flags: Set<Int> = []
  private var foreground = ""
  private var background = ""

  var look: String {
    (flags.sorted().map(String.init) + [foreground, background].filter { !$0.isEmpty })
      .joined(separator: ";")
  }

  /// What erased cells get: the background alone.
  var erased: String { background }

  mutating func select(_ parameters: [Int]) {
    var rest = (parameters.isEmpty ? [0] : parameters)[...]
    while let value = rest.popFirst() {
      switch value {
      case 0: self = Attributes()
      case 1...9: flags.insert(value)
      case 22: flags.subtract([1, 2])
      case 23...29: flags.remove(value - 20)
      case 30...37, 90...97: foreground = "\(value)"
      case 40...47, 100...107: background = "\(value)"
      case 39: foreground = ""
      case 49: background = ""
      case 38: foreground = Self.extended(38, &rest)
      case 48: background = Self.extended(48, &rest)
      default: break
      }
    }
  }

  private static func extended(_ kind: Int, _ rest: inout ArraySlice<Int>) -> String {
    let count = rest.first == 5 ? 2 : 4
    defer { rest = rest.dropFirst(count) }
    return ([kind] + rest.prefix(count)).map(String.init).joined(separator: ";")
  }
}

extension Canvas {
  /// The same screen in plain ASCII, for terminals that can't show more; places don't move.
  package var asciiTwin: Canvas { twin { _ in true } }

  /// The same screen with ASCII in place of what a terminal lacks; asked of nothing that is ASCII already.
  package func twin(lacking isLacking: (String) -> Bool) -> Canvas {
    var twin = self
    for row in lines.indices where !lines[row].allSatisfy(\.isPlainASCII) {
      twin.lines[row] = Self.twin(of: lines[row], isLacking)
    }
    return twin
  }

  private static func twin(of line: [Cell], _ isLacking: (String) -> Bool) -> [Cell] {
    var twin = line
    for column in line.indices where !line[column].isPlainASCII && isLacking(line[column].text) {
      twin[column].text = ASCIITwin.twin(of: line[column].text)
      guard line[column].width == 2 else { continue }
      twin[column].width = 1
      twin[column + 1] = Cell(text: " ", role: line[column + 1].role)
    }
    return twin
  }
}

extension Cell {
  /// True also of the second column of a wide character, which holds nothing.
  fileprivate var isPlainASCII: Bool { ascii != nil || scalarCount == 0 }
}

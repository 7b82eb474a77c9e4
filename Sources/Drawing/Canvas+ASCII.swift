extension Canvas {
  /// The same screen in plain ASCII, for terminals that can't show more; places don't move.
  package var asciiTwin: Canvas {
    var twin = self
    for index in cells.indices where !cells[index].text.isPlainASCII {
      twin.cells[index].text = ASCIITwin.twin(of: cells[index].text)
      guard cells[index].width == 2 else { continue }
      twin.cells[index].width = 1
      twin.cells[index + 1] = Cell(text: " ", role: cells[index + 1].role)
    }
    return twin
  }
}

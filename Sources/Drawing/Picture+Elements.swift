extension Picture {
  func elements(of run: Run) -> [String] {
    let colors = colors(of: run.style)
    var lines: [String] = []
    if colors.paper != paper {
      lines.append(
        rectangle(
          x: x(run.column), y: y(run.row), width: run.cells.count * Self.cellWidth,
          height: Self.cellHeight, fill: colors.paper.hexadecimal))
    }
    if run.style.underline {
      lines.append(
        rectangle(
          x: x(run.column), y: y(run.row) + Self.cellHeight - 2,
          width: run.cells.count * Self.cellWidth, height: 1, fill: colors.ink.hexadecimal))
    }
    guard run.cells.contains(where: { $0.text != " " && !$0.text.isEmpty }) else { return lines }
    if run.isShape {
      for (offset, cell) in run.cells.enumerated() {
        lines += shapes(cell.text, column: run.column + offset, row: run.row, ink: colors.ink)
      }
    } else {
      lines.append(text(of: run, ink: colors.ink))
    }
    return lines
  }

  private func colors(of style: Style) -> (ink: RGB, paper: RGB) {
    var ink = style.foreground.components ?? self.ink
    var ground = (style.background ?? theme.ground).components ?? paper
    if style.reverse { swap(&ink, &ground) }
    return (ink, ground)
  }

  private func text(of run: Run, ink: RGB) -> String {
    let style = run.style
    var attributes = "x=\"\(x(run.column))\" y=\"\(y(run.row) + 15)\" fill=\"\(ink.hexadecimal)\""
    attributes += " textLength=\"\(run.cells.count * Self.cellWidth)\""
    if style.bold { attributes += " font-weight=\"bold\"" }
    if style.italic { attributes += " font-style=\"italic\"" }
    if style.dim { attributes += " fill-opacity=\"0.6\"" }
    return "<text \(attributes)>\(Self.escaped(run.cells.map(\.text).joined()))</text>"
  }

  private func shapes(_ text: String, column: Int, row: Int, ink: RGB) -> [String] {
    guard let scalar = text.unicodeScalars.first else { return [] }
    let (left, top, fill) = (x(column), y(row), ink.hexadecimal)
    let (width, height) = (Self.cellWidth, Self.cellHeight)
    switch scalar {
    case "█": return [rectangle(x: left, y: top, width: width, height: height, fill: fill)]
    case "▀": return [rectangle(x: left, y: top, width: width, height: height / 2, fill: fill)]
    case "▄":
      return [
        rectangle(x: left, y: top + height / 2, width: width, height: height / 2, fill: fill)
      ]
    case "▌": return [rectangle(x: left, y: top, width: width / 2, height: height, fill: fill)]
    case "▐":
      return [
        rectangle(x: left + width / 2, y: top, width: width / 2, height: height, fill: fill)
      ]
    case "▏": return [rectangle(x: left, y: top, width: 2, height: height, fill: fill)]
    default: return dots(UInt8(scalar.value & 0xFF), left: left, top: top, fill: fill)
    }
  }

  private func dots(_ mask: UInt8, left: Int, top: Int, fill: String) -> [String] {
    let places = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
    return places.enumerated().filter { mask & (1 << UInt8($0.offset)) != 0 }.map { _, place in
      let (x, y) = (left + 2 + 5 * place.0, top + 3 + 5 * place.1)
      return "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"1.6\" fill=\"\(fill)\"/>"
    }
  }

  private func rectangle(x: Int, y: Int, width: Int, height: Int, fill: String) -> String {
    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\"/>"
  }

  private func x(_ column: Int) -> Int { Self.margin + column * Self.cellWidth }
  private func y(_ row: Int) -> Int { Self.margin + row * Self.cellHeight }
}

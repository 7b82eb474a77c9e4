/// A canvas as an SVG picture: the same canvas and theme always give the same bytes.
///
/// Blocks and dots are drawn as shapes, so that figures and charts don't depend on a font.
package struct Picture {
  static let cellWidth = 10
  static let cellHeight = 20
  /// Around the cells, in the theme's ground.
  static let margin = 12

  let canvas: Canvas
  let theme: Theme
  /// What stands for the terminal's own colours.
  let ink: RGB
  let paper: RGB

  package init(canvas: Canvas, theme: Theme) {
    self.canvas = canvas
    self.theme = theme
    paper = theme.ground.components ?? .black
    ink = theme.isLight ? .black : RGB(0xE5E5E5)
  }

  /// The whole file; `title` is read out by screen readers.
  package func svg(title: String) -> String {
    let width = canvas.columns * Self.cellWidth + 2 * Self.margin
    let height = canvas.rows * Self.cellHeight + 2 * Self.margin
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(width) \(height)\" role=\"img\">",
      "<title>\(Self.escaped(title))</title>",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(paper.hexadecimal)\"/>",
      "<g font-family=\"'DejaVu Sans Mono', ui-monospace, Menlo, Consolas, monospace\" "
        + "font-size=\"16.6\" xml:space=\"preserve\">",
    ]
    for row in 0..<canvas.rows {
      for run in runs(row: row) { lines += elements(of: run) }
    }
    return (lines + ["</g>", "</svg>", ""]).joined(separator: "\n")
  }

  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }
}

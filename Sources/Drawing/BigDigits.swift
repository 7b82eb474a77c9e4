/// Figures of half blocks, to be read from two metres.
package enum BigDigits {
  /// How high the figures are: 3 or 4 rows.
  package enum Size: Sendable, CaseIterable {
    case small
    case large

    package var rows: Int { self == .small ? 3 : 4 }
  }

  /// The figures as rows of text; digits, `-`, `:` and blank are known, others are left out.
  package static func rows(of text: String, size: Size) -> [String] {
    let shapes = text.compactMap { shape(of: $0, size: size) }
    return (0..<size.rows).map { row in
      shapes.map { blocks(upper: $0[2 * row], lower: $0[2 * row + 1]) }.joined(separator: "  ")
    }
  }

  /// The columns that the figures take.
  package static func width(of text: String, size: Size) -> Int {
    DisplayWidth.width(of: rows(of: text, size: size)[0])
  }

  private static func blocks(upper: Substring, lower: Substring) -> String {
    String(
      zip(upper, lower).map { pair in
        switch (pair.0 == "#", pair.1 == "#") {
        case (true, true): "█" as Character
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      })
  }

  /// Rows of pixels, two a row of text.
  private static func shape(of character: Character, size: Size) -> [Substring]? {
    let drawing = size == .small ? small[character] : large[character]
    return drawing?.split(separator: "\n", omittingEmptySubsequences: true)
  }
}

extension Canvas {
  /// Draws big figures with their upper left corner at a place and answers the columns taken.
  @discardableResult
  package mutating func writeFigure(
    _ text: String, size: BigDigits.Size, row: Int, column: Int, role: Role
  ) -> Int {
    for (offset, line) in BigDigits.rows(of: text, size: size).enumerated()
    where row < rows - offset {
      write(line, row: row + offset, column: column, role: role)
    }
    return BigDigits.width(of: text, size: size)
  }
}

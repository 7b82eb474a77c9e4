/// A colour as a theme names it.
package enum Color: Hashable, Sendable {
  /// The terminal's own.
  case `default`
  /// A place in the palette of 256; the first 16 look as the terminal's user chose.
  case indexed(UInt8)
  case rgb(RGB)

  /// What it looks like, as far as that is known; the palette as xterm has it.
  package var components: RGB? {
    switch self {
    case .default: nil
    case .indexed(let index): Palette.colors[Int(index)]
    case .rgb(let color): color
    }
  }
}

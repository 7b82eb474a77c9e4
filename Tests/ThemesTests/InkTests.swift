import Drawing
import TestSupport
import Testing
import Themes

/// What every role looks like in every theme, at true colour, 256 and 16 colours.
@Suite("Inks")
struct InkTests {
  @Test(arguments: ThemeCatalog.names)
  func atThreeDepths(name: String) throws {
    let theme = try ThemeCatalog.load(name).theme
    let lines = Role.allCases.map { role in
      let styles = [ColorDepth.trueColor, .indexed256, .ansi16].map { depth in
        Self.words(theme.style(of: role).resolved(for: depth, ground: theme.ground))
      }
      return "\(role): " + styles.joined(separator: " | ")
    }
    try expectGolden(lines, "\(name).inks")
  }

  private static func words(_ style: Style) -> String {
    let weights = [
      ("bold", style.bold), ("dim", style.dim), ("italic", style.italic),
      ("underline", style.underline), ("reverse", style.reverse),
    ]
    return
      ([words(style.foreground), "on", words(style.background ?? .default)]
      + weights.filter(\.1).map(\.0)).joined(separator: " ")
  }

  private static func words(_ color: Color) -> String {
    switch color {
    case .default: "default"
    case .indexed(let index): "\(index)"
    case .rgb(let rgb): rgb.hexadecimal
    }
  }
}

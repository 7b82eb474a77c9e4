import Drawing
import Testing
import Themes

/// The Linux console has the eight colours of VGA and shows bold ink in the bright ones.
@Suite("Themes in the colours of the Linux console")
struct ConsoleColourTests {
  private func color(_ index: UInt8, isBright: Bool) -> RGB {
    let base: UInt8 = isBright ? 85 : 0
    func part(_ bit: UInt8) -> UInt8 { base + (index & bit == 0 ? 0 : 170) }
    // Yellow that isn't bright is brown there.
    let green = index == 3 && !isBright ? 85 : part(2)
    return RGB(red: part(1), green: green, blue: part(4))
  }

  @Test(arguments: ThemeCatalog.names, [Role.band, .urgentBand, .urgent, .simulation, .unsaved])
  func whatMustBeSeenIsReadable(name: String, role: Role) throws {
    let theme = try ThemeCatalog.load(name).theme
    let style = theme.style(of: role).resolved(for: .ansi8, ground: theme.ground)
    guard case .indexed(let ink) = style.foreground, case .indexed(let paper)? = style.background
    else { return }
    let contrast = color(ink, isBright: style.bold).contrast(with: color(paper, isBright: false))
    #expect(contrast >= 2.6, "\(name) \(role): \(ink) on \(paper), bold \(style.bold)")
  }
}

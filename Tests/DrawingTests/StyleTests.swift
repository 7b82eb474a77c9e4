import Drawing
import Testing

@Suite("Styles at every depth")
struct StyleTests {
  private let black = Color.rgb(.black)

  @Test func keepsTrueColours() {
    let style = Style(foreground: .rgb(RGB(0xC84A1E)))
    #expect(style.resolved(for: .trueColor, ground: black).foreground == style.foreground)
    #expect(style.resolved(for: .trueColor, ground: black).background == black)
  }

  @Test(
    arguments: [
      (0xFF0000, 196, 9, 1), (0xCD0000, 160, 1, 1), (0xFFFFFF, 231, 15, 7), (0xE0A030, 179, 3, 3),
      (0x808080, 244, 8, 7),
    ] as [(UInt32, UInt8, UInt8, UInt8)])
  func findsTheNearest(color: UInt32, of256: UInt8, of16: UInt8, of8: UInt8) {
    let style = Style(foreground: .rgb(RGB(color)))
    let found = [ColorDepth.indexed256, .ansi16, .ansi8].map {
      style.resolved(for: $0, ground: black).foreground
    }
    #expect(found == [.indexed(of256), .indexed(of16), .indexed(of8)])
  }

  @Test func brightColoursOfEightAreBold() {
    let style = Style(foreground: .indexed(11)).resolved(for: .ansi8, ground: black)
    #expect(style.foreground == .indexed(3))
    #expect(style.bold)
  }

  /// Every ink of the palette on every ground of 16, at every depth that has colours.
  @Test(arguments: [ColorDepth.indexed256, .ansi16, .ansi8])
  func inkNeverSinksIntoItsGround(depth: ColorDepth) {
    for ground in UInt8(0)...15 {
      for ink in UInt8(0)...255 {
        let (ink, ground) = (Color.indexed(ink), Color.indexed(ground))
        guard let wanted = contrast(ink, ground), wanted >= 3 else { continue }
        let style = Style(foreground: ink).resolved(for: depth, ground: ground)
        let got = contrast(style.foreground, style.background ?? .default) ?? 0
        #expect(got >= 2.4, "\(ink) on \(ground) became \(style)")
      }
    }
  }

  @Test func withoutColoursWeightRemains() {
    var style = Style(foreground: .indexed(1), background: .indexed(3))
    style.bold = true
    style.italic = true
    style.dim = true
    let plain = style.resolved(for: .none, ground: black)
    #expect(plain.foreground == .default)
    #expect(plain.background == nil)
    #expect([plain.bold, plain.reverse, plain.italic, plain.dim] == [true, true, false, false])
    #expect(!Style(foreground: .indexed(1)).resolved(for: .none, ground: black).reverse)
  }

  private func contrast(_ ink: Color, _ ground: Color) -> Double? {
    guard let ink = ink.components, let ground = ground.components else { return nil }
    return ink.contrast(with: ground)
  }
}

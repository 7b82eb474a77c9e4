import Drawing
import Testing

@Suite("Colours")
struct ColorTests {
  @Test(arguments: [
    ("red", Color.indexed(1)), ("bright-black", .indexed(8)), ("Bright-White", .indexed(15)),
    ("default", .default), ("0", .indexed(0)), ("255", .indexed(255)),
    ("#ff8800", .rgb(RGB(0xFF8800))), ("#FF8800", .rgb(RGB(0xFF8800))),
  ])
  func haveNames(name: String, color: Color) {
    #expect(Color(name: name) == color)
  }

  @Test(arguments: ["", "256", "-1", "+1", "#ff880", "#ff88000", "#+f8800", "ff8800", "fluo", "１"])
  func refuseOtherNames(name: String) {
    #expect(Color(name: name) == nil)
  }

  /// Values published with WCAG 2 and by its calculators.
  @Test(
    arguments: [
      (0x000000, 0xFFFFFF, 21.0), (0x777777, 0xFFFFFF, 4.48), (0xFF0000, 0x000000, 5.25),
      (0x0000FF, 0xFFFFFF, 8.59), (0x808080, 0x000000, 5.32), (0xFFFF00, 0xFFFFFF, 1.07),
    ] as [(UInt32, UInt32, Double)])
  func contrastAsPublished(first: UInt32, second: UInt32, expected: Double) {
    let contrast = RGB(first).contrast(with: RGB(second))
    #expect(abs(contrast - expected) < 0.01, "\(contrast)")
    #expect(contrast == RGB(second).contrast(with: RGB(first)))
  }

  @Test(arguments: RGB.Vision.allCases)
  func greysLookTheSameToAllEyes(vision: RGB.Vision) {
    for level in UInt32(0)...255 {
      let grey = RGB(level << 16 | level << 8 | level)
      #expect(grey.seen(with: vision) == grey)
    }
  }

  @Test func redAndGreenComeNearWithoutRedCones() {
    let red = RGB(0xB00000).seen(with: .deuteranopia)
    #expect(red.red == red.green)
    #expect(RGB(0xFF0000).seen(with: .protanopia).luminance < 0.12)
    #expect(RGB(0x12AB34).hexadecimal == "#12ab34")
  }
}

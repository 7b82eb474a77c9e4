import Drawing
import Testing

@Suite("Pictures of a screen")
struct PictureTests {
  private var theme: Theme {
    var band = Style(foreground: .rgb(.black), background: .rgb(RGB(0xAA5500)))
    band.bold = true
    return Theme(
      name: "x", ground: .rgb(.black),
      styles: [.body: Style(foreground: .rgb(RGB(0xCC8844))), .band: band])
  }

  @Test func areTheSameEveryTime() {
    var canvas = Canvas(rows: 2, columns: 12)
    canvas.write("a <b> & \"眠", row: 0, column: 0, role: .body)
    canvas.write("▀⠑", row: 1, column: 0, role: .band)
    let svg = Picture(canvas: canvas, theme: theme).svg(title: "a & b")
    #expect(svg == Picture(canvas: canvas, theme: theme).svg(title: "a & b"))
    #expect(svg.contains("<title>a &amp; b</title>"))
    #expect(svg.contains("a &lt;b&gt; &amp; &quot;"))
    #expect(svg.contains(#"textLength="20">眠</text>"#))
    #expect(svg.contains(##"<rect x="12" y="32" width="10" height="10" fill="#000000"/>"##))
    #expect(svg.contains("<circle"))
    #expect(svg.hasSuffix("</svg>\n"))
  }

  @Test func showsWeight() {
    var canvas = Canvas(rows: 1, columns: 4)
    canvas.write("x", row: 0, column: 0, role: .band)
    let svg = Picture(canvas: canvas, theme: theme).svg(title: "")
    #expect(svg.contains(#"font-weight="bold""#))
    #expect(svg.contains(##"width="10" height="20" fill="#aa5500""##))
    let plain = Picture(canvas: canvas, theme: .plain).svg(title: "")
    #expect(plain.contains(##"width="10" height="20" fill="#e5e5e5""##))
  }
}

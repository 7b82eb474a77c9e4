import Drawing
import Testing

@Suite("Screens in ASCII")
struct ASCIITwinTests {
  @Test(arguments: [
    ("◆════━━━◆═══●──┼──┤", "*====###*===@--|--|"),
    ("▌▲ CAUTION  “Repeat”", "|^ CAUTION  \"Repeat\""),
    ("✓ saved · 14 min…", "+ saved . 14 min~"), ("C-0412 ▸ 4▏", "C-0412 > 4|"),
    ("Zoë Łukasz e\u{301}", "Zoe Lukasz e"), ("眠x", "? x"), ("☃", "?"), ("␛[2J", "?[2J"),
  ])
  func standInForEverySign(text: String, twin: String) {
    var canvas = Canvas(rows: 1, columns: 40)
    canvas.write(text, row: 0, column: 0, role: .quote)
    #expect(canvas.asciiTwin.text == [twin])
    #expect(canvas.asciiTwin.roles == canvas.roles)
  }
}

import Drawing
import Testing

@Suite("Big figures")
struct BigDigitsTests {
  @Test func areHalfBlocks() {
    #expect(
      BigDigits.rows(of: "31", size: .large) == [
        "▀▀▀▀██  ▄▄██  ", " ▄▄▄██    ██  ", "    ██    ██  ", "▄▄▄▄██  ▄▄██▄▄",
      ])
    #expect(
      BigDigits.rows(of: "31", size: .small) == ["▀▀▀██  ▄▄██ ", " ▀▀██    ██ ", "▄▄▄██  ▄▄██▄"])
    #expect(BigDigits.rows(of: "--", size: .small)[1] == "▄▄▄▄▄  ▄▄▄▄▄")
    #expect(BigDigits.rows(of: "7:36", size: .large)[0] == "▀▀▀▀██      ▀▀▀▀██  ██▀▀▀▀")
  }

  @Test(arguments: BigDigits.Size.allCases)
  func noTwoNumbersLookAlike(size: BigDigits.Size) {
    var seen: [[String]: String] = [:]
    for text in (0...999).map(String.init) + ["--", "0:00", "7:36", "59:59"] {
      let rows = BigDigits.rows(of: text, size: size)
      #expect(rows.count == size.rows)
      #expect(
        Set(rows.map { DisplayWidth.width(of: $0) }) == [BigDigits.width(of: text, size: size)],
        "\(text) has ragged rows")
      #expect(seen[rows] == nil, "\(text) looks like \(seen[rows] ?? "")")
      seen[rows] = text
    }
  }

  @Test(arguments: BigDigits.Size.allCases)
  func staysApartInASCII(size: BigDigits.Size) {
    var seen: Set<[String]> = []
    for text in (0...99).map(String.init) {
      var canvas = Canvas(rows: 4, columns: 20)
      let width = canvas.writeFigure(text, size: size, row: 0, column: 0, role: .figure)
      #expect(width == BigDigits.width(of: text, size: size))
      let twin = canvas.asciiTwin.text
      #expect(twin.allSatisfy { $0.utf8.allSatisfy { $0 < 0x7F } })
      #expect(seen.insert(twin).inserted, "\(text) looks like another number")
    }
  }

  @Test func clipsAnywhere() {
    for place in [Int.min, -3, 0, 2, Int.max] {
      var canvas = Canvas(rows: 3, columns: 8)
      canvas.writeFigure("128", size: .large, row: place, column: place, role: .figure)
      #expect(canvas.text.count == 3)
    }
  }
}

import Encoding
import SessionCore
import Testing

@testable import Exporting

@Suite("Pieces of the forms") struct PiecesTests {
  @Test(
    "Base64 as RFC 4648 has it",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
  func base64(_ text: String, _ expected: String) {
    #expect(Base64.text(Array(text.utf8)) == expected)
  }

  @Test(
    "A pump's rate in units that UCUM knows, and no other",
    arguments: [
      ("60ml/h", 60_000, "mL/h"), ("7,5 ml/hr", 7500, "mL/h"), ("0.5mg/min", 500, "mg/min"),
      ("100mcg/min", 100_000, "ug/min"), ("fast", nil, ""), ("60", nil, ""), ("ml/h", nil, ""),
    ] as [(String, Int?, String)])
  func rate(_ text: String, _ thousandths: Int?, _ unit: String) {
    let rate = PumpRate(text)
    #expect(rate?.value.thousandths == thousandths)
    #expect(rate?.unit ?? "" == unit)
  }

  @Test(
    "Words on lines no wider than they may be, none lost",
    arguments: [0, 1, 2, 5, 9, 20].flatMap { indent in [10, 24, 25, 40, 80].map { ($0, indent) } })
  func wrap(_ width: Int, _ indent: Int) {
    let text = "one two  three\n  four \(String(repeating: "x", count: 90)) five\n\nsix"
    let lines = TextWrap.lines(text, width: width, indent: indent)
    if indent * 2 <= width { #expect(lines.allSatisfy { $0.count <= width }) }
    #expect(
      lines.dropFirst().allSatisfy {
        $0.isEmpty || $0.hasPrefix(String(repeating: " ", count: indent))
      })
    let words = lines.joined().filter { $0 != " " }
    #expect(words == text.filter { $0 != " " && $0 != "\n" })
  }

  @Test("Every scalar of the first planes becomes plain ASCII")
  func transliteration() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = Transliteration.ascii(String(scalar))
      #expect(text.utf8.allSatisfy { $0 == 10 || (32..<127).contains($0) }, "U+\(value)")
    }
    #expect(Transliteration.ascii("Ł É ß Ж Ω — “x” ½ ≥") == "L E ss Zh O -- \"x\" 1/2 >=")
    #expect(Transliteration.ascii("\u{1B}[31m") == "<U+001B>[31m")
  }

  @Test(
    "Typed cells are guarded and quoted, our own are not guarded",
    arguments: [
      (CSVCell.typed("=1+1"), "'=1+1"), (.typed("-3 mmHg"), "'-3 mmHg"), (.fixed("-3"), "-3"),
      (.typed("\u{FF1D}1"), "'\u{FF1D}1"), (.typed("a,b"), "\"a,b\""),
      (.typed("say \"x\""), "\"say \"\"x\"\"\""), (.typed("a\nb"), "\"a\nb\""), (.empty, ""),
      (.typed(""), ""), (.typed("\tx"), "'\tx"), (.typed("plain"), "plain"),
      (.typed("\u{0}=1"), "'<U+0000>=1"),
    ])
  func cells(_ cell: CSVCell, _ field: String) { #expect(cell.field == field) }

  @Test(
    "Markdown escapes what would mean something, and leaves times and numbers be",
    arguments: [
      ("14:32, T+30", "14:32, T+30"), ("# x", "# x"), ("a_b*c", "a\\_b\\*c"), ("<b>", "\\<b>"),
      ("a|b", "a\\|b"), ("http://x", "http\\://x"), ("www.x", "www\\.x"), ("see #12", "see \\#12"),
      ("a@b", "a\\@b"), (":smile:", "\\:smile:"), ("x\r\ny", "x ⏎ y"),
    ])
  func markdown(_ text: String, _ expected: String) {
    let escaped = MarkdownText.escaped(text)
    #expect(escaped == expected)
  }

  @Test(
    "What opens a line opens no block",
    arguments: [
      ("# x", "\\# x"), ("- x", "\\- x"), ("1. x", "1\\. x"), ("12) x", "12\\) x"),
      ("> x", "\\> x"), ("+14", "\\+14"), ("x - y", "x - y"),
    ])
  func blocks(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text, opensBlock: true) == expected)
  }

  @Test("The chart's scale keeps what is beyond its axis at the edge")
  func scale() {
    let scale = ChartScale(low: 40, high: 220, start: 100, end: 10)
    #expect(scale.place(40) == 100)
    #expect(scale.place(220) == 10)
    #expect(scale.place(1280) == 10)
    #expect(scale.place(-5) == 100)
    #expect(!scale.holds(1280))
    #expect(
      [0, 1.25, -0.04, 12.96, -3.5].map(ChartScale.number) == ["0", "1.3", "0", "13", "-3.5"])
  }

  @Test("Versions of an entry: the original, its corrections, the one in force")
  func versions() {
    var builder = SessionBuilder(opened: SampleSessions.opened())
    let first = builder.vitals([.heartRate: 70], at: "13:50:00")
    for value in [71, 72] {
      builder.add(
        .amended(Amendment(target: first, base: first, restated: ["heartRate": .integer(value)])),
        at: "13:51:00")
    }
    builder.add(.withdrawn(Withdrawal(target: first + 2)), at: "13:52:00")
    let entry = builder.session.entry(first)
    let versions = entry.map(EntryVersion.all) ?? []
    #expect(versions.map(\.status) == [.superseded, .current, .withdrawn])
    #expect(versions.map(\.replaces) == [nil, 1, 2])
  }
}

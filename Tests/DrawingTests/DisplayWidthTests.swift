import Drawing
import Testing

@Suite("The columns of a text")
struct DisplayWidthTests {
  /// Published vectors of the wcwidth projects, as far as they speak of what is drawn here.
  @Test(arguments: [
    ("", 0), ("a", 1), ("hello", 5), ("コンニチハ, セカイ!", 19), ("cafe\u{301}", 4),
    ("\u{401}\u{488}", 1), ("한글", 4), ("\u{1100}\u{1161}", 2), ("ｱ", 1), ("Ａ", 2),
    ("🙂", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇫🇷", 2), ("1\u{FE0F}\u{20E3}", 2),
    ("▲■●◆━═█▀⣿…“”", 12), ("\u{1FAE8}", 2), ("\u{3000}", 2), ("·", 1), ("é", 1),
  ])
  func matchesPublishedVectors(text: String, width: Int) {
    #expect(DisplayWidth.width(of: text) == width)
  }

  @Test func isTheSumOfItsCharacters() {
    let text = "T+31 眠る e\u{301} 👩‍👩‍👧 \u{1B}"
    #expect(text.reduce(0) { $0 + DisplayWidth.width(of: $1) } == DisplayWidth.width(of: text))
  }

  @Test(arguments: [
    ("warm and small", 8, "warm an…"), ("warm", 4, "warm"), ("warm", 3, "wa…"), ("warm", 1, "…"),
    ("warm", 0, ""), ("warm", -2, ""), ("眠眠眠", 4, "眠…"), ("眠眠眠", 5, "眠眠…"),
  ])
  func truncatesWithAnEllipsis(text: String, width: Int, expected: String) {
    #expect(DisplayWidth.truncated(text, to: width) == expected)
  }

  @Test(arguments: [
    ("it is warm and all right", 10, ["it is warm", "and all", "right"]),
    ("aaaaaaaaaaaa b", 5, ["aaaaa", "aaaaa", "aa b"]), ("", 5, [""]), ("a\nb", 5, ["a", "b"]),
    ("眠眠眠", 3, ["眠", "眠", "眠"]), ("眠", 1, ["眠"]),
  ])
  func wrapsAtBlanks(text: String, width: Int, lines: [String]) {
    #expect(DisplayWidth.wrapped(text, to: width) == lines)
  }

  @Test func pads() {
    #expect(DisplayWidth.padded("眠", to: 4) == "眠  ")
    #expect(DisplayWidth.padded("longer", to: 2) == "longer")
  }
}

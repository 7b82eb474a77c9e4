import Drawing
import Testing

@testable import Terminal

@Suite("Decoding keys")
struct KeyDecoderTests {
  /// The keys of some bytes, at once and after a pause.
  private func keys(_ text: String) -> [Key] { keys(bytes: Array(text.utf8)) }

  private func keys(bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.decode(bytes) + decoder.settle()
  }

  private func typed(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test(
    arguments: [
      ("a", [.character("a")]), ("é", [.character("é")]), ("眠", [.character("眠")]),
      ("e\u{301}", [.character("e\u{301}")]), ("👩‍👩‍👧", [.character("👩‍👩‍👧")]),
      (" ", [.character(" ")]), ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]),
      ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{1B}", [.escape]),
      ("\u{1}", [.control("a")]), ("\u{1A}", [.control("z")]), ("\u{3}", [.control("c")]),
      ("\u{13}", [.control("s")]), ("\u{1C}", [.control("\\")]), ("\u{0}", [.control("@")]),
      ("\u{1F}", [.control("_")]), ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{9B}", [.unknown]),
      (
        "128/82\r",
        [
          .character("1"), .character("2"), .character("8"), .character("/"), .character("8"),
          .character("2"), .enter,
        ]
      ),
    ] as [(String, [Key])])
  func readsTextAndControls(text: String, expected: [Key]) {
    #expect(keys(text) == expected)
  }

  /// What xterm, rxvt, screen, Linux and VT consoles send after ESC.
  @Test(
    arguments: [
      ("[A", .up), ("OA", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("OD", .left),
      ("[1;5C", .right), ("[1;2A", .up), ("O5C", .right), ("Oa", .up), ("[d", .left),
      ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home), ("[F", .end), ("[4~", .end),
      ("[8~", .end), ("[2~", .insert), ("[3~", .delete), ("[3;5~", .delete), ("[3$", .delete),
      ("[5~", .pageUp), ("[6~", .pageDown), ("[Z", .backTab), ("OP", .function(1)),
      ("[11~", .function(1)), ("[[A", .function(1)), ("[[E", .function(5)), ("OS", .function(4)),
      ("[15~", .function(5)), ("[17~", .function(6)), ("[21~", .function(10)),
      ("[23~", .function(11)), ("[24~", .function(12)), ("[1;2P", .function(1)), ("OM", .enter),
      ("Op", .character("0")), ("Oq", .character("1")), ("Oy", .character("9")),
      ("On", .character(".")), ("Om", .character("-")), ("Oo", .character("/")),
      ("Ok", .character("+")), ("Oj", .character("*")), ("OX", .character("=")),
    ] as [(String, Key)])
  func readsSequences(sequence: String, key: Key) {
    #expect(keys("\u{1B}" + sequence) == [key])
    #expect(keys("1\u{1B}" + sequence + "2") == [.character("1"), key, .character("2")])
  }

  @Test(arguments: ["x", "n", " ", "\r", "é", "眠", "👍", "\u{7F}", "1"])
  func swallowsAltWhole(text: String) {
    #expect(keys("\u{1B}" + text) == [.unknown])
    #expect(keys("\u{1B}" + text + "b") == [.unknown, .character("b")])
  }

  @Test(arguments: [
    "[<0;10;5M", "[<0;10;5m", "[M !!", "[I", "[O", "[?1;2c", "[24;80R", "[8;24;80t",
    "[?2004;1$y", "]11;rgb:0000/0000/0000\u{7}", "]11;x\u{1B}\\", "P1+r\u{1B}\\", "_x\u{1B}\\",
  ])
  func passesOverMouseAndAnswers(sequence: String) {
    #expect(keys("\u{1B}" + sequence + "b") == [.character("b")])
  }

  @Test(arguments: ["[", "[1", "O", "[[", "[9999~", "[200", "[<", "]", "[x"])
  func unfinishedOrForeignSequencesAssertNothing(sequence: String) {
    let keys = keys("\u{1B}" + sequence)
    #expect(keys.allSatisfy { $0 == .unknown }, "\(keys)")
  }

  @Test func anEscapeWaitsAndASequenceWaitsLonger() {
    var decoder = KeyDecoder()
    #expect(decoder.patience == nil)
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.patience == 25)
    #expect(decoder.decode([UInt8(ascii: "[")]).isEmpty)
    #expect(decoder.patience == 250)
    #expect(decoder.decode([UInt8(ascii: "A")]) == [.up])
    #expect(decoder.patience == nil)
    #expect(decoder.decode([0xC3]).isEmpty)
    #expect(decoder.patience == 250)
    #expect(decoder.decode([0xA9]) == [.character("é")])
  }

  @Test func readsEveryCutAlike() {
    let text = "a\u{1B}[1;5Cé\u{1B}OP眠\u{1B}[200~p\r\u{1B}[201~"
    let bytes = Array(text.utf8)
    let expected: [Key] = [
      .character("a"), .right, .character("é"), .function(1), .character("眠"), .paste("p\n"),
    ]
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      let keys =
        decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...]) + decoder.settle()
      #expect(keys == expected, "cut at byte \(cut)")
    }
  }

  @Test(
    arguments: [
      ([0xFF], "\u{FFFD}"), ([0xC3, 0x28], "\u{FFFD}("), ([0xE7, 0x9C], "\u{FFFD}"),
      ([0x80], "\u{FFFD}"), ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF5, 0x41], "\u{FFFD}A"),
    ] as [([UInt8], String)])
  func repairsInvalidBytes(bytes: [UInt8], text: String) {
    #expect(keys(bytes: bytes) == typed(text))
  }

  @Test func everyByteIsSomethingAndNoneStays() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        var decoder = KeyDecoder()
        _ = decoder.decode([0x1B, first, second]) + decoder.settle()
        #expect(decoder.patience == nil)
        #expect(decoder.decode([UInt8(ascii: "z")]) == [.character("z")], "\(first) \(second)")
      }
    }
  }
}

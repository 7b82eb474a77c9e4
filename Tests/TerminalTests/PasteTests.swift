import Drawing
import Testing

@testable import Terminal

@Suite("Pasted text")
struct PasteTests {
  private func pasted(_ text: String) -> [Key] { pasted(bytes: Array(text.utf8)) }

  private func pasted(bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    let bytes = Array("\u{1B}[200~".utf8) + bytes + Array("\u{1B}[201~".utf8)
    return decoder.decode(bytes) + decoder.settle()
  }

  @Test(arguments: [
    ("", ""), ("128/82", "128/82"), ("a\rb\r\nc\nd", "a\nb\nc\nd"),
    ("\u{3}\u{1B}[A\t", "\u{3}\u{1B}[A\t"),
    ("\u{1B}", "\u{1B}"), ("\u{1B}\u{1B}[20", "\u{1B}\u{1B}[20"), ("a\u{1B}[200~b", "ab"),
  ])
  func isOneTextAndNeverKeys(sent: String, text: String) {
    #expect(pasted(sent) == [.paste(text)])
  }

  @Test func replacesInvalidBytes() {
    #expect(pasted(bytes: [0x61, 0xFF, 0x62]) == [.paste("a\u{FFFD}b")])
  }

  /// A terminal that lets an end marker through must not turn the rest into keys.
  @Test func textBehindAnEndMarkerStaysText() {
    #expect(pasted("a\u{1B}[201~\rclose\r") == [.paste("a\nclose\n")])
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[200~a\u{1B}[201~".utf8).isEmpty)
    #expect(decoder.patience == 50)
    #expect(decoder.decode("end\r".utf8).isEmpty)
    #expect(decoder.settle() == [.paste("aend\n")])
    #expect(decoder.decode("b".utf8) == [.character("b")])
  }

  @Test func isRefusedWholeOverSixteenKibibytes() {
    let longest = String(repeating: "x", count: 16 * 1024)
    #expect(pasted(longest) == [.paste(longest)])
    #expect(pasted(longest + "x") == [.pasteTooLong(16 * 1024 + 1)])
    #expect(pasted(longest + longest) == [.pasteTooLong(32 * 1024)])
  }

  @Test func aLostEndGivesTheKeysBack() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[200~abc".utf8).isEmpty)
    #expect(decoder.patience == 2000)
    #expect(decoder.settle() == [.paste("abc")])
    #expect(decoder.decode("\u{1B}[201~n".utf8) == [.unknown, .character("n")])
  }
}

import Testing

@testable import Journaling

@Suite("Words among bytes")
struct BytePatternTests {
  private static let text = "\"text\":\"Warm light; C-0042, WARM hands #3 zzZ\",\"hash\":\"0c\"}"

  private func mayHold(_ words: String, _ text: String = text) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { BytePattern(words).mayStand(in: $0) }
  }

  @Test(arguments: [
    "w", "W", "warm", "WARM", "warm h", "Warm L", "c-0042", "C-0042", "-0042", "#3", "hands #3 z",
    "zzz", "ZZZ\"", "0c", "text", "}", "", "é",
  ])
  func findsWhatStandsThere(words: String) {
    #expect(mayHold(words))
  }

  @Test(arguments: [
    "warmer", "c-0043", "#4", "zzzz", "0c}}", "x-0042", "warm  light", "light \"; c", "éwarmer",
  ])
  func findsNothingElse(words: String) {
    #expect(!mayHold(words))
  }

  /// Wherever it stands, and whichever of its bytes is the rarest.
  @Test(arguments: ["qe", "eq", "eqe", "e", "q", "eeq", "#e", "e#"])
  func findsItInEveryPlace(words: String) {
    for count in 0...70 {
      for start in 0...count {
        let text =
          String(repeating: "e", count: start) + words.uppercased()
          + String(repeating: " ", count: count - start)
        #expect(mayHold(words, text) && mayHold(words, "q#" + text), "\(text)")
      }
      #expect(!mayHold(words, String(repeating: ".", count: count)))
      #expect(!mayHold(words, String(words.dropLast())))
    }
  }
}

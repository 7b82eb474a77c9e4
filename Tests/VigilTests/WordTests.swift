import Testing

@testable import Vigil

@Suite("Small readings")
struct WordTests {
  @Test(arguments: [
    ("nwe", "new"), ("exprot", "export"), ("resmue", "resume"), ("lst", "list"),
  ])
  func slipsFindTheirWord(word: String, meant: String) {
    #expect(Spelling.nearest(word, among: Subcommand.named.map(\.rawValue)) == meant)
  }

  @Test(arguments: ["x", "patient", "frobnicate", "zz"])
  func otherWordsFindNothing(word: String) {
    #expect(Spelling.nearest(word, among: Subcommand.named.map(\.rawValue)) == nil)
  }

  @Test func everySubcommandSaysWhatItIs() {
    for command in Subcommand.allCases {
      #expect(!command.summary.isEmpty, "\(command)")
      let names = command.options.map(\.name)
      #expect(Set(names).count == names.count, "\(command) repeats an option")
      for option in command.options { #expect(!option.summary.isEmpty, "--\(option.name)") }
    }
  }

  @Test(
    arguments: [
      0x00...0x09, 0x0B...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x200B...0x200C,
      0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF...0xFEFF, 0xE0000...0xE007F,
    ] as [ClosedRange<UInt32>])
  func nothingThatATerminalObeysGoesOutRaw(range: ClosedRange<UInt32>) {
    for scalar in range.lazy.compactMap(Unicode.Scalar.init) {
      let shown = Output.visible("a\(scalar)b").unicodeScalars
      #expect(shown.count == 3 && !shown.contains(scalar), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(arguments: ["plain", "two\nlines", "Grüße “so”", "é e\u{301}", "日本語", "👩‍👧", "T+31 ▲ ≈ ½"])
  func everythingElseGoesOutAsItIs(text: String) {
    #expect(Array(Output.visible(text).utf8) == Array(text.utf8))
  }

  @Test func scenariosWaitAndEnter() {
    for scenario in Scenario.allCases {
      #expect(scenario.steps.count > 10, "\(scenario)")
      #expect(scenario.steps.last?.line == "end", "\(scenario)")
      #expect(scenario.steps.reduce(0) { $0 + $1.pause } > 3_600_000, "\(scenario)")
    }
  }
}

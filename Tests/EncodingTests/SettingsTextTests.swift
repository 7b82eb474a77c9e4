import Encoding
import Testing

@Suite("Settings files")
struct SettingsTextTests {
  private func lines(_ text: String) throws -> [String] {
    try Settings(bytes: Array(text.utf8)).sections.flatMap { section in
      section.entries.map { "\($0.line) [\(section.name)] \($0.key)=\($0.value)" }
    }
  }

  @Test func readsSectionsAndEntriesInOrder() throws {
    let text = """
      # a theme
      name = ember   # warm

      [ limit  systolic ]
      note = 150
      empty =
      equals = a = b
      \tindented\t=\tyes\t
      [clock]
      """
    #expect(
      try lines(text) == [
        "2 [] name=ember", "5 [limit  systolic] note=150", "6 [limit  systolic] empty=",
        "7 [limit  systolic] equals=a = b", "8 [limit  systolic] indented=yes",
      ])
    let settings = try Settings(bytes: Array(text.utf8))
    #expect(settings.sections.map(\.line) == [2, 4, 9])
    #expect(settings[section: "limit  systolic"]?["note"] == "150")
    #expect(settings[section: "clock"]?["note"] == nil && settings[section: "x"] == nil)
  }

  @Test(arguments: [
    ("a = b # c", "b"), ("a = b# c", "b# c"), ("a = \"b # c\" # d", "\"b # c\""), ("a = # c", ""),
    ("a = #ff8800", "#ff8800"), ("a = #ff8800 on #000000 # night", "#ff8800 on #000000"),
    ("a = b #ff880", "b"), ("a = b #ff88001", "b"), ("a = b #ff8800, x", "b"),
    ("a = 5'6\" tall # x", "5'6\" tall"),
    ("a=b", "b"), ("a = \"x\" \"y # z\"", "\"x\" \"y # z\""), ("a = b\t#c", "b"),
  ])
  func tellsCommentsFromValues(text: String, value: String) throws {
    #expect(try Settings(bytes: Array(text.utf8)).sections.first?["a"] == value)
  }

  @Test(arguments: [
    ("\"a b\"", "a b"), ("\"\"", ""), ("plain", "plain"), ("\"a\" \"b\"", "\"a\" \"b\""),
    ("\"", "\""),
  ])
  func takesTheQuotationMarksOff(value: String, unquoted: String) {
    let text = "k = \(value)"
    let entry = SettingsText.parse(Array(text.utf8)).settings.sections.first?.entries.first
    #expect((entry?.unquoted ?? "\"") == unquoted)
  }

  @Test(arguments: [
    ("a", 1, SettingsError.Cause.noEqualsSign("a")), ("\n = b", 2, .noKey),
    ("[a", 1, .noClosingBracket),
    ("[ ]", 1, .noSectionName), ("a = \"b", 1, .unclosedQuotation),
    ("a = 1\n\na = 2", 3, .repeatedKey("a", first: 1)),
    ("[x]\n[y]\n[x]", 3, .repeatedSection("x", first: 1)), ("a = 1\nb = \u{0}", 2, .nulByte),
    ("# \u{0}", 1, .nulByte), ("ok = 1\n" + String(repeating: "x", count: 4097), 2, .lineTooLong),
    ("[x] y", 1, .noClosingBracket),
  ])
  func saysWhichLineIsWrong(text: String, line: Int, cause: SettingsError.Cause) {
    #expect(throws: SettingsError(line: line, cause: cause)) {
      try Settings(bytes: Array(text.utf8))
    }
    #expect(SettingsError(line: line, cause: cause).message.hasPrefix("line \(line): "))
  }

  @Test func refusesInvalidUTF8AndEndlessFiles() {
    #expect(throws: SettingsError(line: 2, cause: .invalidUTF8)) {
      try Settings(bytes: Array("a = b\nc = ".utf8) + [0xE9])
    }
    let line = Array("# 12345678901234567890123456789\n".utf8)
    let long = Array(repeatElement(line, count: 8193).joined())
    #expect(throws: SettingsError(line: 8193, cause: .fileTooLong)) { try Settings(bytes: long) }
    #expect(throws: Never.self) { try Settings(bytes: long.dropLast(32)) }
  }

  @Test func namesEverythingThatIsWrong() {
    let text = "a\n[x]\nb = 1\nb = 2\nc = 3"
    let (settings, errors) = SettingsText.parse(Array(text.utf8))
    #expect(errors.map(\.line) == [1, 4])
    #expect(settings[section: "x"]?["b"] == "1" && settings[section: "x"]?["c"] == "3")
  }

  @Test func repeatsWhatMayBeRepeated() throws {
    let text = "[x]\nmark = 1\nmark = 2\n[x]\nmark = 3"
    let settings = try Settings(
      bytes: Array(text.utf8), repeatedKeys: ["mark"], repeatedSections: ["x"])
    #expect(settings.sections.map { $0.values("mark").map(\.value) } == [["1", "2"], ["3"]])
  }

  @Test func toleratesOtherLineEnds() throws {
    #expect(try lines("\u{FEFF}[x]\r\na = b\r\n\r\nc = d") == ["2 [x] a=b", "4 [x] c=d"])
  }
}

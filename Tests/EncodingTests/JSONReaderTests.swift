import Encoding
import Testing

/// Tables after the manner of the public JSONTestSuite (Nicolas Seriot), not a copy of its files.
@Suite("Reading JSON")
struct JSONReaderTests {
  static let accepted: [(String, JSONValue)] = [
    ("[[]   ]", [[]]),
    ("[]", []),
    ("[\"\"]", [""]),
    ("[\"a\"]", ["a"]),
    ("[false]", [false]),
    ("[null, 1, \"1\", {}]", [nil, 1, "1", [:]]),
    ("[null]", [nil]),
    ("[1\n]", [1]),
    (" [1]", [1]),
    ("[1,null,null,null,2]", [1, nil, nil, nil, 2]),
    ("[2] ", [2]),
    ("[123e65]", [.decimal("123e65")]),
    ("[0e+1]", [.decimal("0e+1")]),
    ("[0e1]", [.decimal("0e1")]),
    ("[ 4]", [4]),
    (
      "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]",
      [
        .decimal(
          "-0.000000000000000000000000000000000000000000000000000000000000000000000000000001")
      ]
    ),
    ("[20e1]", [.decimal("20e1")]),
    ("[-0]", [.decimal("-0")]),
    ("[-123]", [-123]),
    ("[-1]", [-1]),
    ("[1E22]", [.decimal("1E22")]),
    ("[1E-2]", [.decimal("1E-2")]),
    ("[1E+2]", [.decimal("1E+2")]),
    ("[123.456e78]", [.decimal("123.456e78")]),
    ("[123]", [123]),
    ("[9223372036854775807]", [9_223_372_036_854_775_807]),
    ("[-9223372036854775808]", [-9_223_372_036_854_775_808]),
    ("[9223372036854775808]", [.decimal("9223372036854775808")]),
    ("{\"asd\":\"sdf\", \"dfg\":\"fgh\"}", ["asd": "sdf", "dfg": "fgh"]),
    ("{\"asd\":\"sdf\"}", ["asd": "sdf"]),
    ("{}", [:]),
    ("{\"\":0}", ["": 0]),
    ("{\"foo\\u0000bar\": 42}", ["foo\u{0}bar": 42]),
    ("{\"a\":[]}", ["a": []]),
    ("{\n\"a\": \"b\"\n}", ["a": "b"]),
    ("[\"\\u0060\\u012a\\u12AB\"]", ["\u{60}\u{12A}\u{12AB}"]),
    ("[\"\\uD801\\udc37\"]", ["\u{10437}"]),
    ("[\"\\ud83d\\ude39\\ud83d\\udc8d\"]", ["\u{1F639}\u{1F48D}"]),
    ("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", ["\"\\/\u{8}\u{C}\n\r\t"]),
    ("[\"\\\\u0000\"]", ["\\u0000"]),
    ("[\"a/*b*/c/*d//e\"]", ["a/*b*/c/*d//e"]),
    ("[\"\\uDBFF\\uDFFF\"]", ["\u{10FFFF}"]),
    ("[\"\u{FFFF}\"]", ["\u{FFFF}"]),
    ("[\"\u{10FFFF}\"]", ["\u{10FFFF}"]),
    ("[\"\u{2028}\u{2029}\u{7F}\"]", ["\u{2028}\u{2029}\u{7F}"]),
    ("[\"€𝄞\"]", ["\u{20AC}\u{1D11E}"]),
    ("\" \"", " "),
    ("42", 42),
    ("-0.1", .decimal("-0.1")),
    ("false", false),
    ("null", nil),
    ("true", true),
    ("\"\"", ""),
    ("[\"a\"]\n", ["a"]),
    ("\t\r\n [ 1 , 2 ] \t", [1, 2]),
  ]

  @Test(arguments: accepted)
  func reads(text: String, expected: JSONValue) throws {
    let value = try JSONValue(text: text)
    #expect(value == expected)
    #expect(try JSONValue(text: value.text) == value, "what was read is written and read again")
  }

  static let refused: [String] = [
    "[1 true]", "[\"\": 1]", "[\"\"],", "[,1]", "[1,,2]", "[\"x\",,]", "[\"x\"]]", "[\"\",]",
    "[\"x\"", "[x", "[3[4]]", "[1:2]", "[,", "[1,]", "[\"a\",\n4\n,1,", "[\"\u{B}a\"\\f]", "[*]",
    "[\"\"", "[1,", "[1,\n1\n,1", "[{}", "[fals]", "[nul]", "[tru]", "[++1234]", "[+1]", "[+Inf]",
    "[-01]", "[-1.0.]", "[-2.]", "[-NaN]", "[.-1]", "[.2e-3]", "[0.1.2]", "[0.3e+]", "[0.3e]",
    "[0.e1]", "[0E+]", "[0E]", "[0e+]", "[0e]", "[1.0e+]", "[1.0e-]", "[1.0e]", "[1 000.0]",
    "[1eE2]", "[2.e+3]", "[2.e-3]", "[2.e3]", "[9.e+]", "[Inf]", "[NaN]", "[\u{FF11}]", "[1+2]",
    "[0x1]", "[0x42]", "[Infinity]", "[0e+-1]", "[-123.123foo]", "[-Infinity]", "[-foo]", "[- 1]",
    "[-012]", "[-.123]", "[-1x]", "[1ea]", "[1.]", "[.123]", "[1.2a-3]",
    "[1.8011670033376514H-308]",
    "[012]", "[\"x\", truth]", "{[: \"x\"}\n", "{\"x\", null}", "{\"x\"::\"b\"}", "{\u{1F1E8}}",
    "{\"a\":\"a\" 123}", "{key: 'value'}", "{\"a\" b}", "{:\"b\"}", "{\"a\" \"b\"}", "{\"a\":",
    "{\"a\"",
    "{1:1}", "{9999E9999:1}", "{null:null,null:null}", "{\"id\":0,,,,,}", "{'a':0}", "{\"id\":0,}",
    "{\"a\":\"b\"}/**/", "{\"a\":\"b\"}/**//", "{\"a\":\"b\"}//", "{\"a\":\"b\"}/",
    "{\"a\":\"b\",,\"c\":\"d\"}",
    "{a: \"b\"}", "{\"a\":\"a", "{ \"foo\" : \"bar\", \"a\" }", "{\"a\":\"b\"}#", " ",
    "[\"\\uD800\\\"]", "[\"\\uD800\\u\"]", "[\"\\uD800\\u1\"]", "[\"\\uD800\\u1x\"]", "[\u{E9}]",
    "[\"\\x00\"]", "[\"\\\\\\\"]", "[\"\\\t\"]", "[\"\\\u{1F300}\"]", "[\"\\\"]", "[\"\\u00A\"]",
    "[\"\\uD834\\uDd\"]", "[\"\\uD800\\uD800\\x\"]", "[\"\\a\"]", "[\"\\uqqqq\"]",
    "[\\u0020\"asd\"]",
    "[\\n]", "\"", "['single quote']", "abc", "[\"\\", "[\"a\u{0}a\"]", "[\"new\nline\"]",
    "[\"\t\"]",
    "\"\\UA66D\"", "\"\"x", "<.>", "[<null>]", "[1]x", "[1]]", "[\"asd]", "a\u{E5}", "[True]", "1]",
    "{\"x\": true,", "[][]", "]", "{]", "", "[", "{}}", "{\"\":", "{\"a\":/*comment*/\"b\"}",
    "{\"a\": true} \"x\"", "['", "[\"a", "[\"a\"", "{", "{[", "{,", "{\"a", "{'a'", "*",
    "[\"\\{[\"\\{[\"\\{[\"\\{", "\u{E9}", "[\u{C}]", "[1", "[ false, nul", "[ true, fals",
    "[ false, tru", "{\"asd\":\"asd\"", "\u{2060}", "[\u{2060}]", "\u{FEFF}", "\u{FEFF}{}",
    "{\"a\":1\u{A0}}",
    "[\"\\uD800\"]", "[\"\\uDC00\"]", "[\"\\uDC00\\uD800\"]", "[\"\\uD83D\\u0041\"]",
    "[\"\\ud800abc\"]",
    "-", "+1", "0x", "00", "1e", "tru", "nulll", "[1\u{0}]", "\u{0}", "[\"a\u{1F}\"]",
  ]

  @Test(arguments: refused)
  func refuses(text: String) {
    #expect(throws: JSONError.self) { try JSONValue(text: text) }
  }

  /// Bytes that are no UTF-8: cut, overlong, surrogates, beyond the last scalar, stray.
  @Test(
    arguments: [
      [0x22, 0xE9, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0xAF, 0x22],
      [0x22, 0xE0, 0x80, 0xAF, 0x22],
      [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0xBF, 0xBF, 0xBF, 0x22], [0x22, 0x81, 0x22],
      [0x22, 0xFF, 0x22], [0x22, 0xF0, 0x82, 0x82, 0xAC, 0x22], [0x22, 0x5C, 0x6E, 0xE9, 0x22],
      [0x22, 0xE2, 0x5C, 0x6E, 0x82, 0xAC, 0x22], [0x22, 0x5C, 0xE5, 0x22],
      [0xFE, 0xFF], [0x5B, 0xFF, 0x5D], [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], [0xE5],
    ] as [[UInt8]])
  func refusesInvalidUTF8(bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONValue(bytes: bytes) }
  }

  @Test(arguments: [
    ("", 0, JSONError.Cause.unexpectedEnd), ("[1,]", 3, .unexpectedByte(0x5D)),
    ("[1] 2", 4, .trailingBytes), ("[01]", 2, .badNumber), ("[\"\\q\"]", 3, .badEscape),
    ("[\"\\ud800\"]", 8, .loneSurrogate), ("[\"a\n\"]", 3, .controlCharacter),
    ("[\"\\u12", 6, .unexpectedEnd), ("tru", 3, .unexpectedEnd), ("[1.", 3, .unexpectedEnd),
  ])
  func saysWhereAndWhy(text: String, offset: Int, cause: JSONError.Cause) {
    #expect(throws: JSONError(offset: offset, cause: cause)) { try JSONValue(text: text) }
  }

  @Test func everyPrefixOfADocumentIsRefused() throws {
    let text = #"{"a":[1,-2.5e3,"é\n\ud83d\ude39",true,false,null,{"b":{}}]}"#
    let bytes = Array(text.utf8)
    #expect(try JSONValue(bytes: bytes).text.isEmpty == false)
    for length in 0..<bytes.count {
      #expect(throws: JSONError.self, "\(length) bytes") {
        try JSONValue(bytes: bytes[..<length])
      }
    }
  }

  @Test func depthHasALimit() throws {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let nested = { (depth: Int) in
        String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      }
      #expect(try JSONValue(text: nested(128)).isNull == false)
      #expect(throws: JSONError.self) { try JSONValue(text: nested(129)) }
      #expect(throws: JSONError.self) { try JSONValue(text: nested(100_000)) }
    }
  }

  @Test func keepsTheOrderOfKeys() throws {
    let text = #"{"z":1,"a":{"y":2,"b":3},"m":[{"k":4,"c":5}]}"#
    #expect(try JSONValue(text: text).text == text)
  }

  @Test func readsAnySequenceOfBytes() throws {
    let bytes = Array("[1,2]".utf8)
    #expect(try JSONValue(bytes: AnySequence(bytes)) == [1, 2])
    #expect(try JSONValue(bytes: bytes[0..<5]) == [1, 2])
  }

  private func outcome(
    _ text: String, _ read: (UnsafeBufferPointer<UInt8>) throws(JSONError) -> JSONValue
  ) -> Result<JSONValue, JSONError> {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(JSONError) in try read(bytes) }
    }
  }

  /// Judging a member without keeping it refuses what reading it refuses, at the same byte.
  @Test(arguments: accepted.map(\.0) + refused)
  func judgesWhatItDoesNotKeep(text: String) {
    for document in ["{\"a\":1,\"data\":{\"k\":\(text)},\"b\":2}", "{\"data\":\(text)}", text] {
      let whole = outcome(document) { (bytes) throws(JSONError) in try JSONValue(bytes: bytes) }
      let judged = outcome(document) { (bytes) throws(JSONError) in
        try JSONValue(bytes: bytes, emptying: "data")
      }
      switch (whole, judged) {
      case (.failure(let one), .failure(let other)): #expect(one == other, "\(document)")
      case (.success(let value), .success(let kept)):
        #expect(kept["a"] == value["a"] && kept["b"] == value["b"], "\(document)")
        #expect(kept.object?.keys == value.object?.keys)
        if value["data"]?.object != nil { #expect(kept["data"] == [:]) }
      default: Issue.record("\(document): \(whole) or \(judged)")
      }
    }
  }
}

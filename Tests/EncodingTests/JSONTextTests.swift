import Encoding
import Testing

@Suite("Writing JSON")
struct JSONTextTests {
  @Test(
    arguments: [
      (nil, "null"), (true, "true"), (-7, "-7"), (.decimal("36.8"), "36.8"),
      ("a\"b\\c/", #""a\"b\\c/""#),
      ([], "[]"), ([:], "{}"), ([1, [nil]], "[1,[null]]"),
      (["b": 1, "a": ["c": "d"]], #"{"b":1,"a":{"c":"d"}}"#),
      ("\n\t\u{0}", #""\u000a\u0009\u0000""#), ("é€𝄞👩‍⚕️", "\"é€𝄞👩\\u200d⚕️\""),
      ("\u{E0041}", #""\udb40\udc41""#),
    ] as [(JSONValue, String)])
  func writes(value: JSONValue, expected: String) {
    #expect(value.text == expected)
    #expect(value.bytes == Array(expected.utf8))
  }

  /// The whole of Unicode: what is escaped is exactly what the list names, and all of it is read
  /// back as it was.
  @Test func escapesWhatCouldHideOrMoveText() throws {
    let hidden: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x180E...0x180E, 0x200B...0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0xFDD0...0xFDEF, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F,
    ]
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = JSONValue.string(String(scalar)).text
      let isHidden = hidden.contains { $0.contains(value) } || value & 0xFFFE == 0xFFFE
      if text.utf8.dropFirst().starts(with: [0x5C, 0x75]) != isHidden {
        Issue.record("U+\(String(value, radix: 16)) is written \(text.unicodeScalars)")
      }
      if value % 61 == 0 || isHidden {
        let again = try JSONValue(text: text).string
        #expect(again?.unicodeScalars.elementsEqual([scalar]) == true)
      }
    }
  }

  @Test func indentsForPeople() {
    let value: JSONValue = ["b": [1, [:], []], "a": ["z": nil, "y": "x"]]
    #expect(
      value.indentedText(sortedKeys: false) == """
        {
          "b": [
            1,
            {},
            []
          ],
          "a": {
            "z": null,
            "y": "x"
          }
        }
        """)
    #expect(
      value.indentedText(sortedKeys: true) == """
        {
          "a": {
            "y": "x",
            "z": null
          },
          "b": [
            1,
            {},
            []
          ]
        }
        """)
  }

  @Test(arguments: [
    (36_800, "36.8"), (72_000, "72"), (0, "0"), (-500, "-0.5"), (5, "0.005"), (-1_050, "-1.05"),
    (1_001, "1.001"), (Int.max, "9223372036854775.807"), (Int.min, "-9223372036854775.808"),
  ])
  func writesThousandths(count: Int, text: String) throws {
    let value = JSONValue.thousandths(count)
    #expect(value.text == text)
    if count != Int.min { #expect(value.thousandths == count) }
    #expect(try JSONValue(text: text) == value)
  }

  @Test func thousandthsGoThereAndBack() {
    for count in -3_000...3_000 { #expect(JSONValue.thousandths(count).thousandths == count) }
  }

  @Test(
    arguments: [
      ("36.8", 36_800), ("1e2", 100_000), ("1E-3", 1), ("1e-4", 0), ("4e-4", 0), ("5e-4", 1),
      ("0.0005", 1), ("0.00049999", 0), ("-0.0005", -1), ("98.59999999", 98_600), ("-0", 0),
      ("123.456e78", nil), ("0e999999999999999999999", 0), ("1e-999999999999999999999", 0),
      ("9223372036854775807", nil), ("0.0000000000000000000000001e25", 1_000), ("1.9995", 2_000),
      ("9223372036854775.8075", nil), ("000.5", 500), ("", nil), ("1.", nil), ("x", nil),
      ("1e", nil),
    ] as [(String, Int?)])
  func roundsForeignNumbers(text: String, expected: Int?) {
    #expect(JSONValue.decimal(text).thousandths == expected)
  }

  @Test func noOtherValueHasThousandths() {
    #expect(JSONValue.string("1").thousandths == nil)
    #expect(JSONValue.integer(Int.max).thousandths == nil)
    #expect(JSONValue.integer(3).thousandths == 3_000)
  }
}

/// Texts that have broken programs, by the kind of harm they do. None begins or ends with a blank,
/// none holds a line feed, as entries from a pipe can't.
enum HostileTexts {
  static let all =
    controls + directions + invisible + widths + syntax + words + numbers + [long, deep]

  /// What a terminal would obey.
  static let controls = [
    "title \u{1B}]0;owned\u{7} set", "clipboard \u{1B}]52;c;bHM=\u{1B}\\ written",
    "screen \u{1B}[2J\u{1B}[H cleared", "report \u{1B}[21t \u{1B}[6n \u{1B}Z asked",
    "device \u{1B}P$q\"p\u{1B}\\ control",
    "apc \u{1B}_G\u{1B}\\ pm \u{1B}^x\u{1B}\\ sos \u{1B}Xx\u{1B}\\",
    "eight bits \u{9B}2J \u{9D}0;x\u{9C} \u{90}q\u{9C}",
    "bell \u{7} back \u{8} form \u{C} vertical \u{B} end",
    "delete \u{7F} null-like \u{1} \u{2} \u{3} \u{4} \u{1A}", "shift \u{E} in \u{F} enq \u{5}",
    "return \r in the middle", "tab \t in the middle",
    "next line \u{85} separators \u{2028} \u{2029} end",
    "\u{1B}[200~ a paste in a paste \u{1B}[201~ and out",
  ]

  /// What would show one text and mean another.
  static let directions = [
    "dose \u{202E}gm 001\u{202C} given",
    "\u{2066}isolate\u{2069} \u{2067}right\u{2069} \u{2068}first\u{2069}",
    "embedded \u{202A}left\u{202C} \u{202B}right\u{202C} \u{202D}over\u{202C}",
    "marks \u{200E}\u{200F}\u{61C} around", "עברית ו-English mixed 12/34", "العربية 128/82",
  ]

  static let invisible = [
    "zero\u{200B}width\u{200C}non\u{200D}joiner\u{2060}s\u{FEFF}.",
    "soft\u{AD}hyphen and \u{180E} vowel",
    "tags \u{E0061}\u{E0062}\u{E007F} hidden", "annotation \u{FFF9}a\u{FFFA}b\u{FFFB} end",
    "variation ❤\u{FE0F} \u{FE0E} selectors", "nonchars \(nonCharacters) here",
    "private \u{E000} \u{F8FF} \u{100000} use", "object \u{FFFC} replaced \u{FFFD} char",
  ]

  private static let nonCharacters =
    [0xFDD0, 0xFFFE, 0x10FFFF].compactMap { Unicode.Scalar($0 as UInt32) }.map { String($0) }
    .joined(separator: " ")

  static let widths = [
    "family 👨‍👩‍👧‍👦 flag 🇩🇪 skin 👍🏽 keycap 1️⃣", "wide 漢字テスト 한국어 half ｶﾀｶﾅ", "Ţ̷̛͈̻̫͎̝̪̭̾̑̇̓̀ō̵̧͙̖̹͔̩̣͑ combining",
    "thai นี่คือ devanagari क्षि tamil நி", "math 𝕋𝕙𝕖 𝔮𝔲𝔦𝔠𝔨 fullwidth ＡＢＣ", "ﬁ ﬀ ĳ Ǆ ß İ ı ſ K",
    "new 🫠 🪿 unassigned \u{1FAFF} \u{E0FFF}",
  ]

  static let syntax = [
    "<script>alert(1)</script> & <b>bold</b>", "<!-- --> ]]> <?php ?> %3Cscript%3E",
    "'; DROP TABLE entries; --", "$(rm -rf /) `id` ; | && > < * ? ~ !x", "%s %n %d %x %%",
    "=cmd|' /C calc'!A0", "+1-1 @SUM(A1) -2+3", "\"quoted\" \\ back \\n \\u0000 \\ud800 \\udfff",
    "{\"v\":1,\"hash\":\"0\"},\"prev\":\"\"", "a,b;c\td\"e\"", "../../etc/passwd C:\\aux con nul",
    "| pipe | table | **bold** _it_ [x](javascript:1) # head", "--include-process -o --",
    "${jndi:ldap://x}",
    ",\"hash\":\"0000000000000000000000000000000000000000000000000000000000000000\"}",
  ]

  static let words = [
    "null", "undefined", "NaN", "true", "None", "Infinity", "Scunthorpe General Hospital",
    "because",
    "x because y because z", "@now -3 mmHg since the last", "T+20 minutes in",
    "-1 no --version @home",
  ]

  static let numbers = [
    "9999999999999999999999999999999999999999", "1e309 -1e309 0x1p-1074",
    "1/0 0/0 -0 .5 5. 1,000.00",
    "١٢٣ ４５６ ½ ² Ⅷ", "2026-02-30T25:61:61Z 0000-00-00", "-9223372036854775808/-1",
  ]

  static let long = String(repeating: "long ", count: 2000) + "end"
  static let deep = String(repeating: "[", count: 3000) + String(repeating: "{\"a\":", count: 1000)

  /// Bytes that are no UTF-8, and what becomes of them.
  static let invalid: [(bytes: [UInt8], text: String)] = [
    ([0x61, 0xFF, 0x62], "a\u{FFFD}b"), ([0x61, 0xC0, 0xAF, 0x62], "a\u{FFFD}\u{FFFD}b"),
    ([0x61, 0xED, 0xA0, 0x80, 0x62], "a\u{FFFD}\u{FFFD}\u{FFFD}b"),
    ([0x61, 0xE2, 0x82, 0x62], "a\u{FFFD}b"),
    ([0x61, 0xF8, 0x88, 0x80, 0x80, 0x80], "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ([0x61, 0x80], "a\u{FFFD}"),
  ]
}

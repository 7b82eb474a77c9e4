/// The ASCII sign that stands in for a cell's text; `?` where there is none.
enum ASCIITwin {
  static func twin(of text: String) -> String {
    guard let scalar = text.unicodeScalars.first else { return text }
    if scalar.isASCII { return String(Character(scalar)) }
    if let sign = signs[scalar] { return String(sign) }
    if (0x2800...0x28FF).contains(scalar.value) {
      return dots(mask: UInt8(scalar.value & 0xFF))
    }
    if (0x2400...0x241F).contains(scalar.value) { return "?" }
    return letters[scalar].map { String($0) } ?? "?"
  }

  private static let signs: [Unicode.Scalar: Character] = [
    "═": "=", "━": "#", "─": "-", "│": "|", "┃": "|", "┿": "|", "┼": "|", "┝": "|", "┤": "|",
    "├": "|", "╂": "|", "╋": "|", "●": "@", "◆": "*", "◇": "o", "○": "o", "▲": "^", "△": "^",
    "■": "#", "□": "o", "█": "#", "▀": "\"", "▄": "_", "▌": "|", "▐": "|", "▏": "|", "▸": ">",
    "▹": ">", "▾": "v", "→": ">", "←": "<", "↑": "^", "↓": "v", "✓": "+", "✗": "x", "✕": "x",
    "…": "~", "·": ".", "•": "*", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"",
    "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-", "×": "x", "÷": "/", "°": "'", "±": "+",
    "µ": "u", "≈": "~", "≥": ">", "≤": "<", "▁": "_", "▔": "\"", "▓": "#", "▒": "%", "░": ".",
    "◌": "o", "\u{FFFD}": "?",
  ]

  private static func dots(mask: UInt8) -> String {
    let upper = mask & 0b0000_1001 != 0
    let middle = mask & 0b0011_0110 != 0
    let lower = mask & 0b1100_0000 != 0
    switch (upper, middle, lower) {
    case (false, false, false): return " "
    case (true, false, false): return "'"
    case (false, true, false): return "-"
    case (false, false, true): return "."
    case (true, false, true): return ":"
    case (true, true, false), (false, true, true), (true, true, true): return "|"
    }
  }

  /// Latin letters without their marks, from rows of "plain letter, marked letters".
  private static let letters: [Unicode.Scalar: Character] = {
    let rows = [
      "AÀÁÂÃÄÅĀĂĄ", "CÇĆĈĊČ", "DĎĐÐ", "EÈÉÊËĒĔĖĘĚ", "GĜĞĠĢ", "HĤĦ", "IÌÍÎÏĨĪĬĮİ", "JĴ", "KĶ",
      "LĹĻĽĿŁ", "NÑŃŅŇ", "OÒÓÔÕÖØŌŎŐ", "RŔŖŘ", "SŚŜŞŠ", "TŢŤŦ", "UÙÚÛÜŨŪŬŮŰŲ", "WŴ", "YÝŶŸ",
      "ZŹŻŽ", "aàáâãäåāăąª", "cçćĉċč", "dďđð", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı",
      "jĵ", "kķĸ", "lĺļľŀł", "nñńņňŉ", "oòóôõöøōŏőº", "rŕŗř", "sśŝşšßſ", "tţťŧ",
      "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    ]
    var letters: [Unicode.Scalar: Character] = [:]
    for row in rows {
      guard let plain = row.first else { continue }
      for scalar in row.unicodeScalars.dropFirst() { letters[scalar] = plain }
    }
    return letters
  }()
}

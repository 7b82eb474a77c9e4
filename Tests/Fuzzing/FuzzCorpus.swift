import Encoding
import SessionCore
import Themes

extension FuzzTarget {
  /// Good input to begin with.
  package var corpus: [[UInt8]] {
    switch self {
    case .command: FuzzSession.lines.map { Array($0.utf8) }
    case .journal: [FuzzJournal.bytes]
    case .theme: ThemeCatalog.names.compactMap { ThemeCatalog.bytes(of: $0) }
    case .careProtocol:
      CareProtocol.embeddedNames.compactMap { CareProtocol.embeddedBytes(named: $0) }
    case .limits: [Array("[limits]\nsystolic = caution 150\nspo2 = urgent 88\n".utf8)]
    case .settings: [Array("by = RL\n\n# words\n[abbreviations]\nec = \"eyes closed\"\n".utf8)]
    case .json:
      [
        Array(#"{"a":[1,-2.5,true,null,"é\u001b\ud83d\ude00\n"],"b":{"c":""}}"#.utf8),
        Array("[[[[1.234]],9007199254740993]]".utf8),
      ]
    case .keys:
      [
        "n note\r", "\u{1B}[A\u{1B}OP\u{1B}[15~", "\u{1B}[200~text\r\n\u{1B}[201~\r",
        "é眠👩‍👩‍👧\u{3}\u{1B}",
      ]
      .map { Array($0.utf8) }
    case .wallTime:
      ["2026-11-20T14:32:07.000+01:00", "1970-01-01T00:00:00Z"].map { Array($0.utf8) }
    }
  }

  /// Words that a mutation may put in.
  package var words: [String] {
    let common = [
      "", "\n", "\r\n", "\0", "\u{FEFF}", "é", "\u{202E}", "9999999999999999999", "-", ".",
    ]
    let own: [String] =
      switch self {
      case .command:
        ["-3m ", "@14:32 ", "T+20 ", "/", "because ", "unable", "mg", "%", "to ", "for ", "0", "f"]
      case .journal: ["\"seq\":", "\"v\":2", "\"type\":\"amended\"", "\"t\":-1", "}\n{", "null"]
      case .theme: ["[", "]", " = ", "#", "inherits = ember\n", "inherits = fuzz\n", "bold", "#ff"]
      case .careProtocol, .limits: ["[", "]", " = ", "inherits = base\n", "over ", "caution", ", "]
      case .settings: ["[", "]", " = ", "\"", "#", "[abbreviations]\n"]
      case .json: ["\\u", "\\ud800", "1e999", "{", "}", "[", "]", "\"", ",", ":", "0.0001"]
      case .keys:
        [
          "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}]", "\u{1B}[M",
          "\u{7}", ";",
        ]
      case .wallTime: ["T", ":", "Z", "+", "-", "99", "00", "24:00"]
      }
    return common + own
  }
}

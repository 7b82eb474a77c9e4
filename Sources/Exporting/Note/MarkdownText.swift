/// Words as Markdown that means those words and nothing else.
enum MarkdownText {
  /// Words with their strikes and weights, on one line.
  static func line(_ prose: Prose, opensBlock: Bool = false) -> String {
    prose.spans.enumerated().map { place, span in
      let words = escaped(span.text, opensBlock: opensBlock && place == 0)
      guard !span.text.allSatisfy({ $0 == " " }) else { return words }
      return switch span {
      case .plain, .inserted, .time: words
      case .strong: marked("**", words)
      case .deleted: marked("~~", words)
      }
    }.joined()
  }

  /// Marks count only where they touch the words.
  private static func marked(_ mark: String, _ words: String) -> String {
    let inner = words.drop { $0 == " " }
    let lead = words.count - inner.count
    var core = inner
    while core.last == " " { core.removeLast() }
    return String(repeating: " ", count: lead) + mark + core + mark
      + String(repeating: " ", count: inner.count - core.count)
  }

  private static let markup = Set("\\`*_[]<|~$&@".unicodeScalars)

  /// Escapes what Markdown, its tables, or a site's own links and emoji would read; breaks become ⏎.
  static func escaped(_ text: String, opensBlock: Bool = false) -> String {
    let scalars = Array(Visible.text(text).unicodeScalars)
    var result = ""
    for (place, scalar) in scalars.enumerated() {
      if scalar == "\n" || scalar == "\t" {
        result += scalar == "\n" ? " ⏎ " : " "
        continue
      }
      let isBlock = opensBlock && opensBlocks(scalars, at: place)
      if markup.contains(scalar) || isBlock || refers(scalars, at: place) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Signs that make a heading, a list or a quotation of the line they begin.
  private static func opensBlocks(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    let before = scalars[..<place]
    switch scalars[place] {
    case "-", "+", "=", "#", ">", "!", ":": return before.isEmpty
    case ".", ")":
      return !before.isEmpty && before.allSatisfy { ("0"..."9").contains($0) }
    default: return false
    }
  }

  /// Signs that make a link, a picture or a reference of what stands beside them.
  private static func refers(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    let next = place + 1 < scalars.count ? scalars[place + 1] : " "
    switch scalars[place] {
    case ":": return next != " " && !("0"..."9").contains(next)
    case "#": return ("0"..."9").contains(next)
    case ".":
      let before = scalars[..<place].suffix(3)
      return before.count == 3 && before.allSatisfy { $0 == "w" || $0 == "W" }
    default: return false
    }
  }
}

/// Breaks ASCII text into lines.
enum TextWrap {
  /// Lines side by side, with a stroke where each ended.
  static func joined(_ text: String) -> String {
    String(text.map { $0 == "\n" ? "/" : $0 })
  }

  /// Lines of at most `width`, all but the first indented; a line feed in the text starts a new line.
  static func lines(_ text: String, width: Int, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = lines.isEmpty ? "" : margin
      for word in pieces(of: part, width: width - indent) {
        let isFresh = line.allSatisfy { $0 == " " }
        let glue = isFresh || line.isEmpty ? "" : " "
        if line.utf8.count + glue.utf8.count + word.utf8.count > width, !isFresh {
          lines.append(line)
          line = margin + word
        } else {
          line += glue + word
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// Words, longer ones cut; blanks that stand first or side by side stay with the word after them.
  private static func pieces(of part: Substring, width: Int) -> [String] {
    var pieces: [String] = []
    var blanks = ""
    for word in part.split(separator: " ", omittingEmptySubsequences: false) {
      guard !word.isEmpty else {
        blanks += " "
        continue
      }
      var rest = Substring(blanks + word)
      blanks = ""
      while rest.utf8.count > max(1, width) {
        pieces.append(String(rest.prefix(max(1, width))))
        rest = rest.dropFirst(max(1, width))
      }
      pieces.append(String(rest))
    }
    return pieces
  }
}

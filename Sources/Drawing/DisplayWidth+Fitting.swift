extension DisplayWidth {
  /// The text cut to `width` columns, with an ellipsis in its last column where it was cut.
  package static func truncated(
    _ text: String, to width: Int, ellipsis: Character = "…"
  ) -> String {
    guard width > 0 else { return "" }
    if self.width(of: text) <= width { return text }
    return prefix(of: text, columns: width - self.width(of: ellipsis)) + String(ellipsis)
  }

  /// The longest beginning of the text that fits in the columns.
  package static func prefix(of text: String, columns: Int) -> String {
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      used += width(of: text[index])
      if used > columns { break }
      end = text.index(after: index)
    }
    return String(text[..<end])
  }

  /// The text with blanks after it up to `width` columns; longer texts stay as they are.
  package static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - self.width(of: text)))
  }

  /// The text in lines of at most `width` columns, broken at blanks where there are any.
  package static func wrapped(_ text: String, to width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += wrappedParagraph(String(paragraph), to: width)
    }
    return lines
  }

  private static func wrappedParagraph(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      var word = String(word)
      if !line.isEmpty, self.width(of: line) + 1 + self.width(of: word) > width {
        lines.append(line)
        line = ""
      }
      while self.width(of: word) > width {
        let piece = prefix(of: word, columns: width)
        guard !piece.isEmpty else { break }
        lines.append(piece)
        word.removeFirst(piece.count)
      }
      line = line.isEmpty ? word : line + " " + word
    }
    return lines + [line]
  }
}

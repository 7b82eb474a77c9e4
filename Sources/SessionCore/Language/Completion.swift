/// One way a line could go on.
package struct Completion: Hashable, Sendable {
  /// The word or words that would stand in the line.
  package let text: String
  /// What they mean, in a few words.
  package let detail: String
  /// The whole line with them in it, and a space after.
  package let line: String
}

/// How `line` could go on at its end, the likeliest first; drugs only from the clinic's list or this session.
package func completions(for line: String, in session: Session) -> [Completion] {
  let partial = PartialLine(line)
  let options = CompletionOptions(session: session, partial: partial)
  var seen: Set<String> = []
  return options.all.compactMap { option in
    guard partial.admits(option.text), seen.insert(option.text).inserted else { return nil }
    return Completion(
      text: option.text, detail: option.detail, line: partial.kept + option.text + " ")
  }
}

/// A line with what is typed of its last word.
struct PartialLine {
  /// The line up to the word that is being typed.
  let kept: String
  /// What is typed of it; empty after a space.
  let typed: Word?
  /// The words before it.
  let before: [Word]

  init(_ text: String) {
    let line = EntryLine(text)
    let isOpen = line.scalars.last.map { !$0.properties.isWhitespace } ?? false
    typed = isOpen ? line.words.last : nil
    before = isOpen ? line.words.dropLast() : line.words
    let end = typed?.range.lowerBound ?? line.scalars.count
    kept = String(String.UnicodeScalarView(line.scalars[..<end]))
  }

  /// Whether what is typed begins `text`, without being all of it.
  func admits(_ text: String) -> Bool {
    guard let typed else { return true }
    let start = Array(typed.folded.unicodeScalars)
    let whole = Array(text.lowercased().unicodeScalars)
    return whole.count > start.count && whole.starts(with: start)
  }
}

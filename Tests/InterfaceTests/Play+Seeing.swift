import Drawing
import SessionCore

@testable import Interface

extension Play {
  /// Whether the whole screen, wide enough for every sentence, shows these words.
  func shows(_ words: String) -> Bool { screen.contains(words) }

  /// Entry line, the row below it and the footer.
  var lastRows: String {
    state.canvas(rows: 40, columns: 140).text.suffix(3).joined(separator: "\n")
  }

  /// What waits with these words in it, and how loudly; nil when nothing does.
  func urgency(of words: String) -> Waiting.Urgency? {
    state.waiting.first { $0.words.lowercased().contains(words.lowercased()) }?.urgency
  }

  func waits(for words: String) -> Bool { urgency(of: words) != nil }

  /// Enter on whatever is asked, not as a reflex.
  mutating func answerYes() {
    while state.asked != nil {
      wait(seconds: 1)
      press(.enter)
    }
  }
}

import SessionCore

/// What a question says, and what answers it.
struct AskedWords: Hashable, Sendable {
  var question: String
  var keys: String

  init(_ what: Asked.What) {
    switch what {
    case .line(let question):
      (self.question, keys) = Self.words(of: question)
    case .prose(let words):
      question = "You typed “\(words)”. Enter: note “\(words)”, \(Self.beside(words))"
      keys = "Tab: as it stands"
    case .command(let words, let does):
      question = "You typed “\(words)”. Enter: \(does)"
      keys = "Tab: as it stands"
    case .privateReads(let kind, _):
      question = "This reads as \(kind).  Enter: put it in the record"
      keys = "Tab: keep it private"
    case .withdraw(_, let words):
      (question, keys) = ("Withdraw \(words)?", "Enter / Esc")
    case .withdrawPrivate(_, let words):
      (question, keys) = ("Withdraw the private note “\(words)”?", "Enter / Esc")
    case .longSilence(let hours):
      question = "No entry for \(hours) hours. Is this the session you mean?"
      keys = "Enter: yes, enter it   Esc: park"
    case .leaveUnsaved(let count):
      question = count == 1 ? "1 entry is NOT SAVED." : "\(count) entries are NOT SAVED."
      keys = "Enter: leave all the same   Esc: stay"
    case .lightTheme(let name):
      question = "\(name) is light: the screen will be bright."
      keys = "Enter: use it   Esc"
    case .goOnAfterDamage:
      question = "The journal is damaged and stays as it is. Go on in a next part?"
      keys = "Enter: go on   Esc: only read"
    }
  }

  /// What else there is to say of words that Enter keeps: those of the finish page act only there.
  private static func beside(_ words: String) -> String {
    let isOfFinishPage = ["end", "close", "ready"].contains(words.lowercased())
    return isOfFinishPage ? "and f takes \(words.lowercased()) itself" : "nothing withdrawn"
  }

  private static func words(of question: Question) -> (String, String) {
    switch question {
    case .implausible(let what, let suggestion):
      let keeps = "Enter keeps \(what)"
      guard let suggestion else { return ("Implausible. \(keeps), as typed.", "") }
      return ("Did you mean \(suggestion)? Tab takes it. \(keeps).", "")
    case .unknownEffect(let name, let near):
      let close = near.count < 2 ? "" : " Near: \(near.joined(separator: ", "))."
      let tab = near.count == 1 ? near[0] : "a note"
      return (
        "“\(name)” is not on the clinic's list: Enter keeps it.\(close)",
        "Tab: \(tab)"
      )
    case .belongsInRecord(let kind, _):
      return (
        "This reads as \(kind).  Enter: put it in the record", "Tab: keep it private"
      )
    case .withdraws(let words): return ("Withdraw \(words)?", "Enter / Esc")
    case .closesWithOpen(let open):
      return (
        "Still open: \(open.joined(separator: ", ")).",
        "Enter: close and record that   Esc: not yet"
      )
    case .longSilence(let hours):
      return ("No entry for \(hours) hours. Is this the session you mean?", "Enter: yes   Esc")
    }
  }
}

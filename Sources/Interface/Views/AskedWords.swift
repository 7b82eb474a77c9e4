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
      question = "You typed “\(words)”. Enter: note “\(words)”, nothing withdrawn"
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
      keys = "Enter: yes, enter it   Esc"
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

  private static func words(of question: Question) -> (String, String) {
    switch question {
    case .implausible(let what, let suggestion):
      let mended = suggestion.map { " Did you mean \($0)?" } ?? ""
      let tab = suggestion.map { "   Tab: \($0)" } ?? ""
      return ("\(what) is implausible.\(mended)", "Enter: keep as typed\(tab)   Esc: mend")
    case .unknownEffect(let name, let near):
      let close = near.isEmpty ? "" : " Near: \(near.joined(separator: ", "))."
      return (
        "“\(name)” is not on the clinic's list.\(close)",
        "Enter: keep it so   Tab: a note   Esc: mend"
      )
    case .belongsInRecord(let kind, _):
      return ("This reads as \(kind).  Enter: put it in the record", "Tab: keep it private")
    case .withdraws(let words): return ("Withdraw \(words)?", "Enter / Esc")
    case .closesWithOpen(let open):
      return ("Still open: \(open.joined(separator: ", ")).", "Enter: close and record that   Esc")
    case .longSilence(let hours):
      return ("No entry for \(hours) hours. Is this the session you mean?", "Enter: yes   Esc")
    }
  }
}

package import SessionCore

/// The words of the screen, in one place.
package enum Wording {
  package static let chooseFirst = "Choose a line first: Up."
  package static let parked = "Parked. Up in the next empty line brings it back."
  package static let savingThenLeaving = "Saving, then leaving …"
  package static let correction = "correction"
  package static let movedToPrivate = "moved to the private stream"
  package static let openHole = "A hole is still open: Tab goes to it."
  package static let keepAsNote = "Tab: keep as note"
  package static let asksReason = "Why?  Enter alone: no reason given"
  package static let clientMissing =
    "The client's code is missing. Never a name: a code such as C-0412."

  package static func noSuchRoute(_ text: String) -> String {
    let routes = Route.allCases.map(\.rawValue).joined(separator: " ")
    return "“\(text)” is no route. One of: \(routes)"
  }

  package static func noSuchWeight(_ text: String) -> String {
    "“\(text)” is no weight in kilograms, as in 72 or 72.5."
  }

  package static func noSuchTheme(_ name: String, _ names: [String]) -> String {
    "There is no theme “\(name)”. There are: \(names.joined(separator: " "))"
  }

  package static func pasteTooLong(bytes: Int) -> String {
    "A paste of \(bytes / 1024) KiB is more than the 16 KiB that one entry takes. Nothing was taken."
  }

  package static func entryTooLong(bytes: Int) -> String {
    "One entry takes 16 KiB; with this paste it has \(bytes / 1024) KiB. Nothing was taken."
  }

  package static let fileReplaced = "the record's file was replaced or removed"

  package static func fileDamaged(line: Int, _ cause: String) -> String {
    "the record's file is damaged at line \(line): \(cause)"
  }

  package static let goOnAfterDamage =
    "Enter: go on in a second part; the damaged file stays as it is"

  static let closedAndDamaged = "the record is closed: nothing more is written to it"

  package static func readOnly(_ reason: String) -> String { "Nothing can be entered: \(reason)" }

  /// "vitals BP 132/84 HR 88"
  package static func entry(_ entry: Entry, in session: Session) -> String {
    let kind = EntryWords.kind(of: entry)
    let text = EntryWords.text(of: entry, in: session)
    let quoted = kind == "quote" ? "“\(text)”" : text
    return text.isEmpty ? kind : "\(kind) \(quoted)"
  }

  /// "12 s old", "7 min old"
  package static func age(milliseconds: Int) -> String {
    let seconds = max(0, milliseconds) / 1000
    return seconds < 60 ? "\(seconds) s old" : "\(seconds / 60) min old"
  }

  package static func withdrawn(_ notice: WithdrawnNotice) -> String {
    "withdrawn: \(notice.words)"
  }

  /// What the shell says once the screen is gone.
  static func farewell(_ session: Session) -> [String] {
    guard !session.isClosed else { return ["\(session.client) is closed."] }
    return [
      "\(session.client) stays open, nothing is lost.",
      "Resume with: vigil resume \(session.id)",
    ]
  }

  /// What another author's entry said: "KM: vitals BP 128/82".
  package static func news(_ news: News, in session: Session) -> String {
    if case .resumed = news.event.body {
      return "\(news.event.by ?? "somebody") opened this session in another window"
    }
    let words = EntryWords.kind(of: news.event.body)
    let text = EntryWords.text(of: news.event.body, in: session)
    return "\(news.event.by ?? "?"): \(words) \(text)"
  }
}

import Encoding
import SessionCore

extension State {
  /// `c` on a chosen line: it is stated again, whole; a private note is moved into the record.
  mutating func correct() -> [Command] {
    guard mayEnter(), let session else { return [] }
    switch selection {
    case .entry(let seq):
      guard let entry = session.entry(seq) else { return [] }
      begin(verb: "correct", text: entry.restatement)
      line?.target = seq
    case .privateNote(let seq):
      guard let note = privateNotes.first(where: { $0.seq == seq }) else { return [] }
      begin(verb: "note", text: note.text)
      line?.chip = "@" + note.wall.clockWithSeconds
      line?.moves = selection
    case nil:
      notice = .words(Wording.chooseFirst)
    }
    refreshLine()
    return []
  }

  /// A note that is being corrected goes to the private stream instead; Enter does it.
  mutating func makePrivate() {
    guard let target = line?.target, let entry = session?.entry(target),
      case .note(let note) = entry.body
    else { return }
    line?.moves = .entry(target)
    line?.target = nil
    line?.verb = "private"
    line?.text = note.text
    line?.cursor = note.text.count
    refreshLine()
  }

  /// What the chosen line said before, for "before → after".
  package var correctedWords: String? {
    guard let session, let target = line?.target ?? movedEntry else { return nil }
    return session.entry(target).map { Wording.entry($0, in: session) }
  }

  private var movedEntry: Int? {
    if case .entry(let seq) = line?.moves { seq } else { nil }
  }
}

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
}

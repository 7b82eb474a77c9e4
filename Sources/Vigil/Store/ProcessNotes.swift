internal import Encoding
internal import Exporting
internal import Interface
internal import Journaling
internal import SessionCore

/// The therapist's private notes of one session: a file and a chain of their own, which the
/// session's journal says nothing of.
final class ProcessNotes {
  private let folder: JournalFolder
  private let id: String
  private var journal: Journal?

  init(_ folder: JournalFolder, _ id: String) {
    self.folder = folder
    self.id = id
  }

  /// Every line so far; empty when nothing was ever written.
  func lines() throws(JournalError) -> [JournalLine] {
    guard try folder.contains(id) else { return [] }
    return try folder.readParts(id).lines
  }

  /// Saves a note and answers its line.
  func append(
    _ text: String, t: Int?, by: String?, via door: Door, stamp: Journaling.Stamp
  ) throws(JournalError) -> JournalLine? {
    try append(
      JournalDraft(
        type: Note.type, t: t, by: by, via: door.rawValue,
        data: Note(kind: .process, text: text).data),
      stamp: stamp)
  }

  /// Strikes a note, which stays in the file.
  func withdraw(
    _ seq: Int, by: String?, via door: Door, stamp: Journaling.Stamp
  ) throws(JournalError) -> JournalLine? {
    try append(
      JournalDraft(
        type: Withdrawal.type, by: by, via: door.rawValue,
        data: Withdrawal(target: seq).data),
      stamp: stamp)
  }

  private func append(
    _ draft: JournalDraft, stamp: Journaling.Stamp
  ) throws(JournalError) -> JournalLine? {
    if let journal { return try journal.append([draft], stamp: stamp).own.last }
    guard try folder.contains(id) else {
      let made = try Journal.create(
        id, in: folder, first: draft, stamp: stamp, firstDraft: Self.continuation)
      journal = made.journal
      return made.line
    }
    let (opened, _) = try Journal.open(
      id, in: folder, .continuing, firstDraft: Self.continuation)
    journal = opened
    return try opened.append([draft], stamp: stamp).own.last
  }

  private static func continuation(_: Journaling.Continuation) -> JournalDraft {
    JournalDraft(type: Resumed.type, via: Door.auto.rawValue, data: JSONObject())
  }
}

extension ProcessNotes {
  /// The notes, struck ones marked.
  func notes() throws(JournalError) -> [PrivateNote] {
    let lines = try lines()
    let struck = lines.compactMap { line in
      line.type == Withdrawal.type ? line.data["target"]?.integer : nil
    }
    return lines.compactMap(PrivateNote.init).map { note in
      var note = note
      note.isWithdrawn = struck.contains(note.seq)
      return note
    }
  }
}

extension PrivateNote {
  init?(_ line: JournalLine) {
    guard line.type == Note.type, let text = line.data["text"]?.string else { return nil }
    self.init(seq: line.seq, t: line.t, wall: line.wall, by: line.by, text: text)
  }
}

extension ProcessNotes {
  /// The notes that stand, as exports take them.
  static func standing(_ lines: [JournalLine]) -> [ProcessNote] {
    let struck = lines.compactMap { line in
      line.type == Withdrawal.type ? line.data["target"]?.integer : nil
    }
    return lines.filter { $0.type == Note.type && !struck.contains($0.seq) }.map { line in
      let observed = line.wall.advanced(byMilliseconds: line.t - line.recorded)
      return ProcessNote(
        t: line.t, at: observed, recordedAt: line.wall, by: line.by,
        text: line.data["text"]?.string ?? "")
    }
  }
}

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
  /// Every line so far, as soon as one was written.
  private var held: [JournalLine] = []

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
    guard let journal = try opened() else {
      let made = try Journal.create(
        id, in: folder, first: draft, stamp: stamp, firstDraft: Self.continuation)
      take(made.journal, [made.line])
      return made.line
    }
    let appended: Appended
    do throws(JournalError) {
      appended = try journal.append([draft], stamp: stamp)
    } catch  where error.isDamage {
      // Nobody is asked: a next part holds everything, and this stream is nobody else's.
      try journal.goOnAfterDamage()
      appended = try journal.append([draft], stamp: stamp)
    }
    held += appended.others + appended.own
    return appended.own.last
  }

  /// The notes' file, opened once; nil when there is none yet.
  private func opened() throws(JournalError) -> Journal? {
    if let journal { return journal }
    guard try folder.contains(id) else { return nil }
    let (opened, parts) = try Journal.open(
      id, in: folder, .continuing, firstDraft: Self.continuation)
    take(opened, parts.lines)
    return opened
  }

  private func take(_ journal: Journal, _ lines: [JournalLine]) {
    (self.journal, held) = (journal, lines)
    journal.recollection = { [weak self] in self?.held ?? [] }
  }

  private static func continuation(_: Continuation) -> JournalDraft {
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

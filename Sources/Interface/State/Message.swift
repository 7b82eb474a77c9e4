package import Drawing
package import SessionCore

/// What happened, as the run loop reports it.
package enum Message: Sendable {
  case key(Key, Instant)
  case tick(Instant)
  /// A session was opened or created; the answer to `Effect.open` and `Effect.create`.
  case opened(OpenedSession, Instant)
  /// What was opened is on the disk.
  case confirmed
  /// What was being typed in the opened session when an earlier process ended.
  case draft(Draft)
  /// Opening or creating failed, in words.
  case refused(String)
  /// Own entries, now durable, in the order of the journal.
  case saved([Event])
  /// Entries that another process appended, now durable.
  case others([Event])
  /// Own entries that aren't on disk; they stay in the state.
  case failed(SaveFailure, [PendingEvent])
  /// The disk is full and its reserve is in use.
  case diskAlmostFull
  /// The session's file was damaged while it was open; nil once it goes on in a next part.
  case damaged(SaveFailure?)
  case privateSaved(PrivateNote)
  case privateFailed(SaveFailure, text: String)
  case listed([ArchiveEntry])
  /// Where these words were written, the newest session first.
  case found(String, [ArchiveHit])
  /// What an export wrote, or why it couldn't, in words.
  case exported(String)
  case device(DeviceReport)
  /// The client's sessions before the one that was opened, the newest first.
  case earlier([EarlierSession])
}

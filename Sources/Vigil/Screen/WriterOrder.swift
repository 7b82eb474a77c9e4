internal import Interface
internal import Journaling
internal import SessionCore

/// What the run loop asks of the thread that has the disk.
enum WriterOrder: Sendable {
  case open(id: String, Journal.Mode, author: String?)
  case create(SessionRequest)
  /// After `open` and `create`: does what the first frame doesn't wait for.
  case settle
  case append([PendingEvent], by: String?, via: Door)
  case appendPrivate(text: String, t: Int, by: String?)
  case withdrawPrivate(seq: Int, by: String?)
  /// Looks for what others appended.
  case catchUp
  /// Everything that could not be saved is to be written again.
  case retry
  /// Go on in a next part of the damaged file.
  case goOn
  case saveDraft(Draft?)
  case list
  /// Looks through the records for these words; a later order that waits ends it.
  case search(String)
  case export
  /// The session's clock was set; later lines are stamped by it.
  case useClock(SessionClock)
  case stop
}

/// What the writing thread answers.
enum WriterReport: Sendable {
  case opened(OpenedSession, SessionClock)
  /// What was read on opening is on the disk.
  case confirmed
  /// What was being typed in the session when an earlier process ended.
  case draft(Draft)
  case refused(Failure)
  case saved([Event])
  case others([Event])
  /// Another process was writing when its entries were looked for.
  case heldUp
  case failed(SaveFailure, [PendingEvent])
  case diskAlmostFull
  /// The session's file was damaged meanwhile; nil once it goes on in a next part.
  case damaged(SaveFailure?)
  case privateSaved(PrivateNote)
  case privateFailed(SaveFailure, text: String)
  case listed([ArchiveEntry])
  case found(String, [ArchiveHit])
  case exported(String)
  case earlier([EarlierSession])
  case warning(String)
  case stopped
}

package import SessionCore

/// What the run loop is to do.
package enum Command: Hashable, Sendable {
  /// Answered by `saved` or `failed` with exactly these events.
  case append([PendingEvent], by: String?)
  /// Into the private stream; `t` in milliseconds of the session's clock.
  case appendPrivate(text: String, t: Int, by: String?)
  /// A private note moved into the record: it is struck from the private stream.
  case withdrawPrivate(seq: Int, by: String?)
  /// The text still being typed or parked; nil when there is none.
  case saveDraft(Draft?)
  /// Everything unconfirmed is to be written again.
  case retry
  /// Go on in a next part of the file that was damaged, with everything unconfirmed.
  case goOn
  /// Answered by `opened` or `refused`.
  case open(id: String, continuing: Bool)
  case create(NewSession)
  /// Answered by `listed`.
  case list
  /// Looks through all records; answered by `found`, unless another command came.
  case search(String)
  /// Every format, into the configured folder; answered by `exported`.
  case export
  case useTheme(String)
  /// Draw everything anew, whatever the terminal shows.
  case redraw
  case suspend
  /// Leave, exit 0; the words are said once the terminal is as it was.
  case quit(saying: [String])
}

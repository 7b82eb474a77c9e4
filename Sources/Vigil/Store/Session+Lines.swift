internal import Encoding
internal import SessionCore

extension Session {
  /// Every event as a line of the journal, in order.
  var lines: [JournalLine] {
    let events = (entries.map(\.event) + alterationEvents).sorted { $0.seq < $1.seq }
    return events.map { $0.journalLine(in: id) }
  }
}

extension Event {
  fileprivate func journalLine(in session: String) -> JournalLine {
    let draft = PendingEvent(t: t, body: body, line: line).draft(by: by, via: via)
    return JournalLine(
      session: session, seq: seq, type: draft.type, t: t, recorded: recorded, wall: wall,
      by: by, via: draft.via, data: draft.data)
  }
}

package import Encoding
package import SessionCore

/// Everything an export is a function of, together with `ExportOptions`.
package struct ExportInput: Sendable {
  package var session: Session
  /// The hash of the journal's last line, 64 lower-case hexadecimal digits.
  package var head: String
  /// Lines of the journal, all parts together.
  package var eventCount: Int
  /// The names of the session's parts in order; one, unless it was continued.
  package var parts: [String]
  /// The private stream; nil unless it was asked for and read.
  package var processNotes: [ProcessNote]?
  /// The same patient's session before this one, for the packet's comparison.
  package var earlier: Session?

  package init(
    session: Session, head: String, eventCount: Int, parts: [String] = [],
    processNotes: [ProcessNote]? = nil, earlier: Session? = nil
  ) {
    self.session = session
    self.head = head
    self.eventCount = eventCount
    self.parts = parts
    self.processNotes = processNotes
    self.earlier = earlier
  }
}

/// A private note of the therapist's, from its own file.
package struct ProcessNote: Hashable, Sendable {
  /// Observed, in milliseconds of the session's clock.
  package var t: Int
  package var at: WallTime
  package var recordedAt: WallTime
  package var by: String?
  package var text: String

  package init(t: Int, at: WallTime, recordedAt: WallTime, by: String?, text: String) {
    self.t = t
    self.at = at
    self.recordedAt = recordedAt
    self.by = by
    self.text = text
  }
}

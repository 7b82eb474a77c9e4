package import Encoding

/// An event as a line was understood, before the journal gives it its number.
package struct PendingEvent: Hashable, Sendable {
  /// When it was observed, in milliseconds of the session's clock; nil means the moment it is written.
  package var t: Int?
  package var body: EventBody
  /// What was typed; nil where the text itself is the entry and no time word stood before it.
  package var line: String?

  package init(t: Int?, body: EventBody, line: String? = nil) {
    self.t = t
    self.body = body
    self.line = line
  }

  /// What the journal is asked to append.
  package func draft(by: String?, via: Door) -> JournalDraft {
    var data = body.data
    if let line { data.set("line", .string(line)) }
    return JournalDraft(type: body.type, t: t, by: by, via: via.rawValue, data: data)
  }
}

/// What is asked once before a line is kept as typed; a second Enter keeps it.
package enum Question: Hashable, Sendable {
  /// A value no living person has; `suggestion` is the line with the likely slip mended.
  case implausible(what: String, suggestion: String?)
  case unknownEffect(name: String, near: [String])
  /// A private text that reads as an entry of the record; `line` would put it there.
  case belongsInRecord(as: String, line: String)
  /// An undo of something old or weighty, in words.
  case withdraws(String)
  /// Closing with these still open.
  case closesWithOpen([String])
  /// A session without an entry for 12 hours.
  case longSilence(hours: Int)
}

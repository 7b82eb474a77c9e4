/// Text that was typed and not entered, kept over the end of the process.
package struct Draft: Hashable, Sendable {
  /// The verb that the line was opened with; "" for a line of free command.
  package var verb: String
  package var text: String
  package var session: String
  /// The line's own time, in milliseconds of the session's clock.
  package var t: Int

  package init(verb: String, text: String, session: String, t: Int) {
    self.verb = verb
    self.text = text
    self.session = session
    self.t = t
  }
}

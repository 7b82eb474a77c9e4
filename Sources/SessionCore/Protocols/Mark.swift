/// An observation recorded by one digit and Enter.
package struct Mark: Hashable, Sendable {
  /// 1 to 9.
  package var digit: Int
  package var text: String
  /// A whole command in place of the note, where the clinic set one.
  package var command: String?

  package init(digit: Int, text: String, command: String? = nil) {
    self.digit = digit
    self.text = text
    self.command = command
  }
}

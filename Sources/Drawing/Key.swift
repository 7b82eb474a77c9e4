/// One key as a person means it, whatever bytes the terminal sent.
package enum Key: Hashable, Sendable {
  /// A grapheme that was typed.
  case character(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  /// A control key by its small letter: Ctrl-A is `control("a")`; Ctrl-\ is `control("\\")`.
  case control(Character)
  /// One text, whatever bytes were in it; never keys.
  case paste(String)
  /// A paste too long to be taken, by its size in bytes.
  case pasteTooLong(Int)
  /// A sequence that means nothing here, swallowed whole.
  case unknown
}

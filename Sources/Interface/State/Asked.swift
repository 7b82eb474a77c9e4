package import SessionCore

/// A question that waits for a second Enter.
package struct Asked: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    /// What the line itself asks.
    case line(Question)
    /// These words were typed as if a note were open; Enter makes them one.
    case prose(String)
    /// This whole command was typed with no line open, when no single key stands for its verb; `does` says
    /// what it would record.
    case command(String, does: String)
    /// A line in the private stream that reads as an entry of this kind, which `line` would make.
    case privateReads(as: String, line: String)
    /// Withdraw this entry, said in words?
    case withdraw(seq: Int, words: String)
    case withdrawPrivate(seq: Int, words: String)
    /// No entry for so many hours.
    case longSilence(hours: Int)
    case leaveUnsaved(count: Int)
    case lightTheme(String)
    /// Go on in the session's next part.
    case goOnAfterDamage(id: String)
  }

  package var what: What
  /// When it appeared, in real milliseconds: Enter counts from 0.6 s on.
  package var at: Int

  package init(_ what: What, at: Int) {
    self.what = what
    self.at = at
  }
}

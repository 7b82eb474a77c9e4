package import Encoding

/// What an append, or a look at the file, brought.
package struct Appended: Hashable, Sendable {
  /// Lines that others appended before.
  package var others: [JournalLine] = []
  /// The lines asked for, as they are saved.
  package var own: [JournalLine] = []
  /// The disk was full, and the room kept for that is used up now.
  package var ballastFreed = false
  /// The file that the session goes on in from now on, when it changed.
  package var movedTo: String?
  /// What failed, when this process had to start that file; nil for damage, or for another's.
  package var movedBecause: SystemError?

  /// Another process was writing just then, so that nothing was looked at.
  package var isHeldUp = false

  package init(isHeldUp: Bool = false) { self.isHeldUp = isHeldUp }
}

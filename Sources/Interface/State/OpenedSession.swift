package import SessionCore

/// A session as it was opened: the fold so far and what this process may do with it.
package struct OpenedSession: Sendable {
  package enum Access: Hashable, Sendable {
    case writing
    /// Nothing can be entered, with the reason in words.
    case readOnly(String)
    /// The journal is damaged: it is never written again, but the session goes on in its next part.
    case damaged(String)
  }

  package var session: Session
  package var access: Access
  /// Whether all of it is known to be on the disk; else `confirmed` follows.
  package var isConfirmed: Bool
  /// What was being typed when an earlier process ended.
  package var draft: Draft?
  package var privateNotes: [PrivateNote]
  /// Warnings of opening, in words: set-aside bytes, a network folder.
  package var warnings: [String]

  package init(
    session: Session, access: Access = .writing, isConfirmed: Bool = true, draft: Draft? = nil,
    privateNotes: [PrivateNote] = [], warnings: [String] = []
  ) {
    self.session = session
    self.access = access
    self.isConfirmed = isConfirmed
    self.draft = draft
    self.privateNotes = privateNotes
    self.warnings = warnings
  }
}

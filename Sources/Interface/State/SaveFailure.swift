/// Why entries aren't on disk, in words for a person.
package struct SaveFailure: Error, Hashable, Sendable {
  /// "the disk is full"
  package var reason: String
  /// What to do now: "free some space; Vigil tries again".
  package var remedy: String?
  /// The session's file is not what it was; the session can go on in a next part.
  package var isDamage: Bool

  package init(reason: String, remedy: String? = nil, isDamage: Bool = false) {
    self.reason = reason
    self.remedy = remedy
    self.isDamage = isDamage
  }
}

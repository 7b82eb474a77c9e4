/// Why entries aren't on disk, in words for a person.
package struct SaveFailure: Error, Hashable, Sendable {
  /// "the disk is full"
  package var reason: String
  /// What to do now: "free some space; Vigil tries again".
  package var remedy: String?

  package init(reason: String, remedy: String? = nil) {
    self.reason = reason
    self.remedy = remedy
  }
}

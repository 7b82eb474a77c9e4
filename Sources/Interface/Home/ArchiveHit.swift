/// A session in which the words of a search were written.
package struct ArchiveHit: Hashable, Sendable {
  package let id: String
  /// The newest entry that holds them, in words.
  package let words: String

  package init(id: String, words: String) {
    self.id = id
    self.words = words
  }
}

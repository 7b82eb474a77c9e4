/// What the system says of a session's files, by which an index knows whether it was changed.
package struct SessionFiles: Hashable, Sendable {
  /// Bytes, of all parts.
  package var size = 0
  /// Nanoseconds since 1970 UTC, of the part written last.
  package var modified = 0
  /// How many files the session has.
  package var parts = 0

  mutating func add(_ file: FileStatus) {
    size += file.size
    modified = max(modified, file.modified)
    parts += 1
  }
}

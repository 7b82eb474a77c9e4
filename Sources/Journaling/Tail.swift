/// What follows the last line that holds.
package enum Tail: Hashable, Sendable {
  case none
  /// The beginning of a line that was never called saved, or NULs that the file grew by.
  case unfinished(bytes: Int)
  /// Lines count from 1 in the file.
  case damage(line: Int, DamageCause)
  /// Only a later version of the program can read on.
  case newerVersion(line: Int, version: Int)
}

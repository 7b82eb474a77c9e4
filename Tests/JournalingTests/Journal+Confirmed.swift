@testable import Journaling

extension Journal {
  /// Whether everything read so far is known to be on the disk.
  var isConfirmed: Bool { part.isSynced }
}

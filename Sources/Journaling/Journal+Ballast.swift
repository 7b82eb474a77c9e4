extension Journal {
  private static let ballastSize = 256 * 1024

  /// Keeps room on the disk for about a thousand entries; without it everything else still works.
  /// It takes a sync of its own.
  package func makeBallast() {
    let path = folder.ballast(id)
    do throws(SystemError) {
      if let status = try system.statusIfPresent(at: path) {
        holdsBallast = true
        if status.size >= Self.ballastSize { return }
        try system.removeWhole(path)
      }
      holdsBallast = true
      try system.with(path, .creating) { (file) throws(SystemError) in
        try system.writeWhole(file, [UInt8](repeating: 0x2E, count: Self.ballastSize))
        try system.syncWhole(file, .everything)
      }
    } catch {
      releaseBallast()
    }
  }

  /// Gives the room back; true when there was any.
  @discardableResult
  func releaseBallast() -> Bool {
    guard holdsBallast else { return false }
    holdsBallast = false
    return (try? system.removeWhole(folder.ballast(id))) != nil
  }
}

extension JournalFolder {
  /// For a process that ends while its ballast is still being made.
  package func removeBallast(_ id: String) { try? system.removeWhole(ballast(id)) }
}

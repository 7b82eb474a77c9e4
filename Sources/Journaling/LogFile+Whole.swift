import Glibc

/// The same calls, whole: what a signal interrupted is done again, what was cut short is finished.
extension LogFile {
  func whole<Value>(_ body: () throws(SystemError) -> Value) throws(SystemError) -> Value {
    while true {
      do throws(SystemError) {
        return try body()
      } catch  where error.isInterrupted {
        continue
      }
    }
  }

  /// All bytes from the offset to the end of the file as it is now.
  func readToEnd(_ file: FileDescriptor, from start: Int) throws(SystemError) -> [UInt8] {
    let size = try whole { () throws(SystemError) in try status(of: file).size }
    return try readWhole(file, start..<max(start, size))
  }

  /// The bytes at those places; fewer where the file ends before.
  func readWhole(_ file: FileDescriptor, _ range: Range<Int>) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < range.count {
      let offset = range.lowerBound + bytes.count
      let more = try whole { () throws(SystemError) in
        try read(file, at: offset, count: range.upperBound - offset)
      }
      if more.isEmpty { break }
      if bytes.isEmpty { bytes = more } else { bytes += more }
    }
    return bytes
  }

  /// In one call where the system takes all of it.
  func writeWhole(_ file: FileDescriptor, _ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = try whole { () throws(SystemError) in
        let result: Result<Int, SystemError> = bytes.withUnsafeBytes { buffer in
          Result { () throws(SystemError) in
            try write(file, UnsafeRawBufferPointer(rebasing: buffer[written...]))
          }
        }
        return try result.get()
      }
      if count <= 0 { throw SystemError(.write, EIO) }
      written += count
    }
  }

  func syncWhole(_ file: FileDescriptor, _ scope: SyncScope) throws(SystemError) {
    try whole { () throws(SystemError) in try sync(file, scope) }
  }

  func lockWhole(_ file: FileDescriptor, _ kind: LockKind) throws(SystemError) {
    try whole { () throws(SystemError) in try lock(file, kind) }
  }

  /// Not repeated when interrupted: the descriptor is gone either way.
  func closeQuietly(_ file: FileDescriptor) { try? close(file) }

  /// Opens, hands over, and closes again.
  func with<Value>(
    _ path: String, _ mode: OpenMode, _ body: (FileDescriptor) throws(SystemError) -> Value
  ) throws(SystemError) -> Value {
    let file = try whole { () throws(SystemError) in try open(path, mode) }
    defer { closeQuietly(file) }
    return try body(file)
  }

  /// Makes the names in a folder durable.
  func syncFolder(_ path: String) throws(SystemError) {
    try with(path, .folder) { (file) throws(SystemError) in try syncWhole(file, .everything) }
  }

  /// Nil when nothing is there.
  func statusIfPresent(at path: String) throws(SystemError) -> FileStatus? {
    do throws(SystemError) {
      return try whole { () throws(SystemError) in try status(at: path) }
    } catch  where error.isAbsence {
      return nil
    }
  }

  func removeWhole(_ path: String) throws(SystemError) {
    try whole { () throws(SystemError) in try remove(path) }
  }
}

import Journaling

/// The real files without their syncs: ten thousand sessions are made in seconds.
struct UnsyncedLogFile: LogFile {
  private let files = PosixLogFile()

  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> FileDescriptor {
    try files.open(path, mode)
  }
  func close(_ file: FileDescriptor) throws(SystemError) { try files.close(file) }
  func status(of file: FileDescriptor) throws(SystemError) -> FileStatus {
    try files.status(of: file)
  }
  func status(at path: String) throws(SystemError) -> FileStatus { try files.status(at: path) }
  func read(_ file: FileDescriptor, at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    try files.read(file, at: offset, count: count)
  }
  func write(_ file: FileDescriptor, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    try files.write(file, bytes)
  }
  func sync(_ file: FileDescriptor, _ scope: SyncScope) throws(SystemError) {}
  func truncate(_ file: FileDescriptor, to length: Int) throws(SystemError) {
    try files.truncate(file, to: length)
  }
  func lock(_ file: FileDescriptor, _ kind: LockKind) throws(SystemError) {
    try files.lock(file, kind)
  }
  func link(_ path: String, to newPath: String) throws(SystemError) {
    try files.link(path, to: newPath)
  }
  func rename(_ path: String, to newPath: String) throws(SystemError) {
    try files.rename(path, to: newPath)
  }
  func remove(_ path: String) throws(SystemError) { try files.remove(path) }
  func list(_ folder: String) throws(SystemError) -> [FolderEntry] { try files.list(folder) }
}

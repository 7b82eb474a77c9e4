/// The calls to the system that journals are made of; each is one system call, unrepeated, so that
/// a test can fail the n-th one.
package protocol LogFile: Sendable {
  /// Opens what is at the path itself, never what a symbolic link there points to.
  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> FileDescriptor
  func close(_ file: FileDescriptor) throws(SystemError)
  func status(of file: FileDescriptor) throws(SystemError) -> FileStatus
  func status(at path: String) throws(SystemError) -> FileStatus
  /// At most that many bytes; fewer, or none at the end of the file.
  func read(_ file: FileDescriptor, at offset: Int, count: Int) throws(SystemError) -> [UInt8]
  /// Writes at the end of the file and answers how many bytes that were.
  func write(_ file: FileDescriptor, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int
  func sync(_ file: FileDescriptor, _ scope: SyncScope) throws(SystemError)
  func truncate(_ file: FileDescriptor, to length: Int) throws(SystemError)
  func lock(_ file: FileDescriptor, _ kind: LockKind) throws(SystemError)
  func link(_ path: String, to newPath: String) throws(SystemError)
  func rename(_ path: String, to newPath: String) throws(SystemError)
  func remove(_ path: String) throws(SystemError)
  /// What lies in a folder, in no order; symbolic links are not followed.
  func list(_ folder: String) throws(SystemError) -> [FolderEntry]
}

package typealias FileDescriptor = CInt

package enum OpenMode: Hashable, Sendable {
  case reading
  /// Reading anywhere, writing at the end.
  case appending
  /// As `appending`, for a file that must not be there yet.
  case creating
  /// As `appending`, for a file that may be there.
  case appendingOrCreating
  case folder
}

package enum SyncScope: Hashable, Sendable {
  /// The bytes and the length.
  case data
  /// The permissions and times too.
  case everything
}

package enum LockKind: Hashable, Sendable {
  /// Waits until nobody else holds the file.
  case exclusive
  /// Waits until nobody writes.
  case shared
  /// Fails with EWOULDBLOCK where `shared` would wait.
  case sharedAtOnce
  case none
}

package struct FolderEntry: Hashable, Sendable {
  package var name: String
  package var status: FileStatus

  package init(name: String, status: FileStatus) {
    self.name = name
    self.status = status
  }
}

/// What the system says about a file.
package struct FileStatus: Hashable, Sendable {
  package var isRegular: Bool
  /// Whether the file belongs to who runs this process.
  package var isOwn: Bool
  package var links: Int
  package var device: UInt64
  package var inode: UInt64
  /// Bytes.
  package var size: Int
  /// Nanoseconds since 1970 UTC.
  package var modified: Int

  package init(
    isRegular: Bool, isOwn: Bool, links: Int, device: UInt64, inode: UInt64, size: Int,
    modified: Int
  ) {
    self.isRegular = isRegular
    self.isOwn = isOwn
    self.links = links
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
  }

  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}

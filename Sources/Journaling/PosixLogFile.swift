import Glibc

/// The real files.
package struct PosixLogFile: LogFile {
  package init() {}

  private func check(_ result: CInt, _ call: SystemError.Call) throws(SystemError) {
    if result < 0 { throw SystemError(call, errno) }
  }

  /// A name with a NUL in it would be cut there and name another file.
  private func checkName(_ path: String, _ call: SystemError.Call) throws(SystemError) {
    if path.utf8.contains(0) { throw SystemError(call, EINVAL) }
  }

  package func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> FileDescriptor {
    try checkName(path, .open)
    // Without O_NONBLOCK a fifo in the file's place would hold the program for ever.
    let always = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let file =
      switch mode {
      case .reading: Glibc.open(path, O_RDONLY | always)
      case .appending: Glibc.open(path, O_RDWR | O_APPEND | always)
      case .creating: Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL | always, 0o600)
      case .appendingOrCreating: Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | always, 0o600)
      case .folder: Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      }
    try check(file, .open)
    if mode == .creating || mode == .appendingOrCreating, fchmod(file, 0o600) < 0 {
      let code = errno
      _ = Glibc.close(file)
      throw SystemError(.open, code)
    }
    return file
  }

  package func close(_ file: FileDescriptor) throws(SystemError) {
    try check(Glibc.close(file), .close)
  }

  package func status(of file: FileDescriptor) throws(SystemError) -> FileStatus {
    var status = stat()
    try check(fstat(file, &status), .status)
    return FileStatus(status)
  }

  package func status(at path: String) throws(SystemError) -> FileStatus {
    try checkName(path, .status)
    var status = stat()
    try check(lstat(path, &status), .status)
    return FileStatus(status)
  }

  package func read(_ file: FileDescriptor, at offset: Int, count: Int) throws(SystemError)
    -> [UInt8]
  {
    var code: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      let result = pread(file, buffer.baseAddress, count, off_t(offset))
      if result < 0 { code = errno }
      length = max(result, 0)
    }
    if code != 0 { throw SystemError(.read, code) }
    return bytes
  }

  package func write(_ file: FileDescriptor, _ bytes: UnsafeRawBufferPointer)
    throws(SystemError) -> Int
  {
    let result = Glibc.write(file, bytes.baseAddress, bytes.count)
    if result < 0 { throw SystemError(.write, errno) }
    return result
  }

  package func sync(_ file: FileDescriptor, _ scope: SyncScope) throws(SystemError) {
    try check(scope == .data ? fdatasync(file) : fsync(file), .sync)
  }

  package func truncate(_ file: FileDescriptor, to length: Int) throws(SystemError) {
    try check(ftruncate(file, off_t(length)), .truncate)
  }

  package func lock(_ file: FileDescriptor, _ kind: LockKind) throws(SystemError) {
    let operation =
      switch kind {
      case .exclusive: LOCK_EX
      case .shared: LOCK_SH
      case .sharedAtOnce: LOCK_SH | LOCK_NB
      case .none: LOCK_UN
      }
    try check(flock(file, operation), .lock)
  }

  package func link(_ path: String, to newPath: String) throws(SystemError) {
    try check(Glibc.link(path, newPath), .link)
  }

  package func rename(_ path: String, to newPath: String) throws(SystemError) {
    try check(Glibc.rename(path, newPath), .rename)
  }

  package func remove(_ path: String) throws(SystemError) {
    try check(unlink(path), .remove)
  }
}

extension FileStatus {
  private static let user = geteuid()

  init(_ status: stat) {
    self.init(
      isRegular: status.st_mode & S_IFMT == S_IFREG, isOwn: status.st_uid == Self.user,
      links: Int(status.st_nlink), device: UInt64(status.st_dev), inode: UInt64(status.st_ino),
      size: Int(status.st_size),
      modified: status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec)
  }
}

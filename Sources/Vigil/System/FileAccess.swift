internal import Glibc

/// Small files and folders, read and written whole, for their owner alone.
enum FileAccess {
  /// Why a file could not be read or written, in the system's words.
  struct Refusal: Error, Hashable, Sendable {
    let path: String
    let code: CInt

    var reason: String {
      switch code {
      case ENOENT: "it isn't there"
      case EACCES, EPERM: "permission is denied"
      case EEXIST: "it is there already"
      case EISDIR: "it is a folder"
      case ENOTDIR: "part of its path is no folder"
      case ENOSPC: "the disk is full"
      case EFBIG: "it is too long"
      case ELOOP: "it is a symbolic link"
      case EROFS: "the disk is read-only"
      default: String(cString: strerror(code))
      }
    }
    var message: String { "\(path): \(reason)" }
    var isAbsence: Bool { code == ENOENT }
  }

  /// The code of what is there already.
  static let presence = EEXIST

  /// At most `limit` bytes of a regular file.
  static func read(_ path: String, limit: Int = 4 << 20) throws(Refusal) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw Refusal(path: path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Refusal(path: path, code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw Refusal(path: path, code: EISDIR) }
    var bytes: [UInt8] = []
    // Files of the system say that they are empty, whatever is in them.
    var buffer = [UInt8](repeating: 0, count: max(4096, min(65_535, Int(status.st_size)) + 1))
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Refusal(path: path, code: errno) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw Refusal(path: path, code: EFBIG) }
    }
  }

  /// Makes a folder and those above it, 0700 whatever the umask; one that is there is left alone.
  static func makeFolder(_ path: String) throws(Refusal) {
    if mkdir(path, 0o700) == 0 {
      chmod(path, 0o700)
      return
    }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
        throw Refusal(path: path, code: errno)
      }
      chmod(path, 0o700)
      return
    }
    guard errno == EEXIST else { throw Refusal(path: path, code: errno) }
    guard isFolder(path) else { throw Refusal(path: path, code: ENOTDIR) }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Writes under a temporary name, syncs, and gives the file its name only then.
  static func replace(
    _ path: String, with bytes: [UInt8], overwriting: Bool = true
  ) throws(Refusal) {
    let temporary = "\(path).\(getpid()).part"
    unlink(temporary)
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Refusal(path: path, code: errno) }
    fchmod(file, 0o600)
    let written = Output.write(bytes, to: file) && fsync(file) == 0
    let code = errno
    close(file)
    guard written else {
      unlink(temporary)
      throw Refusal(path: path, code: code)
    }
    try rename(temporary, path, overwriting: overwriting)
  }

  /// Gives a finished file its name; never over another one unless asked to.
  static func rename(
    _ temporary: String, _ path: String, overwriting: Bool
  ) throws(Refusal) {
    let done: Bool
    if overwriting {
      done = Glibc.rename(temporary, path) == 0
    } else {
      done = link(temporary, path) == 0
    }
    let code = errno
    if !done || !overwriting { unlink(temporary) }
    guard done else { throw Refusal(path: path, code: code) }
  }

  /// The names in a folder, sorted; empty when it can't be read.
  static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

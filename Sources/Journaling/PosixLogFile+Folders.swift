import Glibc

extension PosixLogFile {
  package func list(_ folder: String) throws(SystemError) -> [FolderEntry] {
    guard let stream = opendir(folder) else { throw SystemError(.list, errno) }
    defer { closedir(stream) }
    let names = FolderNames(stream)
    let descriptor = dirfd(stream)
    return Slices(names.count).compactMap { place in
      names.withName(place) { name in
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        return FolderEntry(name: String(cString: name), status: FileStatus(status))
      }
    }
  }

  /// Makes a folder and those above it where they are missing, for its owner alone (0700).
  package func makeFolder(_ path: String) throws(SystemError) {
    if mkdir(path, 0o700) == 0 {
      // The umask may have taken even the owner's rights away.
      guard chmod(path, 0o700) == 0 else { throw SystemError(.makeFolder, errno) }
      return
    }
    if errno == ENOENT, path.folder != path, path.folder != "." {
      try makeFolder(path.folder)
      return try makeFolder(path)
    }
    guard errno == EEXIST else { throw SystemError(.makeFolder, errno) }
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError(.makeFolder, errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw SystemError(.makeFolder, ENOTDIR) }
  }
}

import Glibc

extension LogFile {
  /// Opens a file that may be trusted to be the one meant: regular, one's own, under one name.
  func openChecked(_ path: String, _ mode: OpenMode) throws(JournalError)
    -> (file: FileDescriptor, status: FileStatus)
  {
    let file: FileDescriptor
    do throws(SystemError) {
      file = try whole { () throws(SystemError) in try open(path, mode) }
    } catch {
      throw JournalError(opening: path, error)
    }
    do throws(JournalError) {
      return (file, try checkedStatus(of: file, path))
    } catch {
      closeQuietly(file)
      throw error
    }
  }

  private func checkedStatus(of file: FileDescriptor, _ path: String) throws(JournalError)
    -> FileStatus
  {
    var status = try attempt(path) { () throws(SystemError) in try self.status(of: file) }
    guard status.isRegular else { throw .notRegular(path) }
    guard status.isOwn else { throw .foreignOwner(path) }
    if status.links == 2 {
      let isFinished = try attempt(path) { () throws(SystemError) in
        try finishLinking(path, status)
      }
      if isFinished { status.links = 1 }
    }
    guard status.links == 1 else { throw .severalLinks(path) }
    return status
  }

  /// Does it again when a signal interrupts it, and names the file when it fails.
  func attempt<Value>(_ path: String, _ body: () throws(SystemError) -> Value)
    throws(JournalError) -> Value
  {
    do throws(SystemError) { return try whole(body) } catch { throw .failed(path, error) }
  }

  /// Removes the name under which a process made the file and died before it could do so itself.
  private func finishLinking(_ path: String, _ status: FileStatus) throws(SystemError) -> Bool {
    let temporary = path.temporaryName
    guard let other = try statusIfPresent(at: temporary), other.isSameFile(as: status) else {
      return false
    }
    try removeWhole(temporary)
    return true
  }

  /// Makes a file under its name only when all of it is on the disk; answers it open.
  func makeFile(_ path: String, holding bytes: [UInt8]) throws(SystemError)
    -> (file: FileDescriptor, status: FileStatus)
  {
    let temporary = path.temporaryName
    if try statusIfPresent(at: temporary) != nil { try removeWhole(temporary) }
    let file = try whole { () throws(SystemError) in try open(temporary, .creating) }
    var isLinked = false
    do throws(SystemError) {
      try writeWhole(file, bytes)
      try syncWhole(file, .everything)
      let status = try whole { () throws(SystemError) in try self.status(of: file) }
      try whole { () throws(SystemError) in try link(temporary, to: path) }
      isLinked = true
      try removeWhole(temporary)
      try syncFolder(path.folder)
      return (file, status)
    } catch {
      closeQuietly(file)
      try? removeWhole(temporary)
      if isLinked { try? removeWhole(path) }
      throw error
    }
  }
}

extension JournalError {
  init(opening path: String, _ error: SystemError) {
    switch error.code {
    case ENOENT: self = .notFound(path)
    case ELOOP: self = .symbolicLink(path)
    case ENXIO, EISDIR: self = .notRegular(path)
    default: self = .failed(path, error)
    }
  }
}

extension String {
  /// What stands before the last "/".
  var folder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// What stands after the last "/".
  var fileName: String { lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self }

  /// The file's name without its extension.
  var stem: String {
    let name = fileName
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  /// Where a file is made before it gets its name.
  var temporaryName: String { folder + "/.new-" + stem }
}

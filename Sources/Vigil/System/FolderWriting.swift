internal import Glibc

/// A folder being filled: it gets its name only once everything is in it.
struct FolderWriting {
  private let path: String
  /// Where the files go meanwhile; the folder itself where one is there and may be written over.
  let place: String

  init(_ path: String, overwriting: Bool) throws(FileAccess.Refusal) {
    self.path = path
    let isThere = FileAccess.exists(path)
    if isThere, !overwriting { throw FileAccess.Refusal(path: path, code: FileAccess.presence) }
    place = isThere ? path : "\(path).\(getpid()).part"
    try FileAccess.makeFolder(place)
  }

  func finish() throws(FileAccess.Refusal) {
    guard place != path, rename(place, path) != 0 else { return }
    let code = errno
    abandon()
    throw FileAccess.Refusal(path: path, code: code)
  }

  /// Leaves nothing behind that was not there before.
  func abandon() {
    guard place != path else { return }
    for name in FileAccess.names(in: place) { unlink("\(place)/\(name)") }
    rmdir(place)
  }
}

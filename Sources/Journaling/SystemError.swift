import Glibc

/// A system call that failed.
package struct SystemError: Error, Hashable, Sendable {
  package enum Call: String, Hashable, Sendable, CaseIterable {
    case open, close, status, read, write, sync, truncate, lock, link, rename, remove, list
    case makeFolder
  }

  package let call: Call
  /// As in errno.
  package let code: CInt

  package init(_ call: Call, _ code: CInt) {
    self.call = call
    self.code = code
  }

  var isInterrupted: Bool { code == EINTR }
  var isAbsence: Bool { code == ENOENT }
  var isPresence: Bool { code == EEXIST }
  /// No room left, by the disk, the quota or the limit on a file's size.
  package var isLackOfSpace: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }

  /// The reason, for a person.
  package var reason: String {
    switch code {
    case ENOSPC: "the disk is full"
    case EDQUOT: "the disk quota is used up"
    case EFBIG: "the file may not grow any more"
    case EIO: "the disk reports an error"
    case EROFS: "the disk is read-only"
    case EACCES, EPERM: "permission is denied"
    case ENOENT: "it is not there"
    case EEXIST: "it is there already"
    case ELOOP: "it is a symbolic link"
    default: String(cString: strerror(code))
    }
  }
}

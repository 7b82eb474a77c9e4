/// Why a journal could not be opened or an entry not be saved. (Indirect, as lists keep room for one in each entry.)
package indirect enum JournalError: Error, Hashable, Sendable {
  case notFound(String)
  case exists(String)
  case unsafeName(String)
  case symbolicLink(String)
  case notRegular(String)
  case foreignOwner(String)
  case severalLinks(String)
  /// Another file stands under the name since this one was opened.
  case replaced(String)
  case noFirstLine(String)
  case damaged(String, line: Int, DamageCause)
  case newerVersion(String, version: Int)
  /// Somebody continued the session from before the last line that was read here.
  case continuedEarlier(String, lastSeq: Int)
  case lineTooLong(type: String, bytes: Int)
  case openedForReading(String)
  case notSaved(String, SystemError)
  /// What was read may not be on the disk.
  case notConfirmed(String, SystemError)
  case failed(String, SystemError)

  /// Whether the session can go on in a next part, as its file holds no more what it held.
  package var isDamage: Bool {
    switch self {
    case .damaged, .replaced: true
    default: false
    }
  }

  /// What happened, why, and what to do now.
  package var message: String {
    switch self {
    case .notFound(let name): "\(name): there is no such record; `vigil list` names those there are"
    case .exists(let name): "\(name): a record of that name is there already; choose another"
    case .unsafeName(let name):
      "\"\(name)\" can't name a record: use letters, digits, - and _, 64 at most"
    case .symbolicLink(let name): "\(name): refused, it is a symbolic link; open the file it names"
    case .notRegular(let name): "\(name): refused, it is no regular file"
    case .foreignOwner(let name): "\(name): refused, it belongs to another user"
    case .severalLinks(let name):
      "\(name): refused, the file has a second name (hard link); remove one of them"
    case .replaced(let name):
      "\(name): another file took its place while it was open; close, and open it again"
    case .noFirstLine(let name):
      "\(name): holds no whole line; it is empty or was cut short, restore it from a copy"
    case .damaged(let name, let line, let cause):
      "\(name): line \(line) does not hold: \(cause.message); "
        + "`vigil resume --continue` goes on in a new part"
    case .newerVersion(let name, let version):
      "\(name): version \(version) of the format is needed to write it; open it with "
        + "`--read-only` or with a newer vigil"
    case .continuedEarlier(let name, let lastSeq):
      "\(name): another program continued the session from entry \(lastSeq); open it again"
    case .lineTooLong(let type, let bytes):
      "this \(type) is too long for one entry (\(bytes) bytes); enter it in parts"
    case .openedForReading(let name): "\(name): opened for reading only, nothing can be added"
    case .notSaved(let name, let error):
      "NOT SAVED in \(name): \(error.reason); the entry is kept here, try again"
    case .notConfirmed(let name, let error):
      "\(name): \(error.reason): what was read from it may not be on the disk"
    case .failed(let name, let error): "\(name): \(error.reason) (\(error.call.rawValue))"
    }
  }
}

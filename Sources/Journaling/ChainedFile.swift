import Encoding
import Glibc

/// One open file of sealed lines, and how far it is known to hold.
final class ChainedFile<Record> {
  let system: any LogFile
  let path: String
  private let decode: ChainReading<Record>.Decode
  private let file: FileDescriptor
  private let identity: FileStatus
  private var lineCount = 0
  /// Bytes after the last line that holds, which no reader counts as a line.
  private var unfinished = 0
  private var lacksLineFeed = false
  private var confirmedLength = 0
  /// Where the next line has to follow; nil when the file holds none.
  private(set) var chain: Chain?
  /// Whether everything read from the file is known to be on the disk.
  private(set) var isSynced = false
  private var isNameSynced = false

  init(
    _ path: String, _ mode: OpenMode, _ system: any LogFile,
    decode: @escaping ChainReading<Record>.Decode
  ) throws(JournalError) {
    (file, identity) = try system.openChecked(path, mode)
    self.path = path
    self.system = system
    self.decode = decode
  }

  /// Takes over a file that was just made and synced with these whole lines in it.
  init(
    made: (file: FileDescriptor, status: FileStatus), at path: String, holding bytes: [UInt8],
    _ system: any LogFile, decode: @escaping ChainReading<Record>.Decode
  ) {
    (file, identity) = made
    self.path = path
    self.system = system
    self.decode = decode
    adopt(ChainReading(bytes, decode: decode))
    (isSynced, isNameSynced) = (true, true)
  }

  deinit { system.closeQuietly(file) }

  private func adopt(_ reading: ChainReading<Record>) {
    lineCount += reading.records.count
    confirmedLength += reading.confirmedLength
    lacksLineFeed = reading.confirmedLength > 0 ? reading.lacksLineFeed : lacksLineFeed
    chain = reading.chain
    unfinished = if case .unfinished(let bytes) = reading.tail { bytes } else { 0 }
  }

  /// Reads from the start; the caller holds a lock.
  func readAll(_ detail: Detail = .everything) throws(JournalError) -> ChainReading<Record> {
    let bytes = try system.attempt(path) { () throws(SystemError) in
      try system.readToEnd(file, from: 0)
    }
    let reading = ChainReading<Record>(bytes, detail: detail, decode: decode)
    (lineCount, confirmedLength, chain) = (0, 0, nil)
    adopt(reading)
    return reading
  }

  /// Reads what others appended since; the caller holds a lock. Where damage is not accepted
  /// nothing is taken from a file that has some.
  func catchUp(acceptingDamage: Bool = false) throws(JournalError) -> [Record] {
    let size = try system.attempt(path) { () throws(SystemError) in
      try system.status(of: file).size
    }
    guard size >= confirmedLength else {
      if acceptingDamage { return [] }
      throw .damaged(path, line: lineCount, .cutShort(bytes: confirmedLength - size))
    }
    guard size > confirmedLength else {
      unfinished = 0
      return []
    }
    let start = confirmedLength
    var bytes = try system.attempt(path) { () throws(SystemError) in
      try system.readToEnd(file, from: start)
    }
    if lacksLineFeed, bytes.first == 0x0A {
      bytes.removeFirst()
      confirmedLength += 1
      lacksLineFeed = false
    }
    let reading = ChainReading<Record>(
      bytes, from: chain, linesBefore: lineCount, decode: decode)
    if case .damage(let line, let cause) = reading.tail, !acceptingDamage {
      throw .damaged(path, line: line, cause)
    }
    if case .newerVersion(_, let version) = reading.tail {
      throw .newerVersion(path, version: version)
    }
    adopt(reading)
    if !reading.records.isEmpty { isSynced = false }
    return reading.records
  }

  /// Waits for the lock, and makes sure that the name still means this file.
  func lock(_ kind: LockKind) throws(JournalError) {
    try system.attempt(path) { () throws(SystemError) in try system.lock(file, kind) }
    do throws(JournalError) {
      let named = try system.attempt(path) { () throws(SystemError) in
        try system.statusIfPresent(at: path)
      }
      guard let named, named.isSameFile(as: identity) else { throw .replaced(path) }
    } catch {
      unlock()
      throw error
    }
  }

  /// False when somebody is writing just now.
  func lockSharedAtOnce() throws(JournalError) -> Bool {
    do throws(JournalError) {
      try lock(.sharedAtOnce)
      return true
    } catch .failed(_, let error) where error.call == .lock && error.code == EWOULDBLOCK {
      return false
    }
  }

  func unlock() { try? system.lockWhole(file, .none) }

  /// Makes durable what was read, which its writer may not have lived to do.
  func sync() throws(SystemError) {
    if !isNameSynced { try system.syncFolder(path.folder) }
    isNameSynced = true
    if !isSynced { try system.syncWhole(file, .data) }
    isSynced = true
  }
}

/// How an append ended that did not succeed.
enum AppendFailure: Error {
  /// The file is as it was before.
  case undone(SystemError)
  /// The file must not be trusted any more; `isCut` when the new bytes are gone from it.
  case poisoned(SystemError, isCut: Bool)

  var reason: SystemError {
    switch self {
    case .undone(let error), .poisoned(let error, _): error
    }
  }
}

extension ChainedFile {
  /// Appends whole lines, each with its line feed, in one write; the caller holds the lock and has
  /// caught up.
  func append(_ lines: [UInt8], count: Int, chain next: Chain) throws(AppendFailure) {
    let payload = lacksLineFeed ? [0x0A] + lines : lines
    do throws(SystemError) { try setAside() } catch { throw .undone(error) }
    do throws(SystemError) { try system.writeWhole(file, payload) } catch {
      do throws(SystemError) { try cut() } catch { throw .poisoned(error, isCut: false) }
      throw .undone(error)
    }
    do throws(SystemError) { try system.syncWhole(file, .data) } catch {
      let isCut = (try? cut()) != nil
      throw .poisoned(error, isCut: isCut)
    }
    confirmedLength += payload.count
    lineCount += count
    lacksLineFeed = false
    chain = next
    isSynced = true
  }

  private func cut() throws(SystemError) {
    try system.whole { () throws(SystemError) in
      try system.truncate(file, to: confirmedLength)
    }
  }

  /// Moves an unfinished line to a file of its own before the next one takes its place.
  private func setAside() throws(SystemError) {
    guard unfinished > 0 else { return }
    let bytes = try system.readToEnd(file, from: confirmedLength)
    let torn = path.replacingExtension(with: "torn")
    try system.with(torn, .appendingOrCreating) { (aside) throws(SystemError) in
      try system.writeWhole(aside, bytes)
      try system.syncWhole(aside, .everything)
    }
    try cut()
    unfinished = 0
  }
}

extension String {
  /// The path with what follows its last "." replaced.
  func replacingExtension(with newExtension: String) -> String {
    guard let dot = lastIndex(of: ".") else { return self + "." + newExtension }
    return String(self[...dot]) + newExtension
  }
}

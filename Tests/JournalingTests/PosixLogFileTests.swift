import Glibc
import Journaling
import Testing

@Suite("The real files")
struct PosixLogFileTests {
  private let place: TemporaryFolder
  private let system = PosixLogFile()

  init() throws { place = try TemporaryFolder() }

  @Test func makesFoldersForTheirOwnerAlone() throws {
    try system.makeFolder("\(place.path)/a/b/c")
    try system.makeFolder("\(place.path)/a/b/c")
    for name in ["a", "a/b", "a/b/c"] { #expect(place.mode(name) == 0o700, "\(name)") }
  }

  @Test func refusesAFileInTheFoldersPlace() throws {
    try place.write([], "file")
    #expect(throws: SystemError(.makeFolder, ENOTDIR)) {
      try system.makeFolder("\(place.path)/file")
    }
    #expect(throws: SystemError(.makeFolder, ENOTDIR)) {
      try system.makeFolder("\(place.path)/file/b")
    }
  }

  @Test func listsWhatIsThere() throws {
    try place.write([1, 2, 3], "a")
    symlink("a", "\(place.path)/b")
    let entries = try system.list(place.path).filter { !$0.name.hasPrefix(".") }
      .sorted { $0.name < $1.name }
    #expect(entries.map(\.name) == ["a", "b"])
    #expect(entries.map(\.status.isRegular) == [true, false])
    #expect(entries.first?.status.size == 3)
    #expect(throws: SystemError(.list, ENOENT)) { try system.list("\(place.path)/none") }
  }

  @Test func reportsWhatTheSystemSays() throws {
    try place.write([1, 2, 3], "a")
    let path = "\(place.path)/a"
    #expect(throws: SystemError(.open, EEXIST)) { try system.open(path, .creating) }
    #expect(throws: SystemError(.open, ENOENT)) { try system.open(path + "x", .appending) }
    #expect(throws: SystemError(.open, EINVAL)) { try system.open("a\u{0}b", .reading) }
    #expect(throws: SystemError(.status, ENOENT)) { try system.status(at: path + "x") }
    #expect(throws: SystemError(.sync, EBADF)) { try system.sync(-1, .data) }
    let file = try system.open(path, .reading)
    #expect(try system.read(file, at: 1, count: 10) == [2, 3])
    #expect(throws: SystemError(.write, EBADF)) {
      try [UInt8(1)].withUnsafeBytes { bytes in try system.write(file, bytes) }
    }
    #expect(throws: SystemError(.truncate, EINVAL)) { try system.truncate(file, to: 0) }
    try system.close(file)
    #expect(throws: SystemError(.close, EBADF)) { try system.close(file) }
  }

  @Test func locksBelongToTheOpening() throws {
    try place.write([], "a")
    let first = try system.open("\(place.path)/a", .appending)
    let second = try system.open("\(place.path)/a", .appending)
    try system.lock(first, .exclusive)
    #expect(throws: SystemError(.lock, EWOULDBLOCK)) { try system.lock(second, .sharedAtOnce) }
    try system.lock(first, .none)
    try system.lock(second, .sharedAtOnce)
    try system.close(first)
    try system.close(second)
  }

  @Test func everyReasonIsAWord() {
    for code in [ENOSPC, EDQUOT, EFBIG, EIO, EROFS, EACCES, EPERM, ENOENT, EEXIST, ELOOP, EMFILE] {
      #expect(!SystemError(.write, code).reason.contains("error \(code)"))
    }
    #expect(SystemError(.write, ENOSPC).reason == "the disk is full")
  }
}

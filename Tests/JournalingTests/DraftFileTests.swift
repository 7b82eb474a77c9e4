import Encoding
import Journaling
import Testing

@Suite("Drafts")
struct DraftFileTests {
  private let disk = MemoryLogFile()
  private let dead = ProcessIdentity(number: 4711, started: 99)
  private let own = ProcessIdentity(number: 12, started: 5)

  @Test func comesBackFromADeadProcess() throws {
    let left = DraftFile(in: "/state", owner: dead, system: disk)
    try left.write(["line": "n calm, ey"])
    try left.write(["line": "n calm, eyes"])
    let mine = DraftFile(in: "/state", owner: own, system: disk)
    try mine.write(["line": "mine"])
    #expect(mine.orphans { $0 == dead } == [])
    let found = mine.orphans { _ in false }
    #expect(found.map(\.draft) == [["line": "n calm, eyes"]])
    for orphan in found { mine.remove(orphan) }
    #expect(mine.orphans { _ in false } == [])
    mine.remove()
    #expect(disk.paths == [])
  }

  /// Whatever fails, the draft before or the new one is there whole after a power cut.
  @Test(arguments: [SystemError.Call.open, .write, .sync, .rename, .remove, .status])
  func theOldDraftStaysUntilTheNewOneIsThere(call: SystemError.Call) throws {
    for use in 1...3 {
      let disk = MemoryLogFile()
      let draft = DraftFile(in: "/state", owner: dead, system: disk)
      try draft.write(["line": "old"])
      try disk.syncNames("/state")
      disk.plan(.init(call: call, use: use, code: 5))
      try? draft.write(["line": "new"])
      disk.plan()
      for disk in [disk, disk.afterPowerCut(.syncedOnly)] {
        let found = DraftFile(in: "/state", owner: own, system: disk).orphans { _ in false }
        #expect(found.count == 1 && ["old", "new"].contains(found.first?.draft["line"]))
      }
    }
  }

  @Test func leavesForeignFilesAlone() throws {
    disk.place(Array("{}".utf8), at: "/state/draft-x-1.json")
    disk.place(Array("{".utf8), at: "/state/draft-7-1.json")
    disk.place(Array("{}".utf8), at: "/state/other.json")
    let mine = DraftFile(in: "/state", owner: own, system: disk)
    #expect(mine.orphans { _ in false } == [])
    #expect(disk.paths.count == 3)
  }

  @Test func knowsItself() throws {
    let current = try #require(ProcessIdentity.current)
    #expect(current.isRunning)
    #expect(!ProcessIdentity(number: current.number, started: current.started - 1).isRunning)
    #expect(ProcessIdentity(running: 0) == nil)
  }
}

extension MemoryLogFile {
  func syncNames(_ folder: String) throws {
    let file = try open(folder, .folder)
    try sync(file, .everything)
    try close(file)
  }
}

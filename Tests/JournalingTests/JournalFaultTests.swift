import Encoding
import Glibc
import TestSupport
import Testing

@testable import Journaling

/// Every use of every call fails once, or from then on: nothing called saved is lost, nothing is
/// recorded twice, and once the disk is well again everything can be saved.
@Suite("Journals on failing disks")
struct JournalFaultTests {
  /// A sanitizer, which takes its time, looks for nothing that all of them would show.
  private static let codes: [CInt] =
    Sanitizer.isAny ? [ENOSPC, EINTR] : [ENOSPC, EIO, EINTR, EDQUOT, EROFS]
  private static let calls: [SystemError.Call] = [
    .open, .status, .read, .write, .sync, .truncate, .lock, .link, .remove,
  ]

  /// A therapist's evening: two writers, retries as the screen does them, a torn line, a reopening.
  private final class Evening {
    let disk = MemoryLogFile()
    let folder: JournalFolder
    private(set) var saved: [String] = []
    private(set) var refused: [String] = []
    private var writers: [Int: Journal] = [:]
    /// What each writer knows of the record.
    private var held: [Int: [JournalLine]] = [:]
    private var clock = 0

    init(hasSecondFolder: Bool) {
      folder = JournalFolder("/s", second: hasSecondFolder ? "/t" : nil, system: disk)
    }

    func play() {
      open(0)
      save("one", by: 0)
      save("two", by: 0)
      open(1)
      save("three", by: 1)
      save("four", by: 0)
      writers[1] = nil
      save("five", by: 0)
      let path = writers[0]?.path
      writers[0] = nil
      if let path { disk.tear(path) }
      open(0)
      save("six", by: 0)
    }

    /// What is still unsaved is tried again, as the screen does until it is.
    func settle() {
      for text in refused.filter({ !saved.contains($0) }) {
        open(0)
        save(text, by: 0)
      }
    }

    func open(_ writer: Int) {
      guard writers[writer] == nil else { return }
      clock += 1000
      let stamp = Samples.stamp(clock)
      if let (journal, parts) = try? Journal.open(
        Samples.id, in: folder, .continuing, ballast: true, firstDraft: Samples.firstDraft)
      {
        note(parts.lines, isConfirmed: (try? journal.confirm()) != nil)
        take(journal, parts.lines, as: writer)
      } else if let (journal, line) = try? Journal.create(
        Samples.id, in: folder, first: Samples.opened, ballast: true, stamp: stamp,
        firstDraft: Samples.firstDraft)
      {
        take(journal, [line], as: writer)
      }
    }

    private func take(_ journal: Journal, _ lines: [JournalLine], as writer: Int) {
      (writers[writer], held[writer]) = (journal, lines)
      journal.recollection = { [weak self] in self?.held[writer] ?? [] }
    }

    private func note(_ lines: [JournalLine], isConfirmed: Bool) {
      guard isConfirmed else { return }
      for text in lines.compactMap({ $0.data["text"]?.string }) where !saved.contains(text) {
        saved.append(text)
      }
    }

    func save(_ text: String, by writer: Int) {
      for _ in 0..<3 {
        open(writer)
        clock += 1000
        guard let journal = writers[writer] else { continue }
        do throws(JournalError) {
          let result = try journal.append([Samples.note(text)], stamp: Samples.stamp(clock))
          held[writer, default: []] += result.others + result.own
          note(result.others + result.own, isConfirmed: true)
          return
        } catch .continuedEarlier, .replaced, .damaged {
          writers[writer] = nil
        } catch {}
      }
      refused.append(text)
    }

    func close() { writers = [:] }
  }

  private func texts(_ disk: MemoryLogFile, second: Bool) -> [String] {
    let folder = JournalFolder("/s", second: second ? "/t" : nil, system: disk)
    let lines = (try? folder.readParts(Samples.id))?.lines ?? []
    return lines.compactMap { $0.data["text"]?.string }
  }

  private func check(_ fault: MemoryLogFile.Fault, second: Bool) {
    let evening = Evening(hasSecondFolder: second)
    evening.disk.plan(fault)
    evening.play()
    let name = "\(fault), second folder: \(second)"
    for remains in MemoryLogFile.Remains.allCases {
      let found = texts(evening.disk.afterPowerCut(remains), second: second)
      let lost = evening.saved.filter { !found.contains($0) }
      #expect(lost == [], "\(name), \(remains): saved \(evening.saved), found \(found)")
    }
    evening.close()
    evening.disk.plan()
    evening.settle()
    let found = texts(evening.disk.afterPowerCut(.syncedOnly), second: second)
    #expect(Set(found) == ["one", "two", "three", "four", "five", "six"], "\(name): \(found)")
    #expect(found.count == Set(found).count, "\(name), twice: \(found)")
  }

  private func uses(second: Bool) -> [SystemError.Call: Int] {
    let evening = Evening(hasSecondFolder: second)
    evening.play()
    #expect(evening.saved.count == 6 && evening.refused.isEmpty)
    return evening.disk.uses
  }

  @Test(arguments: [false, true], calls)
  func losesNothing(second: Bool, call: SystemError.Call) {
    let most = uses(second: second)[call, default: 0] + 3
    for use in 1...most {
      for code in Self.codes {
        for isSticky in [false, true] where !(isSticky && code == EINTR) {
          check(.init(call: call, use: use, code: code, isSticky: isSticky), second: second)
        }
      }
    }
  }

  /// A write that takes a part, and then nothing more, or the rest.
  @Test(arguments: [false, true])
  func losesNothingByShortWrites(second: Bool) {
    let most = uses(second: second)[.write, default: 0] + 2
    for use in 1...most {
      for length in [1, 9, 100, 380] {
        for code in [0, ENOSPC, EIO, EINTR] {
          check(.init(call: .write, use: use, code: code, shortWrite: length), second: second)
        }
      }
    }
  }

  /// The first folder's disk dies altogether and does not come back.
  @Test(arguments: [EIO, EROFS, ENOSPC])
  func goesOnInTheSecondFolder(code: CInt) throws {
    let disk = MemoryLogFile()
    let folder = JournalFolder("/s", second: "/t", system: disk)
    let (journal, _) = try Journal.create(
      Samples.id, in: folder, first: Samples.opened, stamp: Samples.stamp(0),
      firstDraft: Samples.firstDraft)
    disk.plan(.init(call: .write, use: 1, code: code, isSticky: true, under: "/s"))
    let result = try journal.append([Samples.note("one")], stamp: Samples.stamp(1000))
    #expect(result.movedTo == "/t/\(Samples.id)+2.jsonl")
    #expect(result.movedBecause == SystemError(.write, code))
    #expect(result.own.map(\.seq) == [2, 3])
    _ = try journal.append([Samples.note("two")], stamp: Samples.stamp(2000))
    disk.plan()
    #expect(texts(disk.afterPowerCut(.syncedOnly), second: true) == ["one", "two"])
  }

  /// The kernel drops what a failed sync held, and the next sync says that all is well.
  @Test func aFailedSyncIsNeverTriedAgain() throws {
    let disk = MemoryLogFile()
    let folder = JournalFolder("/s", system: disk)
    let (journal, _) = try Journal.create(
      Samples.id, in: folder, first: Samples.opened, stamp: Samples.stamp(0),
      firstDraft: Samples.firstDraft)
    disk.plan(.init(call: .sync, use: 1, code: EIO))
    let result = try journal.append([Samples.note("one")], stamp: Samples.stamp(1000))
    #expect(result.movedTo == "/s/\(Samples.id)+2.jsonl")
    #expect(result.own.first?.data["continues"]?["lastSeq"] == 1)
    let parts = try JournalFolder("/s", system: disk.afterPowerCut(.syncedOnly))
      .readParts(Samples.id)
    #expect(parts.lines.map(\.seq) == [1, 2, 3])
    #expect(parts.parts.map(\.name) == [Samples.id, Samples.id + "+2"])
    #expect(parts.forks == [] && parts.parts.allSatisfy { !$0.isDetached })
  }

  @Test func aFullDiskTakesTheBallast() throws {
    let disk = MemoryLogFile()
    let folder = JournalFolder("/s", system: disk)
    let (journal, _) = try Journal.create(
      Samples.id, in: folder, first: Samples.opened, ballast: true, stamp: Samples.stamp(0),
      firstDraft: Samples.firstDraft)
    let ballast = "/s/.ballast-\(Samples.id)"
    #expect(disk.bytes(ballast)?.count == 262_144)
    disk.plan(.init(call: .write, use: 1, code: ENOSPC, shortWrite: 40))
    let result = try journal.append([Samples.note("one")], stamp: Samples.stamp(1000))
    #expect(result.ballastFreed && result.movedTo == nil && result.own.count == 1)
    #expect(disk.bytes(ballast) == nil)
    disk.plan(.init(call: .write, use: 1, code: ENOSPC))
    #expect(throws: JournalError.notSaved(journal.path, SystemError(.write, ENOSPC))) {
      try journal.append([Samples.note("two")], stamp: Samples.stamp(2000))
    }
    let again = try journal.append([Samples.note("two")], stamp: Samples.stamp(3000))
    #expect(again.own.map(\.seq) == [3])
  }

  /// What others wrote reaches the caller even when the caller's own entry could not be saved.
  @Test func othersAreNotForgottenByAFailure() throws {
    let disk = MemoryLogFile()
    let folder = JournalFolder("/s", system: disk)
    let (first, _) = try Journal.create(
      Samples.id, in: folder, first: Samples.opened, stamp: Samples.stamp(0),
      firstDraft: Samples.firstDraft)
    let (second, _) = try Journal.open(
      Samples.id, in: folder, .writing, firstDraft: Samples.firstDraft)
    _ = try second.append([Samples.note("theirs")], stamp: Samples.stamp(1000))
    disk.plan(.init(call: .write, use: 1, code: ENOSPC))
    #expect(throws: JournalError.self) {
      try first.append([Samples.note("mine")], stamp: Samples.stamp(2000))
    }
    let result = try first.append([Samples.note("mine")], stamp: Samples.stamp(3000))
    #expect(result.others.map(\.data) == [["text": "theirs"]])
    #expect(result.own.map(\.seq) == [3])
  }

  private func created(_ disk: MemoryLogFile) throws -> (JournalFolder, Journal) {
    let folder = JournalFolder("/s", system: disk)
    let (journal, _) = try Journal.create(
      Samples.id, in: folder, first: Samples.opened, stamp: Samples.stamp(0),
      firstDraft: Samples.firstDraft)
    return (folder, journal)
  }

  /// When even the cut fails, bytes stay in the file that nobody may build on.
  @Test func whatCouldNotBeCutStaysLocked() throws {
    let disk = MemoryLogFile()
    let (folder, first) = try created(disk)
    let (second, _) = try Journal.open(
      Samples.id, in: folder, .writing, firstDraft: Samples.firstDraft)
    disk.plan(
      .init(call: .sync, use: 1, code: EIO, isSticky: true),
      .init(call: .truncate, use: 1, code: EIO, isSticky: true))
    #expect(throws: JournalError.self) {
      try first.append([Samples.note("mine")], stamp: Samples.stamp(1000))
    }
    disk.plan()
    #expect(throws: JournalError.failed(second.path, SystemError(.lock, EDEADLK))) {
      try second.append([Samples.note("theirs")], stamp: Samples.stamp(2000))
    }
    #expect(try second.readNew() == Appended(isHeldUp: true))
    let result = try first.append([Samples.note("mine")], stamp: Samples.stamp(3000))
    #expect(result.own.map(\.seq) == [2, 3])
    _ = try second.append([Samples.note("theirs")], stamp: Samples.stamp(4000))
    #expect(texts(disk.afterPowerCut(.syncedOnly), second: false) == ["mine", "theirs"])
  }

  /// Writes a line as a process does that dies before its sync.
  private func writeUnsynced(_ disk: MemoryLogFile, _ journal: Journal) throws {
    let other = MemoryLogFile()
    other.place(try #require(disk.bytes(journal.path)), at: journal.path)
    let (writer, _) = try Journal.open(
      Samples.id, in: JournalFolder("/s", system: other), .writing,
      firstDraft: Samples.firstDraft)
    _ = try writer.append([Samples.note("unsynced")], stamp: Samples.stamp(1000))
    let before = disk.bytes(journal.path)?.count ?? 0
    let file = try disk.open(journal.path, .appending)
    let line = Array((other.bytes(journal.path) ?? []).dropFirst(before))
    _ = try line.withUnsafeBytes { bytes in try disk.write(file, bytes) }
    try disk.close(file)
  }

  /// A sync that fails on opening tells nothing of which lines are on the disk: all are written again.
  @Test func whatASyncFailedForOnOpeningIsStatedAgain() throws {
    let disk = MemoryLogFile()
    let (folder, journal) = try created(disk)
    _ = try journal.append([Samples.note("synced")], stamp: Samples.stamp(500))
    try writeUnsynced(disk, journal)
    let (opened, parts) = try Journal.open(
      Samples.id, in: folder, .writing, firstDraft: Samples.firstDraft)
    disk.plan(.init(call: .sync, use: 2, code: EIO))
    #expect(throws: JournalError.notConfirmed(opened.path, SystemError(.sync, EIO))) {
      try opened.confirm()
    }
    #expect(throws: JournalError.self, "without memory nothing is claimed") {
      try opened.append([], stamp: Samples.stamp(2000))
    }
    opened.recollection = { parts.lines }
    let result = try opened.append([], stamp: Samples.stamp(2000))
    #expect(result.movedTo == "/s/\(Samples.id)+2.jsonl" && result.own == [])
    #expect(result.movedBecause == SystemError(.sync, EIO))
    _ = try opened.append([Samples.note("on")], stamp: Samples.stamp(3000))
    let after = JournalFolder("/s", system: disk.afterPowerCut(.syncedOnly))
    let read = try after.readParts(Samples.id)
    #expect(read.lines.compactMap { $0.data["text"]?.string } == ["synced", "unsynced", "on"])
    #expect(read.lines.map(\.seq) == [1, 2, 3, 4])
    #expect(read.lines[0].data["client"] == "C-0412")
    let verified = Verifier(after, ledger: nil).session(Samples.id)
    #expect(verified.holds, "\(verified.findings)")
  }

  /// What others wrote isn't handed over as saved by the look after the one whose sync failed.
  @Test func aLineWhoseSyncFailedWaitsUntilItIsStatedAgain() throws {
    let disk = MemoryLogFile()
    let (folder, journal) = try created(disk)
    let first = try folder.readParts(Samples.id).lines
    journal.recollection = { first }
    try writeUnsynced(disk, journal)
    disk.plan(.init(call: .sync, use: 1, code: EIO))
    #expect(throws: JournalError.notConfirmed(journal.path, SystemError(.sync, EIO))) {
      try journal.readNew()
    }
    for _ in 0..<2 { #expect(try journal.readNew() == Appended()) }
    #expect(texts(disk.afterPowerCut(.syncedOnly), second: false) == [])
    let result = try journal.append([Samples.note("mine")], stamp: Samples.stamp(2000))
    #expect(result.others.map(\.data) == [["text": "unsynced"]] && result.own.count == 1)
    #expect(texts(disk.afterPowerCut(.syncedOnly), second: false) == ["unsynced", "mine"])
  }

  @Test func aLineOfADeadWriterIsSyncedBeforeItCounts() throws {
    for way in 0..<3 {
      let disk = MemoryLogFile()
      let (folder, journal) = try created(disk)
      try writeUnsynced(disk, journal)
      #expect(texts(disk.afterPowerCut(.syncedOnly), second: false) == [])
      switch way {
      case 0:
        let (opened, parts) = try Journal.open(
          Samples.id, in: folder, .writing, firstDraft: Samples.firstDraft)
        #expect(parts.lines.count == 2 && !opened.isConfirmed)
        try opened.confirm()
      case 1: #expect(try journal.readNew().others.count == 1)
      default: #expect(try journal.append([], stamp: Samples.stamp(2000)).others.count == 1)
      }
      #expect(texts(disk.afterPowerCut(.syncedOnly), second: false) == ["unsynced"], "way \(way)")
    }
  }
}

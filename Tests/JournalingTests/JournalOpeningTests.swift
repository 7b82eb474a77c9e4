import Encoding
import Foundation
import Glibc
import Testing

@testable import Journaling

@Suite("Opening journals on a real disk")
struct JournalOpeningTests {
  private let place: TemporaryFolder
  private let folder: JournalFolder
  private let name = "\(Samples.id).jsonl"
  private var path: String { "\(place.path)/\(name)" }

  init() throws {
    place = try TemporaryFolder()
    folder = JournalFolder(place.path)
  }

  private func create(ballast: Bool = false) throws -> Journal {
    try Journal.create(
      Samples.id, in: folder, first: Samples.opened, ballast: ballast, stamp: Samples.stamp(0),
      firstDraft: Samples.firstDraft
    ).journal
  }

  private func open(_ mode: Journal.Mode = .writing) throws -> (Journal, JournalParts) {
    let opened = try Journal.open(Samples.id, in: folder, mode, firstDraft: Samples.firstDraft)
    return (opened.journal, opened.parts)
  }

  @Test func onlyItsOwnerMayReadIt() throws {
    let journal = try create()
    #expect(journal.path == path && journal.isConfirmed)
    #expect(try place.names() == [name])
    #expect(place.mode(name) == 0o600)
  }

  @Test func refusesTheSameNameTwice() throws {
    let journal = try create()
    #expect(throws: JournalError.exists(Samples.id)) { try create() }
    #expect(journal.chain.seq == 1)
  }

  @Test(arguments: ["", "../x", "a/b", ".hidden", "a+2", "a b", "-x", "a\u{0}b", "é"])
  func refusesNamesThatAreNone(id: String) {
    #expect(throws: JournalError.unsafeName(id)) {
      try Journal.create(
        id, in: folder, first: Samples.opened, stamp: Samples.stamp(0),
        firstDraft: Samples.firstDraft)
    }
    #expect(throws: JournalError.unsafeName(id)) { try folder.readParts(id) }
  }

  @Test func readsWhatItWrote() throws {
    let written = try create().append(
      [Samples.note("one"), Samples.note("two")], stamp: Samples.stamp(5000))
    let (journal, parts) = try open()
    #expect(parts.lines.dropFirst() == written.own[...])
    #expect(parts.lines.map(\.seq) == [1, 2, 3] && parts.tail == .none)
    #expect(!journal.isConfirmed)
    try journal.confirm()
    #expect(journal.isConfirmed)
  }

  @Test func recordedNeverDecreases() throws {
    let journal = try create()
    _ = try journal.append([Samples.note("one")], stamp: Samples.stamp(5000))
    let own = try journal.append([Samples.note("two")], stamp: Samples.stamp(100)).own
    #expect(own.map(\.recorded) == [5000])
    #expect(JournalReading(try place.bytes(name)).tail == .none)
  }

  @Test func keepsTheTimeOfObservation() throws {
    var draft = Samples.note("late")
    draft.t = -180_000
    draft.by = nil
    let line = try create().append([draft], stamp: Samples.stamp(5000)).own[0]
    #expect(line.t == -180_000 && line.recorded == 5000 && line.by == nil)
  }

  @Test func refusesWhatIsNoJournal() throws {
    let elsewhere = "\(place.path)/real"
    try place.write(try Samples.bytes(notes: 1), "real")
    #expect(throws: JournalError.notFound(path)) { try open() }

    #expect(symlink(elsewhere, path) == 0)
    #expect(throws: JournalError.symbolicLink(path)) { try open() }
    unlink(path)

    #expect(link(elsewhere, path) == 0)
    #expect(throws: JournalError.severalLinks(path)) { try open() }
    unlink(path)

    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: JournalError.notRegular(path)) { try open(.reading) }
    #expect(throws: JournalError.notRegular(path)) { try open() }
    unlink(path)

    try place.write([], name)
    #expect(throws: JournalError.noFirstLine(path)) { try open() }
    try place.write(Array("{\"v\":1,".utf8), name)
    #expect(throws: JournalError.noFirstLine(path)) { try open() }
  }

  /// `/dev/full` reads as zeros without end.
  @Test func refusesADevice() {
    #expect(
      Verifier.file("/dev/full").findings == [.refused(.notRegular("/dev/full"))])
  }

  @Test func finishesAMakingThatWasInterrupted() throws {
    _ = try create()
    #expect(link(path, "\(place.path)/.new-\(Samples.id)") == 0)
    let (_, parts) = try open()
    #expect(parts.lines.count == 1)
    #expect(try place.names() == [name])
  }

  @Test func setsAnUnfinishedLineAside() throws {
    let bytes = try Samples.bytes(notes: 1)
    let torn = Array(#"{"v":1,"session":"2026"#.utf8) + [0, 0]
    try place.write(bytes + torn, name)
    let (journal, parts) = try open()
    #expect(parts.tail == .unfinished(bytes: torn.count))
    #expect(try place.bytes(name) == bytes + torn, "looking changes nothing")
    _ = try journal.append([Samples.note("next")], stamp: Samples.stamp(9000))
    #expect(try place.bytes("\(Samples.id).torn") == torn)
    #expect(place.mode("\(Samples.id).torn") == 0o600)
    let reading = JournalReading(try place.bytes(name))
    #expect(reading.lines.count == 3 && reading.tail == .none)
  }

  @Test func aLineThatLacksItsLineFeedCounts() throws {
    for nulls in [0, 5] {
      let bytes = try Samples.bytes(notes: 1)
      try place.write(bytes.dropLast() + [UInt8](repeating: 0, count: nulls), name)
      let (journal, parts) = try open()
      #expect(parts.lines.count == 2)
      let (other, _) = try open()
      _ = try journal.append([Samples.note("next")], stamp: Samples.stamp(9000))
      let seen = try other.append([Samples.note("last")], stamp: Samples.stamp(9000))
      #expect(seen.others.map(\.seq) == [3])
      #expect(try place.bytes(name).starts(with: bytes))
      #expect(JournalReading(try place.bytes(name)).lines.map(\.seq) == [1, 2, 3, 4])
    }
  }

  @Test func aDamagedJournalIsContinuedInANewPart() throws {
    var bytes = try Samples.bytes(notes: 3)
    let lastLine = bytes.dropLast().lastIndex(of: 0x0A) ?? 0
    bytes[lastLine + 40] ^= 1
    try place.write(bytes, name)
    #expect(throws: JournalError.damaged(path, line: 4, .badHash)) { try open() }

    let (journal, parts) = try open(.continuing)
    #expect(parts.lines.count == 3)
    let result = try journal.append([], stamp: Samples.stamp(9000))
    #expect(result.own.map(\.seq) == [4] && result.movedTo == journal.path)
    _ = try journal.append([Samples.note("on")], stamp: Samples.stamp(9500))
    #expect(try place.bytes(name) == bytes, "a damaged file is never written")

    let again = try open().1
    #expect(again.lines.map(\.seq) == [1, 2, 3, 4, 5])
    #expect(again.parts.map(\.name) == [Samples.id, "\(Samples.id)+2"])
    #expect(again.forks == [] && !again.parts[1].isDetached)
    let found = Verifier(folder, ledger: nil).session(Samples.id)
    #expect(found.findings.first == .damage(file: path, line: 4, .badHash) && !found.holds)
  }

  /// Even when the new part is damaged in its first line nothing before it is given up.
  @Test func aDamagedPartKeepsTheOnesBefore() throws {
    try place.write(try Samples.bytes(notes: 2) + Array("x\n".utf8), name)
    _ = try open(.continuing).0.append([Samples.note("a")], stamp: Samples.stamp(9000))
    var second = try place.bytes("\(Samples.id)+2.jsonl")
    second[20] ^= 1
    try place.write(second, "\(Samples.id)+2.jsonl")
    let (journal, parts) = try open(.continuing)
    #expect(parts.lines.map(\.seq) == [1, 2, 3])
    _ = try journal.append([Samples.note("b")], stamp: Samples.stamp(9900))
    #expect(try folder.readParts(Samples.id).lines.map(\.seq) == [1, 2, 3, 4, 5])
  }

  @Test func linesAfterTheContinuedOneAreVoid() throws {
    let bytes = try Samples.bytes(notes: 3)
    let third = bytes.indices.filter { bytes[$0] == 0x0A }[1] + 1
    try place.write(Array(bytes[..<third]) + Array("?\n".utf8), name)
    _ = try open(.continuing).0.append([Samples.note("on")], stamp: Samples.stamp(9000))
    try place.write(bytes, name)
    let parts = try folder.readParts(Samples.id)
    #expect(parts.parts[0].voidLines == 2)
    #expect(parts.lines.map(\.seq) == [1, 2, 3, 4])
    #expect(parts.lines.last?.data == ["text": "on"])
    let found = Verifier(folder, ledger: nil).session(Samples.id)
    #expect(found.holds && found.findings.contains(.voidLines(file: path, count: 2)))
  }

  @Test func aSecondContinuationIsAFork() throws {
    let second = try TemporaryFolder()
    try place.write(try Samples.bytes(notes: 1) + Array("?\n".utf8), name)
    _ = try open(.continuing).0.append([Samples.note("a")], stamp: Samples.stamp(9000))
    try second.write(try place.bytes("\(Samples.id)+2.jsonl"), "\(Samples.id)+2.jsonl")
    let both = JournalFolder(place.path, second: second.path)
    let parts = try both.readParts(Samples.id)
    #expect(parts.forks == ["\(second.path)/\(Samples.id)+2.jsonl"])
    #expect(parts.lines.map(\.seq) == [1, 2, 3, 4])
    #expect(!Verifier(both, ledger: nil).session(Samples.id).holds)
  }

  @Test func noticesAnotherFileUnderItsName() throws {
    let journal = try create()
    rename(path, path + ".old")
    try place.write(try Samples.bytes(notes: 1), name)
    #expect(throws: JournalError.replaced(path)) {
      try journal.append([Samples.note("x")], stamp: Samples.stamp(1000))
    }
    #expect(try place.bytes(name) == Samples.bytes(notes: 1))
  }

  @Test func noticesAFileCutShort() throws {
    let journal = try create()
    _ = try journal.append([Samples.note("x")], stamp: Samples.stamp(1000))
    let bytes = try place.bytes(name)
    truncate(path, bytes.count - 10)
    #expect(throws: JournalError.damaged(path, line: 2, .cutShort(bytes: 10))) {
      try journal.append([Samples.note("y")], stamp: Samples.stamp(2000))
    }
  }

  @Test func refusesALineThatIsTooLong() throws {
    let journal = try create()
    let text = String(repeating: "a", count: 262_144)
    do {
      _ = try journal.append([Samples.note(text)], stamp: Samples.stamp(1))
      Issue.record("a line over 256 KiB was taken")
    } catch .lineTooLong(let type, let bytes) {
      #expect(type == "note" && bytes > 262_144)
    }
    let longest = String(repeating: "a", count: 262_144 - 400)
    _ = try journal.append([Samples.note(longest)], stamp: Samples.stamp(1))
    #expect(JournalReading(try place.bytes(name)).lines.count == 2)
  }

  @Test func aLaterVersionOpensForReadingOnly() throws {
    let bytes = try Samples.bytes(notes: 1)
    var body = try #require(try JSONValue(bytes: bytes.split(separator: 0x0A)[1]).object)
    body["v"] = 3
    body["hash"] = nil
    let text = body.text.utf8.dropLast()
    let line = Array(text) + Array(#","hash":"\#(SHA256.hexadecimal(text))"}"#.utf8) + [0x0A]
    try place.write(Array(bytes.prefix { $0 != 0x0A }) + [0x0A] + line, name)
    #expect(throws: JournalError.newerVersion(path, version: 3)) { try open() }
    let (_, parts) = try open(.reading)
    #expect(parts.tail == .newerVersion(line: 2, version: 3) && parts.lines.count == 1)
  }

  @Test func readingWritesNothing() throws {
    _ = try create()
    let (reader, _) = try open(.reading)
    #expect(throws: JournalError.openedForReading(path)) {
      try reader.append([Samples.note("x")], stamp: Samples.stamp(1))
    }
    #expect(try reader.readNew() == Appended())
    let (writer, _) = try open()
    _ = try writer.append([Samples.note("x")], stamp: Samples.stamp(1000))
    #expect(try reader.readNew().others.map(\.data) == [["text": "x"]])
    #expect(try reader.readNew() == Appended())
  }

  @Test func readingDoesNotWaitForAWriter() throws {
    let journal = try create()
    let (reader, _) = try open(.reading)
    _ = try journal.append([Samples.note("x")], stamp: Samples.stamp(1000))
    let file = Glibc.open(path, O_RDONLY)
    #expect(flock(file, LOCK_EX) == 0)
    #expect(try reader.readNew() == Appended(isHeldUp: true))
    close(file)
    #expect(try reader.readNew().others.count == 1)
  }

  @Test func theBallastGoesWithTheJournal() throws {
    var journal: Journal? = try create(ballast: true)
    #expect(journal != nil)
    #expect(try place.names() == [".ballast-\(Samples.id)", name])
    journal = nil
    #expect(try place.names() == [name])
  }

  @Test func followsAnotherProcessIntoItsNextPart() throws {
    let journal = try create()
    let (reader, _) = try open(.reading)
    _ = try journal.append([Samples.note("one")], stamp: Samples.stamp(1000))
    let good = try place.bytes(name)
    try place.write(good + Array("?\n".utf8), name)
    let (other, _) = try open(.continuing)
    _ = try other.append([Samples.note("two")], stamp: Samples.stamp(2000))
    #expect(try reader.readNew().others.map(\.seq) == [2, 3, 4])
    let result = try journal.append([Samples.note("three")], stamp: Samples.stamp(3000))
    #expect(result.others.map(\.seq) == [3, 4] && result.own.map(\.seq) == [5])
    #expect(result.movedTo == "\(place.path)/\(Samples.id)+2.jsonl")
    #expect(result.movedBecause == nil)
  }

  /// Two writers with descriptors of their own, as two processes have.
  @Test func twoWritersNeverMixTheirLines() async throws {
    _ = try create()
    let count = 300
    let folder = folder
    let seen = try await withThrowingTaskGroup(of: [Int].self) { group in
      for writer in 0..<2 {
        group.addTask {
          let (journal, parts) = try Journal.open(
            Samples.id, in: folder, .writing, firstDraft: Samples.firstDraft)
          var seen = parts.lines.map(\.seq)
          for number in 0..<count {
            let result = try journal.append(
              [Samples.note("\(writer).\(number)")], stamp: Samples.stamp(number))
            seen += (result.others + result.own).map(\.seq)
          }
          return seen
        }
      }
      return try await group.reduce(into: [[Int]]()) { $0.append($1) }
    }
    let reading = JournalReading(try place.bytes(name))
    #expect(reading.tail == .none && reading.lines.count == 2 * count + 1)
    for writer in 0..<2 {
      let texts = reading.lines.compactMap { $0.data["text"]?.string }
      #expect(
        texts.filter { $0.hasPrefix("\(writer).") } == (0..<count).map { "\(writer).\($0)" })
    }
    for numbers in seen { #expect(numbers == Array(1...numbers.count)) }
  }
}

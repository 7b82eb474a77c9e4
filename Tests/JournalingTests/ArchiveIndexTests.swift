import Encoding
import Journaling
import Testing

@Suite("The list of sessions")
struct ArchiveIndexTests {
  private let disk = MemoryLogFile()
  private let folder: JournalFolder
  private let index: ArchiveIndex
  private static let heading = ArchiveHeading(
    openedAt: 1_795_181_527_000, client: "C-\t\"7", text: "C-7  é  closed", lastChange: 20_800)

  init() throws {
    folder = JournalFolder("/s", system: disk)
    index = ArchiveIndex(folder, cache: "/c/index.jsonl")
    for id in ["2026-11-21-aaaa", "2026-11-20-cccc", "2026-11-20-dddd"] {
      _ = try Journal.create(
        id, in: folder, first: Samples.opened, stamp: Samples.stamp(0),
        firstDraft: Samples.firstDraft)
    }
  }

  private func entries(_ summarise: ArchiveIndex.Summarise) throws -> [ArchiveIndex.Entry] {
    try index.entries(summarise: summarise).sorted { $0.id < $1.id }
  }

  /// What is listed, and which sessions had to be read for it.
  private func list() throws -> (ids: [String], counts: [Int?], read: [String]) {
    var read: [String] = []
    let entries = try entries { lines in
      read.append(lines.first?.session ?? "")
      return (Self.heading, ["lines": .integer(lines.count)])
    }
    #expect(entries.allSatisfy { $0.heading == Self.heading })
    return (
      entries.map(\.id), entries.map { $0.summary.object?["lines"]?.integer }, read.sorted()
    )
  }

  @Test func readsEachSessionOnce() throws {
    let ids = ["2026-11-20-cccc", "2026-11-20-dddd", "2026-11-21-aaaa"]
    let first = try list()
    #expect(first.ids == ids && first.counts == [1, 1, 1] && first.read == ids)
    let second = try list()
    #expect(second.ids == ids && second.counts == [1, 1, 1] && second.read == [])
  }

  @Test func believesALargeCacheNoMore() throws {
    let summarise: ArchiveIndex.Summarise = { lines in
      (Self.heading, ["text": .string(String(repeating: "x", count: 300_000 + lines.count))])
    }
    let first = try entries(summarise)
    #expect(try entries { _ in (ArchiveHeading(), [:]) } == first)
    let (journal, _) = try Journal.open(
      "2026-11-20-dddd", in: folder, .writing, firstDraft: Samples.firstDraft)
    _ = try journal.append([Samples.note("x")], stamp: Samples.stamp(1000))
    let changed = try entries(summarise)
    #expect(
      changed.map { $0.summary.object?["text"]?.string?.count } == [300_001, 300_002, 300_001])
    disk.plan(.init(call: .list, use: 1, code: 5, isSticky: true, under: "/s"))
    #expect(throws: JournalError.failed("/s", SystemError(.list, 5))) { try entries(summarise) }
  }

  @Test func readsWhatChanged() throws {
    _ = try list()
    let (journal, _) = try Journal.open(
      "2026-11-20-dddd", in: folder, .writing, firstDraft: Samples.firstDraft)
    _ = try journal.append([Samples.note("x")], stamp: Samples.stamp(1000))
    let changed = try list()
    #expect(changed.counts == [1, 2, 1] && changed.read == ["2026-11-20-dddd"])
    try disk.remove("/s/2026-11-20-cccc.jsonl")
    #expect(try list().ids == ["2026-11-20-dddd", "2026-11-21-aaaa"])
  }

  @Test func doesWithoutItsCache() throws {
    let before = try list()
    let cache = try #require(disk.bytes("/c/index.jsonl"))
    for bytes in [[], [0], Array("{}\n\n[1]\n".utf8), Array(cache.dropLast(5))] as [[UInt8]] {
      disk.replace("/c/index.jsonl", with: bytes)
      let again = try list()
      #expect(again.ids == before.ids && again.counts == before.counts)
    }
    disk.plan(.init(call: .open, use: 1, code: 5, isSticky: true, under: "/c"))
    #expect(try list().counts == before.counts)
  }

  @Test func saysWhereASummaryIsNone() throws {
    _ = try list()
    let cache = String(decoding: try #require(disk.bytes("/c/index.jsonl")), as: UTF8.self)
    #expect(cache.contains("{\"lines\":1}"))
    let spoiled = cache.split(separator: "\n").map { $0.dropLast() + "\n" }.joined()
    disk.replace("/c/index.jsonl", with: Array(spoiled.utf8))
    #expect(try list().counts == [nil, nil, nil])
  }

  @Test func listsWhatIsDamagedToo() throws {
    disk.place(Array("nonsense\n".utf8), at: "/s/2026-11-22-eeee.jsonl")
    disk.place([1], at: "/s/notes.txt")
    let entries = try entries { (Self.heading, ["lines": .integer($0.count)]) }
    #expect(entries.map(\.isDamaged) == [false, false, false, true])
    #expect(entries.last?.summary.object == ["lines": 0])
  }

  @Test func takesPartsTogether() throws {
    let path = "/s/2026-11-20-cccc.jsonl"
    disk.replace(path, with: (disk.bytes(path) ?? []) + Array("?\n".utf8))
    let (journal, _) = try Journal.open(
      "2026-11-20-cccc", in: folder, .continuing, firstDraft: Samples.firstDraft)
    _ = try journal.append([Samples.note("x")], stamp: Samples.stamp(1000))
    let entries = try entries { (Self.heading, ["lines": .integer($0.count)]) }
    #expect(entries.map(\.files.parts) == [2, 1, 1])
    #expect(entries.first?.summary.object == ["lines": 3])
  }
}

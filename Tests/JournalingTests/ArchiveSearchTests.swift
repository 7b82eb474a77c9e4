import Testing

@testable import Journaling

@Suite("Looking through the records for words")
struct ArchiveSearchTests {
  private let disk = MemoryLogFile()
  private let folder: JournalFolder

  init() throws {
    folder = JournalFolder("/s", system: disk)
    let notes = [
      ("2026-11-20-aaaa", "The light is warm"), ("2026-11-20-bbbb", "she said \"warm\" twice"),
      ("2026-11-21-cccc", "étrange, très chaud"),
    ]
    for (id, note) in notes {
      let journal = try Journal.create(
        id, in: folder, first: Samples.opened, stamp: Samples.stamp(0),
        firstDraft: Samples.firstDraft
      ).journal
      _ = try journal.append([Samples.note(note)], stamp: Samples.stamp(1000))
    }
    disk.place(Array("light".utf8), at: "/s/light.txt")
  }

  private func found(
    _ words: String, isWanted: () -> Bool = { true }, atMost count: Int = .max
  ) throws -> [String] {
    var found: [String] = []
    try ArchiveSearch(folder).candidates(holding: words, isWanted: isWanted) { id in
      found.append(String(id.suffix(4)))
      return found.count < count
    }
    return found
  }

  @Test(arguments: [
    ("light", ["aaaa"]), ("LIGHT IS w", ["aaaa"]), ("warm", ["bbbb", "aaaa"]),
    ("said \"warm\"", ["bbbb"]), ("très CHAUD", ["cccc"]), ("lightest", []),
    ("é", ["cccc", "bbbb", "aaaa"]),
  ])
  func findsThemInEitherCase(words: String, expected: [String]) throws {
    #expect(try found(words) == expected)
  }

  @Test func looksAtNothingBeforeTheFirstEntry() throws {
    let opening = try #require(disk.bytes("/s/2026-11-20-aaaa.jsonl")?.split(separator: 0x0A).first)
    #expect(String(decoding: opening, as: UTF8.self).contains("\"opened\""))
    #expect(try found("opened") == [])
  }

  @Test func endsWhenNothingMoreIsWanted() throws {
    #expect(try found("warm", atMost: 1) == ["bbbb"])
    #expect(try found("warm", isWanted: { false }) == [])
  }

  @Test func passesOverWhatCantBeRead() throws {
    disk.plan(.init(call: .open, use: 1, code: 13, isSticky: true, under: "/s/2026-11-20-bbbb"))
    #expect(try found("warm") == ["aaaa"])
  }
}

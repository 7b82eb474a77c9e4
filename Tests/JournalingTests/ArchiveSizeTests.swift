import Encoding
import Glibc
import Testing

@testable import Journaling

/// However many sessions there are, and so however they are shared out among threads.
@Suite("Archives of many sizes")
struct ArchiveSizeTests {
  /// Around the edges of a slice and of what one thread does alone.
  private static let counts = [0, 1, 2, 31, 32, 33, 63, 64, 65, 511, 512, 513]
  /// And of the stretches of a search.
  private static let stretches = [1023, 1024, 1025, 2049]

  private let place: TemporaryFolder
  private let folder: JournalFolder

  init() throws {
    place = try TemporaryFolder()
    for name in ["first", "second"] { mkdir("\(place.path)/\(name)", 0o700) }
    folder = JournalFolder("\(place.path)/first", second: "\(place.path)/second")
  }

  /// Every seventh lies in the second folder; every fifth has a second part, every third the word.
  private func make(_ count: Int) throws {
    for number in 0..<count {
      let id = Self.id(number)
      let home = number % 7 == 0 ? "second" : "first"
      let word = number % 3 == 0 ? "warm" : "cold"
      try place.write(Array("{}\n\(word) light\n".utf8), "\(home)/\(id).jsonl")
      if number % 5 == 0 { try place.write(Array("{}\nhands\n".utf8), "first/\(id)+2.jsonl") }
    }
    try place.write(Array("{}\nwarm\n".utf8), "first/notes.txt")
    symlink("notes.txt", "\(place.path)/first/2026-11-22-link.jsonl")
  }

  private static func id(_ number: Int) -> String { "2026-11-21-\(10_000 + number)" }

  @Test(arguments: counts + stretches)
  func areSearchedWhole(count: Int) throws {
    try make(count)
    let newestFirst = (0..<count).reversed()
    #expect(try found("WARM light") == newestFirst.filter { $0 % 3 == 0 }.map(Self.id))
    #expect(try found("hands") == newestFirst.filter { $0 % 5 == 0 }.map(Self.id))
    #expect(try found("light", atMost: 7) == newestFirst.prefix(7).map(Self.id))
    #expect(try found("wool") == [])
  }

  private func found(_ words: String, atMost count: Int = .max) throws -> [String] {
    var found: [String] = []
    let take = { (id: String) in
      found.append(id)
      return found.count < count
    }
    try ArchiveSearch(folder).candidates(holding: words, isWanted: { true }, take: take)
    return found
  }

  @Test(arguments: counts)
  func areListedWhole(count: Int) throws {
    try make(count)
    unlink("\(place.path)/first/2026-11-22-link.jsonl")
    let index = ArchiveIndex(folder, cache: "\(place.path)/index")
    let all = try index.list()
    #expect(all.ids == (0..<count).reversed().map(Self.id) && all.read == count)
    #expect(all.parts == (0..<count).reversed().map { $0 % 5 == 0 ? 2 : 1 })
    let again = try index.list()
    #expect(again.ids == all.ids && again.parts == all.parts && again.read == 0)
    try changeOneAndRemoveOne(of: count)
    let changed = try index.list()
    #expect(changed.ids == all.ids.filter { count < 3 || $0 != Self.id(count / 2) })
    #expect(changed.read == min(count, 1))
  }

  /// The last one's file grows by a part's first byte; the one in the middle goes away with all its parts.
  private func changeOneAndRemoveOne(of count: Int) throws {
    guard count > 0 else { return }
    try place.write([0], "second/\(Self.id(count - 1))+3.jsonl")
    guard count > 2 else { return }
    for path in ["first", "second"] {
      for part in ["", "+2"] { unlink("\(place.path)/\(path)/\(Self.id(count / 2))\(part).jsonl") }
    }
  }
}

extension ArchiveIndex {
  fileprivate func list() throws -> (ids: [String], parts: [Int], read: Int) {
    var read = 0
    let entries = try entries { lines in
      read += 1
      return (ArchiveHeading(openedAt: 0), [:])
    }
    return (entries.map(\.id), entries.map(\.files.parts), read)
  }
}

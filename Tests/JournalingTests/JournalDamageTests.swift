import Encoding
import Foundation
import Journaling
import Testing

/// The file of an open journal is damaged by somebody else: the session goes on in a next part, with
/// every line that was ever called saved.
@Suite("Journals damaged while they are open")
struct JournalDamageTests {
  private let place: TemporaryFolder
  private let folder: JournalFolder
  private let name = "\(Samples.id).jsonl"
  private var path: String { "\(place.path)/\(name)" }

  init() throws {
    place = try TemporaryFolder()
    folder = JournalFolder(place.path)
  }

  enum Damage: CaseIterable {
    case appended, appendedToUnfinished, cutInALine, cutToOneLine, emptied, rewritten, replaced
    case removed
  }

  private func make(_ damage: Damage) throws {
    let bytes = try place.bytes(name)
    let lines = bytes.split(separator: 0x0A).map(Array.init)
    switch damage {
    case .appended: try overwrite(bytes + Array("hello\n".utf8))
    case .appendedToUnfinished: try overwrite(bytes.dropLast() + Array("x\n".utf8))
    case .cutInALine: try overwrite(Array(bytes.dropLast(30)))
    case .cutToOneLine: try overwrite(lines[0] + [0x0A])
    case .emptied: try overwrite([])
    case .rewritten: try overwrite([UInt8](repeating: 0x61, count: bytes.count) + [0x0A])
    case .replaced:
      unlink(path)
      try place.write(lines[0] + [0x0A], name)
    case .removed: unlink(path)
    }
  }

  /// In place, as an editor or a failing disk does it.
  private func overwrite(_ bytes: [UInt8]) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: Data(bytes))
    try file.close()
  }

  /// A journal and what its owner knows of it.
  private final class Window {
    let journal: Journal
    private(set) var lines: [JournalLine]

    init(_ folder: JournalFolder) throws {
      let opened = try Journal.open(
        Samples.id, in: folder, .writing, firstDraft: Samples.firstDraft)
      (journal, lines) = (opened.journal, opened.parts.lines)
      try journal.confirm()
      journal.recollection = { [weak self] in self?.lines ?? [] }
    }

    @discardableResult
    func save(_ texts: String..., at time: Int) throws(JournalError) -> Appended {
      let appended = try journal.append(texts.map(Samples.note), stamp: Samples.stamp(time))
      lines += appended.others + appended.own
      return appended
    }

    var texts: [String] { lines.compactMap { $0.data["text"]?.string } }
  }

  private func texts() throws -> [String] {
    try folder.readParts(Samples.id).lines.compactMap { $0.data["text"]?.string }
  }

  @Test(arguments: Damage.allCases)
  func theSessionGoesOnWithEverything(after damage: Damage) throws {
    try place.write(try Samples.bytes(notes: 1), name)
    let (window, other) = (try Window(folder), try Window(folder))
    try window.save("one", "two", at: 5000)
    try other.save("three", at: 6000)
    try window.save(at: 6500)
    try make(damage)
    let damaged = try? place.bytes(name)
    #expect(throws: JournalError.self) { try window.save("four", at: 7000) }
    #expect((try? place.bytes(name)) == damaged, "what is damaged is not written")

    try window.journal.goOnAfterDamage()
    let appended = try window.save("four", at: 8000)
    #expect(appended.own.last?.data == ["text": "four"])
    let expected = ["é 0\u{7}", "one", "two", "three", "four"]
    #expect(try texts() == expected && window.texts == expected)
    let parts = try folder.readParts(Samples.id)
    #expect(parts.lines.map(\.seq) == Array(1...parts.lines.count))
    #expect(window.lines == parts.lines || damage != .removed)
    #expect(parts.forks == [] && parts.parts.allSatisfy { !$0.isDetached })
    if damage != .removed { #expect(try place.bytes(name) == damaged) }

    if damage != .replaced, damage != .removed {
      try other.save("five", at: 9000)
      #expect(other.texts == expected + ["five"])
      #expect(try window.save("six", at: 9500).others.map(\.data) == [["text": "five"]])
    }
    let again = try Window(folder)
    #expect(again.texts == window.texts)
  }

  /// What nobody remembers is not passed over in silence.
  @Test func withoutMemoryItDoesNotGoOn() throws {
    try place.write(try Samples.bytes(notes: 2), name)
    let window = try Window(folder)
    window.journal.recollection = nil
    try make(.cutToOneLine)
    try window.journal.goOnAfterDamage()
    #expect(throws: JournalError.replaced(path)) { try window.save("x", at: 9000) }
    #expect(try place.names() == [name])
  }

  @Test func withoutDamageItStaysInItsFile() throws {
    try place.write(try Samples.bytes(notes: 2), name)
    let window = try Window(folder)
    try window.journal.goOnAfterDamage()
    try window.save("x", at: 9000)
    #expect(try place.names() == [name])
  }
}

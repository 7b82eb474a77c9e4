import Encoding
import Journaling

/// Entries and clocks for tests of journals.
enum Samples {
  static let id = "2026-11-20-k7f3"

  static let opened = JournalDraft(
    type: "opened", by: "RL", via: "keys", data: ["client": "C-0412", "route": "sl"])

  static func note(_ text: String) -> JournalDraft {
    JournalDraft(type: "note", by: "RL", via: "line", data: ["text": .string(text)])
  }

  static func stamp(_ recorded: Int) -> () -> (recorded: Int, wall: WallTime) {
    {
      (
        recorded,
        WallTime(milliseconds: 1_795_181_527_000 + recorded, offsetMinutes: 60)
      )
    }
  }

  static func firstDraft(_ continuation: Continuation) -> JournalDraft {
    JournalDraft(type: "opened", via: "auto", data: ["client": "C-0412"])
  }

  /// The bytes of a journal with that many notes after its first line.
  static func bytes(notes: Int) throws -> [UInt8] {
    let disk = MemoryLogFile()
    let folder = JournalFolder("/s", system: disk)
    let (journal, _) = try Journal.create(
      id, in: folder, first: opened, stamp: stamp(0), firstDraft: firstDraft)
    for number in 0..<notes {
      _ = try journal.append([note("é \(number)\u{7}")], stamp: stamp(1000 * number))
    }
    return disk.bytes("/s/\(id).jsonl") ?? []
  }
}

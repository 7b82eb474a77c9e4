import Glibc
import Journaling
import Testing

@Suite("The ledger on failing disks")
struct LedgerFaultTests {
  private let calls: [SystemError.Call] = [
    .open, .status, .read, .write, .sync, .truncate, .lock, .link, .remove,
  ]

  /// An entry that was taken is there after a power cut, and a failed one can be added later.
  @Test(arguments: [ENOSPC, EIO, EINTR, EROFS])
  func losesNothing(code: CInt) throws {
    for call in calls {
      for use in 1...12 {
        let disk = MemoryLogFile()
        let ledger = Ledger("/d/ledger.jsonl", system: disk)
        disk.plan(.init(call: call, use: use, code: code, shortWrite: 30))
        var taken: [String] = []
        for id in ["a", "b", "a"] {
          let entry = Ledger.Entry(id: id, events: taken.count, head: Chain.start.hash)
          if (try? ledger.append(entry)) != nil { taken.append(id) }
        }
        let after = Ledger("/d/ledger.jsonl", system: disk.afterPowerCut(.syncedOnly))
        #expect(try after.read().entries.map(\.id) == taken, "\(call), use \(use)")
        disk.plan()
        try ledger.append(.init(id: "z", events: 9, head: Chain.start.hash))
        let reading = try ledger.read()
        #expect(reading.entries.map(\.id) == taken + ["z"] && reading.tail == .none)
      }
    }
  }
}

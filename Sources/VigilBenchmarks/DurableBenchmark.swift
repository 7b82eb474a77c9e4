import Encoding
import Glibc
import Journaling
import SessionCore

/// An entry to its being on the disk, against a bare write and sync of the same bytes in the same folder.
struct DurableBenchmark {
  let home: String
  let entries: Int

  /// Both are read in turns, so that a busy disk is busy for both.
  func read() throws(JournalError) -> (journal: Samples, bare: Samples) {
    let folder = JournalFolder(home + "/vigil/sessions")
    let stamp: Journaling.Stamp = {
      (0, WallTime(milliseconds: 1_700_000_000_000, offsetMinutes: 0))
    }
    let draft = PendingEvent(
      t: nil, body: .note(Note(kind: .note, text: "quiet, eyes closed, hands open on the blanket"))
    ).draft(by: "RL", via: .keys)
    let made = try Journal.create("2026-01-01-dura", in: folder, first: draft, stamp: stamp) { _ in
      draft
    }
    let size = Int(readBytes(folder.path + "/2026-01-01-dura.jsonl").count)
    let bare = BareFile(home + "/bare", bytes: size)
    var journalTimes: [Double] = []
    var bareTimes: [Double] = []
    for _ in 0..<entries {
      let start = nanoseconds()
      _ = try made.journal.append([draft], stamp: stamp)
      journalTimes.append(Double(nanoseconds() - start) / 1_000_000)
      bareTimes.append(milliseconds { bare.append() })
    }
    return (Samples(journalTimes), Samples(bareTimes))
  }
}

/// A file that takes the same bytes again and again, with nothing else done.
private struct BareFile {
  private let file: Int32
  private let bytes: [UInt8]

  init(_ path: String, bytes count: Int) {
    file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    bytes = [UInt8](repeating: 0x61, count: count - 1) + [0x0A]
  }

  func append() {
    _ = write(file, bytes, bytes.count)
    fdatasync(file)
  }
}

import Glibc
import Journaling
import Testing

@Suite("What is said when a journal fails")
struct JournalErrorTests {
  private static let errors: [JournalError] = [
    .notFound("R"), .exists("R"), .unsafeName("R"), .symbolicLink("R"), .notRegular("R"),
    .foreignOwner("R"), .severalLinks("R"), .replaced("R"), .noFirstLine("R"),
    .damaged("R", line: 3, .badHash), .newerVersion("R", version: 2),
    .continuedEarlier("R", lastSeq: 4), .openedForReading("R"),
    .notSaved("R", SystemError(.write, ENOSPC)), .failed("R", SystemError(.open, EACCES)),
  ]

  @Test(arguments: errors)
  func namesTheRecordInOneLine(error: JournalError) {
    #expect(error.message.contains("R"))
    #expect(!error.message.contains("\n") && error.message.utf8.count < 160)
  }

  @Test func saysTheReason() {
    let full = JournalError.notSaved("R", SystemError(.write, ENOSPC))
    #expect(full.message == "NOT SAVED in R: the disk is full; the entry is kept here, try again")
    let damaged = JournalError.damaged("R", line: 3, .badSeq(expected: 3, found: 5))
    #expect(damaged.message.contains("line 3") && damaged.message.contains("number 5"))
  }
}

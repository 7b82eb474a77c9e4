import Encoding
import Foundation
import Journaling
import TestSupport
import Testing

/// The disk fails while a session is being opened, its frame on the screen already.
@Suite("Opening on a failing disk")
struct OpeningFaultTests {
  /// The lock of the opening's own sync takes four seconds; then it is refused.
  @Test(.enabled(if: Strace.works, Strace.advice))
  func whatWasEnteredMeanwhileIsNotSaved() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let terminal = try bedside.screen(
      ["resume", id],
      through: Strace.words(
        bedside.journal(id), "flock", "error=EIO:delay_enter=4000000:when=3"))
    #expect(terminal.waitFor("C-0412"))
    terminal.type("n meanwhile.\r")
    #expect(terminal.waitFor("saving  meanwhile."), "\(terminal.screen.lines)")
    #expect(terminal.waitFor("NOT SAVED  meanwhile."), "\(terminal.screen.lines)")
    #expect(terminal.waitFor("opened for reading only"), "\(terminal.screen.lines)")
    terminal.type("Q")
    #expect(terminal.waitFor("leave all the same"), "\(terminal.screen.lines)")
    terminal.settle(milliseconds: 700)
    terminal.type("\r")
    #expect(terminal.wait() == .exited(0))
    let again = try bedside.screen(["resume", id])
    #expect(again.waitFor("meanwhile."), "\(again.screen.lines)")
  }

  /// The file is damaged before the opening is done; what was entered goes to the next part.
  @Test(.enabled(if: Strace.works, Strace.advice))
  func whatWasEnteredMeanwhileGoesOnAfterDamage() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let terminal = try bedside.screen(
      ["resume", id],
      through: Strace.words(bedside.journal(id), "flock", "delay_enter=4000000:when=3"))
    #expect(terminal.waitFor("C-0412"))
    terminal.type("n meanwhile.\r")
    #expect(terminal.waitFor("saving  meanwhile."), "\(terminal.screen.lines)")
    let path = bedside.journal(id)
    let bytes = try bedside.bytes(path) + Array("mended by hand\n".utf8)
    try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    #expect(
      terminal.wait { $0.contains("NOT SAVED  1 entry") && $0.contains("Go on in a next part") },
      "\(terminal.screen.lines)")
    terminal.settle(milliseconds: 700)
    terminal.type("\r")
    #expect(terminal.wait { !$0.contains("NOT SAVED") }, "\(terminal.screen.lines)")
    #expect(try bedside.notes(id) == ["begun", "meanwhile."])
  }

  /// One window's opening finds that its sync fails and states the record again; the other, which
  /// had it open, goes on in that part without an entry of its own.
  @Test(.enabled(if: Strace.works, Strace.advice))
  func anotherWindowFollowsARecordThatIsStatedAgain() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let first = try bedside.screen(["resume", id, "--by", "RL"])
    #expect(first.waitFor("C-0412"))
    #expect(first.enterNote("here first."))
    let second = try bedside.screen(
      ["resume", id, "--by", "KM"],
      through: Strace.words(bedside.journal(id), "fdatasync", "error=EIO:when=1"))
    #expect(second.waitFor("C-0412"))
    #expect(second.enterNote("from the other."), "\(second.screen.lines)")
    #expect(FileManager.default.fileExists(atPath: bedside.journal("\(id)+2")))
    #expect(first.waitFor("from the other."), "\(first.screen.lines)")
    #expect(first.enterNote("and on."), "\(first.screen.lines)")
    #expect(try bedside.notes(id) == ["begun", "here first.", "from the other.", "and on."])
    #expect(try bedside.run("verify", id).status == 0)
  }

  /// What this version doesn't understand of a line is in it again.
  @Test(.enabled(if: Strace.works, Strace.advice))
  func linesAreStatedAgainAsTheyStand() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    try append(
      JournalDraft(
        type: "note", via: "voice", data: ["kind": "note", "text": "newer", "mood": "calm"]),
      to: id, of: bedside)
    let before = try bedside.read(id).lines
    let terminal = try bedside.screen(
      ["resume", id],
      through: Strace.words(bedside.journal(id), "fdatasync", "error=EIO:when=1"))
    #expect(terminal.waitFor("C-0412"))
    #expect(terminal.enterNote("on."), "\(terminal.screen.lines)")
    let after = try bedside.read(id)
    #expect(after.lines.count > before.count)
    #expect(Array(after.lines.dropFirst().prefix(before.count - 1)) == Array(before.dropFirst()))
    #expect(FileManager.default.fileExists(atPath: bedside.journal("\(id)+2")))
  }

  private func append(_ draft: JournalDraft, to id: String, of bedside: Bedside) throws {
    let (journal, parts) = try Journal.open(
      id, in: JournalFolder(bedside.sessions), .writing, firstDraft: { _ in draft })
    let last = try #require(parts.lines.last)
    _ = try journal.append([draft], stamp: { (last.recorded + 1, last.wall) })
  }

  /// Leaving doesn't wait for the reserve that is being made, and leaves none of it behind.
  @Test(.enabled(if: Strace.works, Strace.advice))
  func leavingAtOnceLeavesNoReserveBehind() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let ballast = bedside.path("sessions/.ballast-\(id)")
    let terminal = try bedside.screen(
      ["resume", id], through: Strace.words(ballast, "fsync", "delay_enter=4000000"))
    #expect(terminal.wait { _ in FileManager.default.fileExists(atPath: ballast) })
    #expect(terminal.waitFor("C-0412"))
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))
    #expect(!FileManager.default.fileExists(atPath: ballast))
  }
}

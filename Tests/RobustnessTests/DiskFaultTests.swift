import Encoding
import Foundation
import Journaling
import TestSupport
import Testing

/// The running program on a disk that fails: strace answers the journal's calls with errors.
@Suite("On a failing disk")
struct DiskFaultTests {
  private static let errors = ["ENOSPC", "EIO", "EINTR", "EDQUOT", "EROFS"]

  /// The n-th use of each call fails, once and from then on, with each error in turn.
  @Test(
    .enabled(if: Strace.works, Strace.advice),
    arguments: ["write", "fdatasync", "ftruncate", "openat", "flock", "fstat", "pread64"])
  func eachUseOfEachCallMayFail(call: String) throws {
    for number in 1...8 {
      let error = Self.errors[number % Self.errors.count]
      // A call that is interrupted for ever would be repeated for ever.
      let isSticky = number % 2 == 0 && error != "EINTR"
      try play(call, "error=\(error):when=\(number)\(isSticky ? "+" : "")")
    }
  }

  private func play(_ call: String, _ fault: String) throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let texts = (1...3).map { "entry \($0) under \(call) \(fault)" }
    let lines = texts.map { "note \($0)\n" }.joined()
    let outcome = try bedside.run(
      ["resume", id, "--linear"], input: Array(lines.utf8),
      through: Strace.words(bedside.journal(id), call, fault))
    let said = texts.filter { text in
      outcome.output.split(separator: "\n").contains { $0.hasPrefix("#") && $0.hasSuffix(text) }
    }
    let held = try bedside.notes(id)
    #expect(Set(said).isSubset(of: held), "lost with \(call) \(fault): \(outcome.all)")
    #expect(
      (said == texts) == (outcome.status == 0), "\(call) \(fault): \(outcome.all)")
    if said != texts { #expect(outcome.all.contains("!") || outcome.all.contains("vigil:")) }
    let verified = try bedside.run("verify", id)
    #expect(verified.status == 0, "\(call) \(fault): \(verified.all)")
    let rest = texts.filter { !held.contains($0) }
    try bedside.run(
      ["log", "--session", id, "-"],
      input: Array(
        rest.map { "note \($0)\n" }.joined().utf8))
    #expect(Set(try bedside.notes(id)).isSuperset(of: texts), "\(call) \(fault)")
    #expect(Set(try bedside.notes(id)).count == (try bedside.notes(id)).count)
  }

  @Test(
    .enabled(if: Strace.works, Strace.advice), arguments: errors.filter { $0 != "EINTR" })
  func whatIsNotSavedStaysOnTheScreenAndIsAskedAbout(error: String) throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let terminal = try bedside.screen(
      ["resume", id],
      through: Strace.words(bedside.journal(id), "write", "error=\(error):when=2+"))
    #expect(terminal.waitFor("C-0412"))
    terminal.type("n this must stay\r")
    #expect(terminal.waitFor("NOT SAVED"))
    terminal.type("n so must this\r")
    #expect(
      terminal.wait {
        $0.contains("NOT SAVED  this must stay") && $0.contains("NOT SAVED  so must this")
      }, "\(terminal.screen.lines)")
    #expect(terminal.row("2 entries: ")?.contains("NOT SAVED") == true, "\(terminal.screen.lines)")
    terminal.type("Q")
    #expect(terminal.waitFor("2 entries are NOT SAVED"), "\(terminal.screen.lines)")
    terminal.type("\u{1B}")
    #expect(terminal.wait { !$0.contains("leave all the same") })
    #expect(terminal.screen.contains("NOT SAVED  this must stay"))
    #expect(try bedside.notes(id) == ["begun"])
    terminal.type("Q")
    #expect(terminal.waitFor("leave all the same"))
    terminal.settle(milliseconds: 700)
    terminal.type("\r")
    #expect(terminal.wait() == .exited(0))
  }

  /// The limit is lifted from outside, as a person frees a disk; what waited is saved by itself.
  @Test(.disabled(if: Sanitizer.isThread, "its own memory is a file, which the limit holds too"))
  func whatWasNotSavedIsSavedOnceThereIsRoom() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let size = try bedside.bytes(bedside.journal(id)).count
    let terminal = try bedside.screen(
      ["resume", id], through: ["/usr/bin/prlimit", "--fsize=\(size + 1200):\(1 << 40)"])
    #expect(terminal.waitFor("C-0412"))
    let texts = (0..<8).map { "growing \($0)." }
    for text in texts {
      terminal.type("n \(text)\r")
      terminal.settle(milliseconds: 60)
    }
    #expect(terminal.waitFor("NOT SAVED"), "\(terminal.screen.lines)")
    #expect(try bedside.notes(id).count < texts.count)
    let lift = try Process.run(
      URL(filePath: "/usr/bin/prlimit"),
      arguments: ["--pid", "\(terminal.process)", "--fsize=\(1 << 40):\(1 << 40)"])
    lift.waitUntilExit()
    #expect(lift.terminationStatus == 0)
    #expect(terminal.wait { !$0.contains("NOT SAVED") }, "\(terminal.screen.lines)")
    #expect(try bedside.notes(id) == ["begun"] + texts)
    #expect(try bedside.run("verify", id).status == 0)
  }

  @Test(.enabled(if: Strace.works, Strace.advice))
  func aFullDiskTakesTheReserveAndSaysSo() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let terminal = try bedside.screen(
      ["resume", id],
      through: Strace.words(bedside.journal(id), "write", "error=ENOSPC:when=2"))
    #expect(terminal.waitFor("C-0412"))
    #expect(
      terminal.wait { _ in
        FileManager.default.fileExists(atPath: bedside.path("sessions/.ballast-\(id)"))
      })
    #expect(terminal.enterNote("the disk is full now"), "\(terminal.screen.lines)")
    #expect(terminal.waitFor("DISK FULL"), "\(terminal.screen.lines)")
    #expect(!FileManager.default.fileExists(atPath: bedside.path("sessions/.ballast-\(id)")))
    #expect(try bedside.notes(id).last == "the disk is full now")
  }

  /// A failed sync is never trusted: the session goes on in a new part, and says where.
  @Test(.enabled(if: Strace.works, Strace.advice))
  func aFailedSyncIsMadeGoodElsewhere() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let terminal = try bedside.screen(
      ["resume", id],
      through: Strace.words(bedside.journal(id), "fdatasync", "error=EIO:when=3+"))
    #expect(terminal.waitFor("C-0412"))
    for number in 1...3 {
      #expect(terminal.enterNote("note \(number)."), "\(terminal.screen.lines)")
    }
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))
    #expect(FileManager.default.fileExists(atPath: bedside.journal("\(id)+2")))
    #expect(try bedside.notes(id) == ["begun", "note 1.", "note 2.", "note 3."])
    #expect(try bedside.run("verify", id).status == 0)
  }

  /// The sync takes eight seconds; the next line can be typed and read before it ends.
  @Test(.enabled(if: Strace.works, Strace.advice))
  func aSlowDiskHoldsNobodyUp() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let terminal = try bedside.screen(
      ["resume", id],
      through: Strace.words(bedside.journal(id), "fdatasync", "delay_exit=8000000:when=3+"))
    #expect(terminal.waitFor("C-0412"))
    terminal.type("n slowly written\r")
    #expect(terminal.waitFor("saving  slowly written"), "\(terminal.screen.lines)")
    terminal.type("n typed meanwhile")
    #expect(terminal.waitFor("typed meanwhile"))
    #expect(terminal.row("saving  slowly written") != nil, "the keys waited for the disk")
    #expect(terminal.wait { $0.lines.contains { $0.contains("slowly written") && !$0.isUnsaved } })
    #expect(try bedside.notes(id).last == "slowly written")
  }

  /// The sync of opening takes eight seconds: the frame is there, a line can be typed, and what was
  /// read isn't shown as saved until it is known to be.
  @Test(.enabled(if: Strace.works, Strace.advice))
  func openingWaitsForNoSync() throws {
    let bedside = try Bedside()
    let id = try bedside.session("122/78 68 98 baseline\nnote begun\n")
    let terminal = try bedside.screen(
      ["resume", id],
      through: Strace.words(bedside.journal(id), "fdatasync", "delay_enter=8000000:when=1"))
    #expect(terminal.waitFor("saving  begun"), "\(terminal.screen.lines)")
    #expect(!terminal.screen.lines.contains { $0.contains("122/78") && !$0.isUnsaved })
    terminal.type("n typed meanwhile")
    #expect(terminal.waitFor("typed meanwhile"))
    #expect(terminal.row("saving  begun") != nil, "the frame waited for the disk")
    #expect(terminal.wait { $0.lines.contains { $0.contains("begun") && !$0.isUnsaved } })
    terminal.type("\r")
    #expect(
      terminal.wait {
        $0.lines.contains {
          $0.contains("typed meanwhile") && $0.isTimelineRow && !$0.isUnsaved
        }
      }, "\(terminal.screen.lines)")
    #expect(try bedside.notes(id) == ["begun", "typed meanwhile"])
  }
}

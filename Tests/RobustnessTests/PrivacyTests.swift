import Encoding
import Foundation
import Glibc
import Journaling
import TestSupport
import Testing

/// Nobody else on the machine learns of a client from files, processes or the terminal's frame.
@Suite("What others can see")
struct PrivacyTests {
  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return attributes[.posixPermissions] as? Int ?? -1
  }

  /// Everything that a whole evening leaves behind.
  @Test(arguments: ["000", "022", "077", "777"])
  func allFilesAreForTheirOwnerAloneWhateverTheUmask(umask: String) throws {
    let bedside = try Bedside()
    func run(_ words: String, input: String = "") throws -> Spawned {
      try Spawned.run(
        ["/bin/sh", "-c", "umask \(umask); cd \(bedside.folder); \(words)"],
        environment: bedside.variables, input: Array(input.utf8))
    }
    let program = Bedside.program
    #expect(try run("\(program) new C-7 --linear", input: "note one\nprivate two\n").status == 0)
    let id = try #require(bedside.ids.first)
    #expect(try run("\(program) export \(id) --output out.txt").status == 0)
    #expect(try run("\(program) export \(id) --format all --output all").status == 0)
    #expect(try run("\(program) list").status == 0)
    let terminal = try bedside.screen(
      ["resume", id], through: ["/bin/sh", "-c", "umask \(umask); exec \"$0\" \"$@\""])
    #expect(terminal.waitFor("C-7"))
    terminal.type("n draft of a note")
    #expect(
      terminal.wait { _ in
        (try? FileManager.default.contentsOfDirectory(atPath: bedside.path("state")))?.isEmpty
          == false
      })
    var count = 0
    for place in [bedside.home, bedside.folder + "/all"] {
      let names = try FileManager.default.subpathsOfDirectory(atPath: place)
      for name in names {
        var isFolder: ObjCBool = false
        let path = "\(place)/\(name)"
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
        #expect(try mode(path) == (isFolder.boolValue ? 0o700 : 0o600), "\(path)")
        count += 1
      }
    }
    #expect(count > 8, "there was little to look at")
    #expect(try mode(bedside.folder + "/out.txt") == 0o600)
    #expect(try mode(bedside.folder + "/all") == 0o700)
  }

  @Test func nothingOfTheClientLeavesTheScreen() throws {
    let bedside = try Bedside()
    let secret = "C-0412"
    let id = try bedside.session(client: secret)
    let terminal = try bedside.screen(["resume", id])
    #expect(terminal.waitFor(secret))
    #expect(terminal.enterNote("words of the client"))
    for file in ["cmdline", "comm"] {
      let text = try String(contentsOfFile: "/proc/\(terminal.process)/\(file)", encoding: .utf8)
      #expect(!text.contains(secret) && !text.contains("words"))
    }
    let limits = try String(contentsOfFile: "/proc/\(terminal.process)/limits", encoding: .utf8)
    let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") } ?? ""
    #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"], "\(core)")
    // Only an undumpable process's files belong to nobody but root.
    #expect(terminal.screen.commands.allSatisfy { $0.hasPrefix("104") }, "a window's title is set")
    for name in try FileManager.default.subpathsOfDirectory(atPath: bedside.folder) {
      #expect(!name.contains(secret), "\(name) names the client")
    }
  }

  /// The process may not be dumped or looked into by others of the same user.
  @Test(.enabled(if: Strace.works, Strace.advice))
  func noCoreIsWrittenEvenThroughAPipe() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let terminal = try bedside.screen(
      ["resume", id],
      through: ["/usr/bin/strace", "-qq", "-e", "trace=prctl", "-o", bedside.folder + "/trace"])
    #expect(terminal.waitFor("C-0412"))
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))
    let trace = try String(contentsOfFile: bedside.folder + "/trace", encoding: .utf8)
    #expect(
      trace.contains("PR_SET_DUMPABLE, SUID_DUMP_DISABLE") || trace.contains("PR_SET_DUMPABLE, 0"))
  }

  /// Where a link was planted, nothing is written through it.
  @Test(arguments: ["sessions", "process", "state"])
  func plantedLinksAreNotFollowed(place: String) throws {
    let bedside = try Bedside()
    let id = try bedside.session("note one\nprivate two\n")
    let victim = bedside.folder + "/victim"
    try Data("untouched".utf8).write(to: URL(filePath: victim))
    let manager = FileManager.default
    for name in try manager.contentsOfDirectory(atPath: bedside.path(place)) {
      try manager.removeItem(atPath: bedside.path("\(place)/\(name)"))
      try manager.createSymbolicLink(
        atPath: bedside.path("\(place)/\(name)"), withDestinationPath: victim)
    }
    for name in [".ballast-\(id)", ".new-\(id)", "\(id).torn"] {
      try? manager.createSymbolicLink(
        atPath: bedside.path("\(place)/\(name)"), withDestinationPath: victim)
    }
    try bedside.run(["log", "--session", id, "-"], input: Array("note a\nprivate b\n".utf8))
    try bedside.run(["new", "C-8", "--linear"], input: Array("note a\nprivate b\n".utf8))
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "untouched")
  }

  @Test func infoSaysWhatTheDiskIs() throws {
    let info = try Bedside().run("info").output
    let storage = info.split(separator: "\n").first { $0.contains("storage ") } ?? ""
    #expect(storage.contains("encrypted") || storage.contains("encryption unknown"), "\(info)")
    #expect(info.contains("--encrypt-to"))
  }

  @Test func processNotesAreExportedOnlyWhenAskedFor() throws {
    let bedside = try Bedside()
    let id = try bedside.session("note one\nprivate countertransference\n")
    for format in Bedside.formats {
      let words = ["export", id, "--format", format, "--output", "-"]
      #expect(try !bedside.run(words).output.contains("countertransference"))
      guard !["fhir", "rems"].contains(format) else { continue }
      #expect(
        try bedside.run(words + ["--include-process"]).output.contains("countertransference"))
    }
    for words in [["show", id], ["list"], ["list", "--json"], ["status", id], ["verify", id]] {
      #expect(try !bedside.run(words).all.contains("countertransference"), "\(words)")
    }
    let journal = String(decoding: try bedside.bytes(bedside.journal(id)), as: UTF8.self)
    #expect(!journal.contains("countertransference") && !journal.contains("private"))
  }

  private static let secrets = """
    122/78 68 98 baseline
    d 100mg sl lot SECRETLOT by ZQX
    note secretwords
    quote secretquote
    intention secretwish
    e n2
    followup 2026-12-24 with secretperson

    """

  @Test func aDeidentifiedExportNamesNobody() throws {
    let bedside = try Bedside()
    try bedside.run(
      [
        "new", "SECRETCODE", "--route", "sl", "--by", "XQZ", "--prescriber", "DrSecret", "--site",
        "SecretStreet", "--room", "SecretRoom", "--linear",
      ],
      input: Array(Self.secrets.utf8))
    let id = try #require(bedside.ids.first)
    for format in Bedside.formats {
      let words = ["export", id, "--format", format, "--output", "-", "--deidentify"]
      let outcome = try bedside.run(words)
      #expect(outcome.status == 0)
      for secret in ["secret", "xqz", "zqx", id.lowercased(), String(id.prefix(10))] {
        #expect(!outcome.output.lowercased().contains(secret), "\(format) has \(secret)")
      }
      #expect(outcome.output.contains("122"), "\(format) lost the values")
    }
  }
}

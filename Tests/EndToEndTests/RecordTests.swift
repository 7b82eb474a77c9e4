import Foundation
import TestSupport
import Testing

@Suite("Records and their files")
struct RecordTests {
  private let home: Home

  init() throws {
    home = try Home()
    _ = try home.simulate(Hour.script)
  }

  private var journal: URL { home.file("sessions/hour.jsonl") }

  @Test func verifyAndTellTheHead() throws {
    let outcome = try home.run("verify", "hour")
    #expect(outcome.status == 0)
    let head = try #require(try home.journal("hour").last?["hash"] as? String)
    #expect(outcome.output.contains(head))
    #expect(try home.run("verify", "hour", "--head", head).status == 0)
    #expect(try home.run("verify", "hour", "--head", String(head.reversed())).status == 3)
    #expect(try home.run("verify", "--all").status == 0)
  }

  @Test(arguments: ["changed", "cut", "removed line", "swapped", "emptied", "removed"])
  func doNotVerifyOnceEdited(edit: String) throws {
    let bytes = try Data(contentsOf: journal)
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Data($0) }
    switch edit {
    case "changed":
      let text = String(decoding: bytes, as: UTF8.self).replacing("166", with: "136")
      try Data(text.utf8).write(to: journal)
    case "cut": try Data(lines.dropLast(3).joined(separator: [0x0A])).write(to: journal)
    case "removed line":
      lines.remove(at: 4)
      try Data(lines.joined(separator: [0x0A])).write(to: journal)
    case "swapped":
      lines.swapAt(4, 5)
      try Data(lines.joined(separator: [0x0A])).write(to: journal)
    case "emptied": try Data().write(to: journal)
    default: try FileManager.default.removeItem(at: journal)
    }
    for words in [["verify", "hour"], ["verify", "--all"]] {
      let outcome = try home.run(words)
      #expect(outcome.status == 3, "\(edit): \(outcome.output)\(outcome.complaint)")
    }
  }

  @Test func anUnfinishedLineOfAnOpenSessionIsNoDamage() throws {
    _ = try home.simulate("note one", id: "open")
    let file = home.file("sessions/open.jsonl")
    let whole = try Data(contentsOf: file)
    try (whole + Data("{\"v\":1,\"session\":\"open\",\"se".utf8)).write(to: file)
    let outcome = try home.run("verify", "open")
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("unfinished"))
    #expect(try home.run("log", "--session", "open", "n", "two").status == 0)
    #expect(try home.run("verify", "open").status == 0)
    #expect(try Data(contentsOf: file).starts(with: whole))
    #expect(FileManager.default.fileExists(atPath: home.file("sessions/open.torn").path))
  }

  @Test func aDamagedSessionGoesOnInANewPart() throws {
    _ = try home.simulate("note one\nnote two\nnote three", id: "open")
    let file = home.file("sessions/open.jsonl")
    var text = try String(contentsOf: file, encoding: .utf8)
    text.replace("three", with: "THREE")
    try Data(text.utf8).write(to: file)
    let refused = try home.run("resume", "open", "--linear", input: "note four\n")
    #expect(refused.status == 1)
    #expect(refused.complaint.contains("--continue"))
    let before = try Data(contentsOf: file)
    #expect(try home.run("resume", "open", "--continue", input: "note four\n").status == 0)
    #expect(try Data(contentsOf: file) == before)
    let shown = try home.run("show", "open").output
    for words in ["note one", "note two", "note four"] { #expect(shown.contains(words)) }
    #expect(!shown.contains("THREE"))
    #expect(try home.run("verify", "open").status == 3)
  }

  @Test func aSessionThatGoesOnAfterDamageIsStillTheOneThatIsOpen() throws {
    #expect(try home.run("new", "C-9", "--linear", input: "note one\nnote two\n").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.file("sessions").path)
    let name = try #require(names.first { $0 != "hour.jsonl" && $0.hasSuffix(".jsonl") })
    let file = home.file("sessions/\(name)")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing("\"two\"", with: "\"TWO\"").utf8).write(to: file)
    #expect(try home.run("log", "n", "three").complaint.contains("--continue"))
    #expect(try home.run("resume", "--continue").status == 0)
    let logged = try home.run("log", "n", "three")
    #expect(logged.status == 0, "\(logged.complaint)")
    #expect(try home.run("show", String(name.dropLast(6))).output.contains("goes on from entry 2"))
  }

  @Test(arguments: ["", "no journal\n", laterVersion])
  func whatCannotBeReadIsSaid(text: String) throws {
    try Data(text.utf8).write(to: home.file("sessions/hour.jsonl"))
    for words in [["show", "hour"], ["export", "hour", "--output", "-"], ["status", "hour"]] {
      let outcome = try home.run(words)
      #expect(outcome.complaint.contains("hour.jsonl"), "\(words): \(outcome.complaint)")
    }
    #expect(try home.run("show", "hour").status == 1)
    #expect(try home.run("list").output.contains("verify"))
  }

  /// A record whose second line only a later version of the format can say.
  private static let laterVersion = """
    {"v":1,"session":"hour","seq":1,"type":"opened","t":0,"recorded":0,"wall":"2026-11-21T\
    04:00:00.000+00:00","via":"line","data":{"client":"C-7"},"prev":"000000000000000000000\
    0000000000000000000000000000000000000000000","hash":"5763df70b8562772b60107df58600306b\
    3fc2c446825faa34dfebb2298da0100"}
    {"v":2,"session":"hour","seq":2,"type":"note","t":0,"recorded":0,"wall":"2026-11-21T04\
    :00:00.000+00:00","via":"line","data":{"kind":"note","text":"one"},"prev":"5763df70b85\
    62772b60107df58600306b3fc2c446825faa34dfebb2298da0100","hash":"5a5ad40b8c2605561833641\
    95a83e8363ef9062406f223d05e94a97d6df936da"}

    """

  @Test func areForTheirOwnerAloneWhateverTheUmask() throws {
    let command = "umask 000; exec \"$0\" new C-7 --simulate 1 --id mine --linear </dev/null"
    let outcome = try Spawned.run(
      ["/bin/sh", "-c", command, Home.program], environment: home.variables)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let manager = FileManager.default
    for (name, mode) in [("sessions", 0o700), ("state", 0o700), ("sessions/mine.jsonl", 0o600)] {
      let attributes = try manager.attributesOfItem(atPath: home.file(name).path)
      #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
    }
  }

  @Test func aClosedRecordTakesOnlyReasonedAdditions() throws {
    #expect(try home.run("log", "--session", "hour", "n", "too late").status == 1)
    let events = try home.journal("hour").count
    let added = try home.run(
      "log", "--session", "hour", "--by", "KM", "n", "music list because asked for it")
    #expect(added.status == 0, "\(added.complaint)")
    #expect(try home.journal("hour").count == events + 1)
    #expect(try home.run("verify", "hour").status == 0)
    #expect(try home.run("verify", "--all").status == 0)
  }
}

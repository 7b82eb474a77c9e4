import Foundation
import TestSupport
import Testing

@Suite("The command line")
struct UsageTests {
  private struct Case: CustomTestStringConvertible {
    let words: [String]
    let names: [String]

    var testDescription: String { words.joined(separator: " ") }
  }

  private static let wrong = [
    Case(words: ["nwe"], names: ["nwe", "new", "--help"]),
    Case(words: ["new"], names: ["CLIENT"]),
    Case(words: ["new", ""], names: ["CLIENT", "empty"]),
    Case(words: ["new", "C-1", "C-2"], names: ["C-2"]),
    Case(words: ["new", "C-1", "--route", "nasal"], names: ["nasal", "sl", "esketamine"]),
    Case(words: ["new", "C-1", "--wieght", "72"], names: ["--wieght", "--weight"]),
    Case(words: ["new", "C-1", "--weight", "heavy"], names: ["heavy", "--weight 72"]),
    Case(words: ["new", "C-1", "--weight"], names: ["--weight"]),
    Case(words: ["new", "C-1", "--weight", "0"], names: ["kilograms"]),
    Case(words: ["new", "C-1", "--by="], names: ["--by"]),
    Case(words: ["new", "C-1", "--by", "A", "--by", "B"], names: ["--by", "twice"]),
    Case(words: ["new", "C-1", "--linear=yes"], names: ["--linear"]),
    Case(words: ["new", "C-1", "--id", "x"], names: ["--id", "--simulate"]),
    Case(
      words: ["new", "C-1", "--starting", "2026-11-20T14:00:00Z"],
      names: ["--starting", "--simulate"]),
    Case(words: ["new", "C-1", "--simulate", "fast"], names: ["fast", "--simulate 60"]),
    Case(
      words: ["new", "C-1", "--simulate", "60", "--starting", "today"],
      names: ["today", "2026-11-20T14:00:00+01:00"]),
    Case(words: ["new", "C-1", "--protocol", "nope"], names: ["nope", "sl-kap"]),
    Case(words: ["resume", "--read-only", "--continue"], names: ["--read-only", "--continue"]),
    Case(words: ["resume", "nope"], names: ["nope", "vigil list"]),
    Case(words: ["resume"], names: ["vigil new"]),
    Case(words: ["log"], names: ["COMMAND"]),
    Case(words: ["log", "n", "hello"], names: ["vigil new"]),
    Case(words: ["log", "--sesion", "x", "n"], names: ["--sesion", "--session"]),
    Case(words: ["status", "nope"], names: ["nope"]),
    Case(words: ["status", ""], names: ["SESSION", "empty"]),
    Case(words: ["show"], names: ["SESSION"]),
    Case(words: ["export"], names: ["session", "--all"]),
    Case(words: ["verify", "--all", "x"], names: ["--all", "x"]),
    Case(words: ["verify", "./nothing.jsonl"], names: ["./nothing.jsonl"]),
    Case(words: ["demo", "quiet"], names: ["quiet", "calm"]),
    Case(words: ["protocols", "show"], names: ["name"]),
    Case(words: ["themes", "show", "nope"], names: ["nope"]),
    Case(words: ["completions", "tcsh"], names: ["tcsh", "bash"]),
    Case(words: ["help", "blorp"], names: ["blorp"]),
    Case(words: ["--frobnicate"], names: ["--frobnicate"]),
  ]

  @Test(arguments: wrong)
  private func isRefusedWithTheThingTheReasonAndTheWayOut(_ wrong: Case) throws {
    let outcome = try Home().run(wrong.words)
    #expect(outcome.status == 2, "\(outcome.output)\(outcome.complaint)")
    #expect(outcome.output.isEmpty)
    for name in wrong.names {
      #expect(outcome.complaint.contains(name), "\(outcome.complaint)")
    }
    #expect(outcome.complaint.split(separator: "\n").count <= 2)
  }

  private static let commands = [
    "new", "resume", "log", "status", "list", "show", "verify", "export", "demo", "protocols",
    "themes", "keys", "info", "schema", "man", "completions", "help",
  ]

  @Test(arguments: commands)
  func explainsEachCommand(command: String) throws {
    let home = try Home()
    let outcome = try home.run(command, "--help")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("vigil \(command)"))
    for place in ["--help", "man"] {
      #expect(try home.run(place).output.contains("vigil \(command)"), "missing in \(place)")
    }
    for shell in ["bash", "zsh", "fish"] {
      let script = try home.run("completions", shell).output
      #expect(script.contains(command), "missing in the completions of \(shell)")
    }
  }

  @Test func completionsAreValidBash() throws {
    let home = try Home()
    let script = URL(filePath: home.path + "/completions")
    try Data(home.run("completions", "bash").output.utf8).write(to: script)
    let check = try Process.run(URL(filePath: "/bin/bash"), arguments: ["-n", script.path])
    check.waitUntilExit()
    #expect(check.terminationStatus == 0)
  }

  @Test func answersWithoutAnySession() throws {
    let home = try Home()
    for words in [["list"], ["keys"], ["protocols"], ["themes"], ["info"], ["--version"], []] {
      let outcome = try home.run(words)
      #expect(outcome.status == 0, "\(words): \(outcome.complaint)")
      #expect(!outcome.output.isEmpty, "\(words)")
    }
    #expect(!FileManager.default.fileExists(atPath: home.file("sessions").path))
  }

  @Test func namesMistakesInTheSettingsWithFileAndLine() throws {
    let home = try Home()
    try FileManager.default.createDirectory(
      at: home.file("config"), withIntermediateDirectories: true)
    let settings = "by = RL\nthme = night\nexport-format = pdf\nno equals sign here\n"
    try Data(settings.utf8).write(to: home.file("config/vigil.conf"))
    let outcome = try home.run("info")
    #expect(outcome.status == 1)
    for part in ["vigil.conf, line 2", "theme", "line 3", "pdf", "line 4"] {
      #expect(outcome.complaint.contains(part), "\(outcome.complaint)")
    }
    _ = try home.run("new", "C-1", "--simulate", "1", "--id", "one", input: "note x\n")
    #expect(try home.journal("one").last?["by"] as? String == "RL")
  }

  @Test func refusesKeysThatConflictWithBothLines() throws {
    let home = try Home()
    try FileManager.default.createDirectory(
      at: home.file("config"), withIntermediateDirectories: true)
    try Data("[keys]\ngraph = j\nnote = j\n".utf8).write(to: home.file("config/vigil.conf"))
    let outcome = try home.run("keys")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("lines 2 and 3"), "\(outcome.complaint)")
  }

  @Test func printsSettingsThatItReadsBack() throws {
    let home = try Home()
    try FileManager.default.createDirectory(
      at: home.file("config"), withIntermediateDirectories: true)
    let printed = try home.run("info", "--print-config").output
    let all = printed.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("#") && !$0.hasPrefix("# ") ? $0.dropFirst() : $0 }
    try Data(all.joined(separator: "\n").utf8).write(to: home.file("config/vigil.conf"))
    let outcome = try home.run("info")
    #expect(outcome.status == 0, "\(outcome.complaint)")
  }
}

import Foundation
import Glibc
import TestSupport
import Testing

/// Through age and gpg, where they are installed: no clear file, not even for a moment.
@Suite("Encrypted exports")
struct EncryptedExportTests {
  static func isInstalled(_ program: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)")
  }

  private func shell(_ script: String, _ bedside: Bedside) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "cd \(bedside.folder) && \(script)"]
    process.environment = bedside.variables
    let output = bedside.folder + "/shell-output"
    try Data().write(to: URL(filePath: output))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
    try process.run()
    process.waitUntilExit()
    return try String(contentsOfFile: output, encoding: .utf8)
  }

  private func expectNoClearText(_ bedside: Bedside) throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: bedside.folder)
    where !name.hasPrefix("vigil/") && !name.hasPrefix("shell-output") && !name.hasPrefix("said-") {
      guard let data = FileManager.default.contents(atPath: "\(bedside.folder)/\(name)") else {
        continue
      }
      #expect(!data.contains(Data("tellnobody".utf8)), "\(name) is clear")
    }
  }

  @Test(.enabled(if: isInstalled("age")))
  func ageRoundTrips() throws {
    let bedside = try Bedside()
    let id = try bedside.session("note tellnobody\n")
    _ = try shell("age-keygen -o key 2>/dev/null", bedside)
    let recipient = try shell("age-keygen -y key", bedside).split(separator: "\n").first ?? ""
    let outcome = try bedside.run(
      "export", id, "--format", "json", "--encrypt-to", String(recipient), "--output", "out.age")
    #expect(outcome.status == 0, "\(outcome.all)")
    let clear = try bedside.run("export", id, "--format", "json", "--output", "-").output
    #expect(try shell("age -d -i key out.age", bedside) == clear)
    let folder = try bedside.run(
      "export", id, "--format", "all", "--encrypt-to", String(recipient), "--output", "sealed")
    #expect(folder.status == 0, "\(folder.all)")
    let piped = try bedside.run(
      "export", id, "--format", "json", "--encrypt-to", String(recipient), "--output", "-")
    #expect(piped.bytes.starts(with: Array("age-encryption.org".utf8)))
    try expectNoClearText(bedside)
  }

  @Test(.enabled(if: isInstalled("gpg")))
  func gpgRoundTrips() throws {
    let bedside = try Bedside()
    let id = try bedside.session("note tellnobody\n")
    let home = "/tmp/vigil-gpg-\(getpid())"
    defer { _ = try? shell("GNUPGHOME=\(home) gpgconf --kill all; rm -rf \(home)", bedside) }
    _ = try shell(
      "mkdir -m 700 \(home); export GNUPGHOME=\(home); gpg --batch --quiet --passphrase '' --quick-gen-key clinic@example.org default default never 2>/dev/null",
      bedside)
    let outcome = try bedside.run(
      [
        "export", id, "--format", "json", "--encrypt-to", "clinic@example.org", "--output",
        "out.gpg",
      ],
      adding: ["GNUPGHOME": home])
    #expect(outcome.status == 0, "\(outcome.all)")
    let clear = try bedside.run("export", id, "--format", "json", "--output", "-").output
    #expect(
      try shell("GNUPGHOME=\(home) gpg --batch --quiet -d out.gpg 2>/dev/null", bedside) == clear)
    try expectNoClearText(bedside)
  }

  @Test(arguments: ["age1nonsense", "nobody@nowhere.invalid"])
  func aFailureLeavesNothingBehind(recipient: String) throws {
    let bedside = try Bedside()
    let id = try bedside.session("note tellnobody\n")
    for output in [["--output", "out"], ["--output", "folder", "--format", "all"], []] {
      let outcome = try bedside.run(["export", id, "--encrypt-to", recipient] + output)
      #expect(outcome.status != 0)
      #expect(outcome.complaint.contains("nothing was exported"), "\(outcome.complaint)")
    }
    try expectNoClearText(bedside)
    let names = try FileManager.default.subpathsOfDirectory(atPath: bedside.folder)
    #expect(
      !names.contains { $0.hasPrefix("out") || $0.hasSuffix(".part") || $0.hasSuffix(".age") })
  }
}

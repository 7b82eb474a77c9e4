import Glibc
import Journaling

/// One run of everything, in the order of the report.
struct Bench {
  let choices: Choices
  let home: String
  let vigil: String
  let loop: [String]
  var report = Report()

  init?(_ choices: Choices) {
    self.choices = choices
    var template = Array("/tmp/vigil-bench.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil, let path = realpath(choices.vigil, nil),
      let own = realpath("/proc/self/exe", nil)
    else { return nil }
    home = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    vigil = String(cString: path)
    loop = [String(cString: own), "--curses-loop"]
    free(path)
    free(own)
  }

  var fixtures: Fixtures { Fixtures(home: home) }
  var rounds: Int { choices.isQuick ? 5 : 20 }
  var longSession: Int { choices.isQuick ? 1000 : 10_000 }
  var programs: Programs { Programs(home: home) }

  func resume(_ id: String) -> [String] { [vigil, "resume", id, "--by", "RL"] }

  mutating func run() throws {
    let start = nanoseconds()
    defer { report.remark("The whole took \((nanoseconds() - start) / 1_000_000_000) s.") }
    try fixtures.session("2026-01-02-aaaa", entries: 10)
    if choices.wants("start") { measureStart() }
    if choices.wants("echo") { try measureEcho() }
    if choices.wants("idle") { try measureIdle() }
    if choices.wants("memory") { try measureMemory() }
    if choices.wants("durable") { try measureDurable() }
    if choices.wants("open") { try measureOpening() }
    if choices.wants("verify") { try measureVerifying() }
    if choices.wants("export") { try measureExports() }
    if choices.wants("archive") { try measureArchive() }
  }

  func cleanUp() { programs.run(["/bin/rm", "-rf", home]) }
}

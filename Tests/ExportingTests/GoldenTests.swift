import Exporting
import SessionCore
import Testing

@Suite("Golden files", .serialized) struct GoldenTests {
  @Test(
    "The demonstration's scenarios in every form", arguments: ScriptedSession.scenarios,
    ExportFormat.allCases)
  func scripted(_ name: String, _ format: ExportFormat) throws {
    try compare(try ScriptedSession.named(name), format, name)
  }

  @Test(
    "Late, corrected and withdrawn entries where the forms show them",
    arguments: [ExportFormat.text, .html, .fhir])
  func corrected(_ format: ExportFormat) throws {
    let name = ScriptedSession.corrected
    try compare(try ScriptedSession.named(name), format, name)
  }

  @Test("A session in which nothing happened is honest about it", arguments: ExportFormat.allCases)
  func empty(_ format: ExportFormat) throws {
    let opened = Opened(
      client: "C-0001", careProtocol: CareProtocol(name: "minimal"), appVersion: "1.0.0")
    try compare(SessionBuilder(opened: opened, by: nil).session, format, "empty")
  }

  @Test("Every kind of entry, each corrected and some withdrawn", arguments: [ExportFormat.text])
  func every(_ format: ExportFormat) throws {
    try compare(EverySession.session, format, "every-entry")
  }

  @Test func deidentified() throws {
    var options = ExportOptions()
    options.deidentify = true
    let session = try ScriptedSession.named(ScriptedSession.corrected)
    for file in ExportFormat.text.render(SampleSessions.input(session), options) {
      try expectGolden(file.bytes, "bedside-hour-deidentified.txt")
    }
  }

  @Test("What changed since the last session")
  func comparison() throws {
    let earlier = SampleSessions.bedsideHour(id: "2026-11-06-m2p9")
    var input = SampleSessions.input(try ScriptedSession.named(ScriptedSession.corrected))
    input.earlier = earlier
    let page = ExportPacket.render(input, ExportOptions()).last
    try expectGolden(try #require(page).bytes, "bedside-hour.changes.txt")
  }

  private func compare(_ session: Session, _ format: ExportFormat, _ name: String) throws {
    let files = format.render(SampleSessions.input(session), ExportOptions())
    #expect(!files.isEmpty)
    for file in files {
      let parts = file.name.split(separator: ".", maxSplits: 1).map(String.init)
      let kind = file.name.hasPrefix(session.id) ? "" : "-" + parts[0]
      try expectGolden(file.bytes, "\(name)\(kind).\(parts[1])")
    }
  }
}

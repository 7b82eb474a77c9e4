import Encoding
import Exporting
import SessionCore
import Testing

@Suite("What an export withholds is nowhere in it")
struct RedactionTests {
  private func everything(_ options: ExportOptions) -> [(name: String, text: String)] {
    let input = SampleSessions.input(
      SecretSession.session, processNotes: SecretSession.processNotes)
    let files = ExportFormat.allCases.flatMap { $0.render(input, options) }
    return files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
      + FHIRMode.allCases.flatMap { mode in
        var options = options
        options.fhirMode = mode
        return ExportFormat.fhir.render(input, options).map {
          ("\(mode) \($0.name)", String(decoding: $0.bytes, as: UTF8.self))
        }
      }
  }

  private func expectNone(of secrets: [String], _ options: ExportOptions) {
    for file in everything(options) {
      let text = file.text.lowercased() + file.name.lowercased() + decodedNotes(file.text)
      for secret in secrets {
        #expect(!text.contains(secret), "\(secret) is in \(file.name)")
      }
    }
  }

  /// The note inside FHIR is base64, where a search finds nothing.
  private func decodedNotes(_ text: String) -> String {
    guard let json = try? JSONValue(text: text) else { return "" }
    return Base64Search.texts(in: json).joined().lowercased()
  }

  @Test func withoutQuotes() {
    var options = ExportOptions()
    options.withoutQuotes = true
    expectNone(of: ["secretquote", "secretintention", "secretprocess"], options)
  }

  @Test func withoutText() {
    var options = ExportOptions()
    options.withoutText = true
    options.includeProcess = true
    expectNone(of: ["secret"], options)
  }

  @Test("De-identified: no code, initials, names, places, dates, lots or words")
  func deidentified() {
    var options = ExportOptions()
    options.deidentify = true
    options.includeProcess = true
    expectNone(
      of: ["secret", "hidden", "2026-11", "-k7f3", "+01:00", SampleSessions.head], options)
  }

  @Test("Private notes are in no export that wasn't asked for them, and marked where it was")
  func process() {
    expectNone(of: ["secretprocess", "private process notes"], ExportOptions())
    var options = ExportOptions()
    options.includeProcess = true
    for file in everything(options) where file.name.hasSuffix(".txt") && !file.name.contains("rems")
    {
      #expect(file.text.contains("PRIVATE PROCESS NOTES"), "\(file.name)")
      #expect(file.text.contains("secretprocess"), "\(file.name)")
    }
  }

  @Test("The same events, redacted, still count the same")
  func countsStay() throws {
    var options = ExportOptions()
    options.deidentify = true
    let input = SampleSessions.input(SecretSession.session)
    for format in [ExportFormat.csv] {
      let (open, shut) = (format.render(input, ExportOptions()), format.render(input, options))
      for (file, redacted) in zip(open, shut) {
        #expect(file.bytes.split(separator: 10).count == redacted.bytes.split(separator: 10).count)
      }
    }
  }

  @Test("Times are offsets from the first dose")
  func offsets() throws {
    var options = ExportOptions()
    options.deidentify = true
    let files = ExportFormat.json.render(
      SampleSessions.input(SampleSessions.bedsideHour()), options)
    let json = try JSONValue(text: String(decoding: try #require(files.first).bytes, as: UTF8.self))
    let reading = json["vitals"]?.array?.first { $0["systolic"]?.integer == 166 }
    #expect(reading?["at"] == .null)
    #expect(reading?["offsetSeconds"]?.integer == 1800)
    #expect(json["session"]?["endedOffsetSeconds"]?.integer == 7433)
  }
}

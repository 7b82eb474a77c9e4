import Exporting
import Foundation
import SessionCore
import Testing

/// Readers of FHIR that nobody here wrote, skipped with a word where they aren't installed.
@Suite("FHIR as others read it", .serialized) struct FHIRReaderTests {
  private static let isInstalled = Python.has(
    "fhir.resources", "fhirclient", "google.fhir.r4.json_format")

  private func sessions() throws -> [Session] {
    let scripted = try ScriptedSession.names.map { try ScriptedSession.named($0) }
    return scripted + SampleSessions.all.filter { $0.eventCount > 0 }
  }

  @Test(
    "Three readers accept every bundle; with FHIR_SCHEMA naming it, HL7's schema does too",
    .enabled(if: isInstalled, Python.readersAdvice))
  func bundles() throws {
    let files = try sessions().enumerated().flatMap { place, session in
      FHIRMode.allCases.flatMap { mode in
        var options = ExportOptions()
        options.fhirMode = mode
        options.deidentify = place == 0
        return ExportFormat.fhir.render(SampleSessions.input(session), options).map {
          (name: "\(place)-\(mode).json", bytes: $0.bytes)
        }
      }
    }
    let result = try Python.run(reader: "accept_fhir.py", files)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(
    "Three readers accept every line of the bulk files",
    .enabled(if: isInstalled, Python.readersAdvice))
  func bulkFiles() throws {
    let files = try sessions().enumerated().flatMap { place, session in
      ExportFormat.ndjson.render(SampleSessions.input(session), ExportOptions())
        .filter { $0.name.hasSuffix(".ndjson") }
        .map { (name: "\(place)-\($0.name)", bytes: $0.bytes) }
    }
    let result = try Python.run(reader: "accept_fhir.py", files)
    #expect(result.status == 0, "\(result.output)")
  }
}

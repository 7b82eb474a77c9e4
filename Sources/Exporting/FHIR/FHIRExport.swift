import Encoding
import SessionCore

/// A session as FHIR R4 resources, targets before what refers to them.
struct FHIRExport {
  let context: FHIRContext
  /// Named by every resource, so reckoned once.
  let subject: JSONValue
  let encounterReference: JSONValue
  var record: Record { context.record }
  var session: Session { record.session }

  init(_ record: Record, _ references: FHIRContext.References) {
    context = FHIRContext(record, references)
    subject = context.reference("Patient", Self.patientKey(in: context))
    encounterReference = context.reference("Encounter", Self.encounterKey(in: context))
  }

  /// Nothing for what nobody observed.
  var resources: [FHIRResource] {
    let clinical = administrations + vitals + scores + effects
    let resources =
      [patient] + practitioners + [encounter] + procedure + clinical + [document]
      + FHIRTrail(of: clinical, in: self).resources
    return resources.map(labelled)
  }

  /// A simulation's resources bear HL7's own mark of test data, each of them.
  func labelled(_ resource: FHIRResource) -> FHIRResource {
    guard session.isSimulation else { return resource }
    let label = FHIRContext.coding("v3-ActReason", "HTEST", "test health data")
    var resource = resource
    var meta = resource.body["meta"]?.object ?? JSONObject()
    meta["security"] = .array((meta["security"]?.array ?? []) + [label])
    resource.body["meta"] = .object(meta)
    return resource
  }

  private static func patientKey(in context: FHIRContext) -> String {
    context.record.client.map { "patient/\($0)" } ?? context.key("patient")
  }
  private static func encounterKey(in context: FHIRContext) -> String { context.key("encounter") }

  var patientKey: String { Self.patientKey(in: context) }
  var encounterKey: String { Self.encounterKey(in: context) }
  var procedureKey: String { context.key("procedure") }
  var documentKey: String { context.key("note") }
  func practitionerKey(_ by: String) -> String { "practitioner/\(by)" }

  func practitioner(_ by: String?) -> JSONValue? {
    by.flatMap { $0.isEmpty ? nil : $0 }
      .map { context.reference("Practitioner", practitionerKey($0), display: $0) }
  }

  /// Everyone who wrote, in the order of their first line.
  var authors: [String] {
    var authors: [String] = []
    let events = (session.entries.map(\.event) + session.alterationEvents)
      .sorted { $0.seq < $1.seq }
    for case let by? in events.map(\.by) where !by.isEmpty && !authors.contains(by) {
      authors.append(by)
    }
    return authors
  }

  /// When the session began and, where it did, ended.
  var period: JSONValue {
    let end = record.course.ended.flatMap { context.time(t: $0.stamp.t, seq: $0.stamp.seq) }
    return context.period(
      from: record.opening.map { context.time($0.observedAt) },
      to: end ?? record.course.closedAt.flatMap { context.time(t: $0) })
  }

  var isOver: Bool { record.course.ended != nil || session.isClosed }

  var generator: String { "Vigil \(session.opened?.appVersion ?? "")" }

  /// The moment of the last line: an export knows no later one.
  var now: JSONValue { session.lastEvent.map { context.time($0.wall) } ?? .null }
}

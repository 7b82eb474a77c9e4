import Encoding
import SessionCore

extension FHIRExport {
  var patient: FHIRResource {
    let isHidden = record.options.deidentify
    let system = context.base + "/identifier/client"
    let value = record.client ?? context.identifier(patientKey)
    let security =
      isHidden
      ? FHIRContext.coding("v3-ObservationValue", "ANONYED", "anonymized")
      : FHIRContext.coding("v3-ObservationValue", "PSEUDED", "pseudonymized")
    let type = context.terminology("v2-0203", "ANON", "Anonymous identifier")
    return FHIRResource(
      "Patient", patientKey, system: system, value: value,
      [
        "meta": ["security": [security]],
        "identifier": [
          [
            "use": "secondary", "type": type, "system": .string(system),
            "value": context.words(value),
          ]
        ],
        "active": true,
      ])
  }

  var practitioners: [FHIRResource] {
    authors.map { by in
      let system = context.base + "/identifier/staff"
      return FHIRResource(
        "Practitioner", practitionerKey(by), system: system, value: by,
        ["identifier": [["system": .string(system), "value": context.words(by)]]])
    }
  }

  static let sessionWords = "Ketamine-assisted psychotherapy dosing session"

  var encounter: FHIRResource {
    let system = context.base + "/identifier/session"
    let id = record.options.deidentify ? context.identifier(encounterKey) : session.id
    var body: JSONObject = [
      "identifier": [["system": .string(system), "value": context.words(id)]],
      "status": isOver ? "finished" : "in-progress",
      "class": FHIRContext.coding("v3-ActCode", "AMB", "ambulatory"),
      "type": [["text": .string(simulated(Self.sessionWords))]], "subject": subject,
    ]
    let participants = authors.compactMap { practitioner($0) }.map { individual in
      JSONValue.object([
        "type": [context.terminology("v3-ParticipationType", "PPRF", "primary performer")],
        "individual": individual,
      ])
    }
    if !participants.isEmpty { body["participant"] = .array(participants) }
    if record.opening != nil { body["period"] = period }
    return FHIRResource("Encounter", encounterKey, system: system, value: id, body)
  }

  /// A simulation says so wherever a person reads.
  func simulated(_ words: String) -> String {
    session.isSimulation ? "SIMULATION: " + words : words
  }

  /// The treatment; none where no medicine was given.
  var procedure: [FHIRResource] {
    guard !record.course.doses.isEmpty else { return [] }
    var body: JSONObject = [
      "status": isOver ? "completed" : "in-progress",
      "category": context.concept(
        Code(.snomed, "24642003", "Psychiatry procedure or service")),
      "code": context.concept(
        Code(.snomed, "75516001", "Psychotherapy"), text: simulated(Self.sessionWords)),
      "subject": subject, "encounter": encounterReference, "performedPeriod": period,
    ]
    if let actor = practitioner(record.opening?.by) { body["performer"] = [["actor": actor]] }
    return [FHIRResource("Procedure", procedureKey, in: context, body)]
  }
}

extension JSONObject {
  static func + (lhs: JSONObject, rhs: JSONObject) -> JSONObject {
    JSONObject(lhs.members + rhs.members)
  }
}

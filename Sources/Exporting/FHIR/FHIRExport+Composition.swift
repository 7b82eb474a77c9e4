import Encoding
import SessionCore

extension FHIRExport {
  /// The front of a document, from which every other resource of it is reached.
  func composition(of resources: [FHIRResource]) -> FHIRResource {
    let authors = self.authors.compactMap { practitioner($0) }
    var body: JSONObject = [
      "status": session.isClosed ? "final" : "preliminary",
      "type": context.concept(Code(.loinc, "11506-3", "Progress note")), "subject": subject,
      "encounter": encounterReference, "date": now,
      "author": .array(authors.isEmpty ? [["display": "not stated"]] : authors),
      "title": .string(simulated("KAP dosing session note")), "confidentiality": "R",
    ]
    let procedures = resources.filter { $0.type == "Procedure" }.map(reference)
    if !procedures.isEmpty {
      body["event"] = [["period": period, "detail": .array(procedures)]]
    }
    body["section"] = .array(sections(of: resources))
    let key = context.key("composition")
    let value = context.identifier(key)
    let system = context.base + "/identifier/entry"
    // R4 has one identifier here where other resources have a list.
    body["identifier"] = ["system": .string(system), "value": .string(value)]
    return FHIRResource("Composition", key, system: system, value: value, body)
  }

  private func reference(_ resource: FHIRResource) -> JSONValue {
    context.reference(resource.type, resource.key)
  }

  private func sections(of resources: [FHIRResource]) -> [JSONValue] {
    let effects = Set(self.effects.map(\.key))
    let vitals = Set(self.vitals.map(\.key))
    let frame: Set = ["Patient", "Practitioner", "Encounter", "Procedure"]
    let groups: [(String, Code?, [FHIRResource])] = [
      (
        "Medications administered",
        Code(.loinc, "29549-3", "Medication administered Narrative"),
        resources.filter { $0.type == "MedicationAdministration" }
      ),
      (
        "Vital signs", Code(.loinc, "8716-3", "Vital signs"),
        resources.filter { vitals.contains($0.key) }
      ),
      ("Side effects", nil, resources.filter { effects.contains($0.key) }),
      (
        "Scales, source note and audit trail", nil,
        resources.filter { resource in
          !frame.contains(resource.type) && resource.type != "MedicationAdministration"
            && !vitals.contains(resource.key) && !effects.contains(resource.key)
        }
      ),
    ]
    return groups.filter { !$0.2.isEmpty }.map(section)
  }

  private func section(_ title: String, _ code: Code?, _ resources: [FHIRResource]) -> JSONValue {
    let words = HTMLText.escaped(
      "\(title): \(resources.count) entries; the note has them in words.")
    var section: JSONObject = ["title": .string(title)]
    section.set("code", code.map { context.concept($0) })
    section["text"] = [
      "status": "generated",
      "div": .string("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>\(words)</p></div>"),
    ]
    section["entry"] = .array(resources.map(reference))
    return .object(section)
  }
}

import Encoding
import SessionCore

extension FHIRExport {
  /// The note as it is filed, with the whole story that codes don't tell.
  var document: FHIRResource {
    let bytes = Array(TextNote(NoteWriter(record).document).text.utf8)
    var body: JSONObject = [
      "status": "current", "docStatus": .string(documentStatus),
      "type": context.concept(
        Code(.loinc, "11506-3", "Progress note"), text: simulated("KAP dosing session note")),
      "subject": subject, "date": now,
    ]
    let authors = self.authors.compactMap { practitioner($0) }
    if !authors.isEmpty { body["author"] = .array(authors) }
    body["securityLabel"] = .array(securityLabels)
    body["description"] = .string(simulated("KAP dosing session note, plain text"))
    body["content"] = [["attachment": attachment(bytes)]]
    body["context"] = .object(["encounter": [encounterReference], "period": period])
    return FHIRResource("DocumentReference", documentKey, in: context, body)
  }

  private func attachment(_ bytes: [UInt8]) -> JSONValue {
    [
      "contentType": "text/plain; charset=utf-8", "language": "en",
      "data": .string(Base64.text(bytes)), "size": .integer(bytes.count),
      "hash": .string(Base64.text(SHA1.hash(bytes))), "title": "session-note.txt",
      "creation": now,
    ]
  }

  private var securityLabels: [JSONValue] {
    let restricted = context.terminology("v3-Confidentiality", "R", "restricted")
    guard !record.processNotes.isEmpty else { return [restricted] }
    return [restricted, context.terminology("v3-ActCode", "PSYTHPN", "psychotherapy note")]
  }

  /// Preliminary until the record is closed, amended when anything came after that.
  private var documentStatus: String {
    guard let closed = record.entry(ofType: "closed") else { return "preliminary" }
    return (session.lastEvent?.seq ?? 0) > closed.seq ? "amended" : "final"
  }
}

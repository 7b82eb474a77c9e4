import Encoding
import SessionCore

/// Sessions as FHIR's bulk files: one file a type, one resource a line, and a manifest.
package enum FHIRFiles {
  /// Several sessions together; a patient or practitioner of more than one stands there once.
  package static func render(_ inputs: [ExportInput], _ options: ExportOptions) -> [ExportFile] {
    var lines: [(type: String, text: String)] = []
    var seen: Set<String> = []
    var newest: WallTime?
    for input in inputs {
      let export = FHIRExport(Record(input, options), .files)
      let wall = export.session.lastEvent?.wall
      if let wall, wall.milliseconds >= newest?.milliseconds ?? .min { newest = wall }
      for resource in export.resources {
        let id = export.context.fullURL(resource.key)
        guard seen.insert("\(resource.type)/\(id)").inserted else { continue }
        lines.append((resource.type, line(resource, id)))
      }
    }
    let types = Set(lines.map(\.type)).sorted()
    let files = types.map { type in
      ExportFile(
        name: type + ".ndjson", text: lines.filter { $0.type == type }.map(\.text).joined())
    }
    return files + [manifest(types.map { type in (type, lines.count { $0.type == type }) }, newest)]
  }

  private static func line(_ resource: FHIRResource, _ id: String) -> String {
    var body: JSONObject = ["resourceType": .string(resource.type), "id": .string(id)]
    for member in resource.body.members { body[member.key] = member.value }
    return body.text + "\n"
  }

  private static func manifest(_ counts: [(String, Int)], _ newest: WallTime?) -> ExportFile {
    let output = counts.map { type, count -> JSONValue in
      ["type": .string(type), "url": .string(type + ".ndjson"), "count": .integer(count)]
    }
    let manifest: JSONValue = [
      "transactionTime": newest.map { .string($0.iso8601) } ?? .null,
      "request": "urn:vigil:export:ndjson", "requiresAccessToken": false,
      "output": .array(output), "error": [],
    ]
    return ExportFile(
      name: "manifest.json", text: manifest.indentedText(sortedKeys: false) + "\n")
  }
}

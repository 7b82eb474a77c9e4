import Encoding
import SessionCore

/// A session's resources as one bundle.
struct FHIRBundle {
  let export: FHIRExport
  let mode: FHIRMode

  init(_ record: Record) {
    export = FHIRExport(record, .bundle)
    mode = record.options.fhirMode
  }

  var text: String { JSONValue.object(bundle).indentedText(sortedKeys: false) + "\n" }

  private var bundle: JSONObject {
    let context = export.context
    let isDocument = mode == .document
    let resources = export.resources
    let all =
      isDocument ? [export.labelled(export.composition(of: resources))] + resources : resources
    var bundle: JSONObject = ["resourceType": "Bundle"]
    if isDocument {
      bundle["identifier"] = [
        "system": .string(context.base + "/identifier/document"),
        "value": .string(context.identifier(context.key("document"))),
      ]
    }
    bundle["type"] = isDocument ? "document" : "transaction"
    bundle["timestamp"] = export.now
    bundle["entry"] = .array(all.map(entry))
    return bundle
  }

  private func entry(_ resource: FHIRResource) -> JSONValue {
    var entry: JSONObject = [
      "fullUrl": .string("urn:uuid:" + export.context.fullURL(resource.key)),
      "resource": .object(resource.body),
    ]
    guard mode != .document else { return .object(entry) }
    var request: JSONObject = ["method": "POST", "url": .string(resource.type)]
    if mode == .conditional { request["ifNoneExist"] = .string(resource.ifNoneExist) }
    entry["request"] = .object(request)
    return .object(entry)
  }
}

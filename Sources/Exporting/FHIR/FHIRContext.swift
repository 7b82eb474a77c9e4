import Encoding
import SessionCore

/// Names, codes and references that the resources of one session share.
struct FHIRContext {
  enum References {
    /// `urn:uuid:…` inside a bundle.
    case bundle
    /// `Type/id` between files.
    case files
  }

  let record: Record
  let references: References
  private let namespace: [UInt8]

  init(_ record: Record, _ references: References) {
    self.record = record
    self.references = references
    let base = UUID5.string(namespace: UUID5.urls, name: record.options.fhirBase)
    namespace = base.flatMap(UUID5.bytes) ?? []
  }

  var base: String { record.options.fhirBase }

  /// What the session's resources are named by; says nothing of a de-identified one.
  private var sessionKey: String {
    record.options.deidentify ? "deidentified/\(record.key)" : record.session.id
  }

  func key(_ part: String) -> String { "\(sessionKey)/\(part)" }

  /// The same session gives the same identifiers every time.
  func fullURL(_ key: String) -> String {
    UUID5.string(namespace: namespace, name: "fullUrl/" + key)
  }

  /// Never the one above: some servers rewrite every string that holds an entry's own.
  func identifier(_ key: String) -> String {
    UUID5.string(namespace: namespace, name: "identifier/" + key)
  }

  func reference(_ type: String, _ key: String, display: String? = nil) -> JSONValue {
    var object = JSONObject()
    let id = fullURL(key)
    object["reference"] = .string(references == .bundle ? "urn:uuid:" + id : "\(type)/\(id)")
    object.set("display", display.map(words))
    return .object(object)
  }

  /// FHIR's strings hold no controls and are never empty.
  func words(_ text: String) -> JSONValue {
    .string(text.isEmpty ? "not stated" : Visible.text(text))
  }

  func coding(_ code: Code) -> JSONValue {
    var object: JSONObject = [
      "system": .string(code.system == .vigil ? base + "/CodeSystem/kap" : code.system.uri),
      "code": .string(code.code),
    ]
    if !code.display.isEmpty { object["display"] = .string(code.display) }
    return .object(object)
  }

  func concept(_ codes: Code..., text: String? = nil) -> JSONValue {
    concept(codes, text: text)
  }

  func concept(_ codes: [Code], text: String?) -> JSONValue {
    var object = JSONObject()
    if !codes.isEmpty { object["coding"] = .array(codes.map(coding)) }
    object.set("text", text.map(words))
    return .object(object)
  }

  /// A concept of one of HL7's own code systems.
  func terminology(_ system: String, _ code: String, _ display: String) -> JSONValue {
    ["coding": [Self.coding(system, code, display)]]
  }

  static func coding(_ system: String, _ code: String, _ display: String) -> JSONValue {
    [
      "system": .string("http://terminology.hl7.org/CodeSystem/" + system),
      "code": .string(code), "display": .string(display),
    ]
  }

  func quantity(_ value: Amount, unit: String, code: String) -> JSONValue {
    [
      "value": value.json, "unit": .string(unit), "system": "http://unitsofmeasure.org",
      "code": .string(code),
    ]
  }

  func time(_ wall: WallTime) -> JSONValue { .string(wall.iso8601) }

  func time(t: Int, seq: Int? = nil) -> JSONValue? { record.wall(of: t, seq: seq).map(time) }

  func period(from: JSONValue?, to: JSONValue?) -> JSONValue {
    var object = JSONObject()
    object.set("start", from)
    object.set("end", to)
    return .object(object)
  }

  func note(_ text: String, at wall: WallTime? = nil) -> JSONValue {
    var object = JSONObject()
    object.set("time", wall.map(time))
    object["text"] = words(text)
    return .object(object)
  }
}

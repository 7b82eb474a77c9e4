import Encoding
import SessionCore

/// The session as one JSON document; `session.schema.json` beside it is the authority on its form.
struct JSONExport {
  let record: Record

  var text: String { JSONValue.object(document).indentedText(sortedKeys: true) + "\n" }

  private var document: JSONObject {
    var document: JSONObject = [
      "format": "vigil.session", "version": 1,
      "simulation": .bool(record.session.isSimulation),
      "withheld": .array(record.options.withheld.map(JSONValue.string)),
      "session": .object(session), "clocks": clocks, "baseline": baseline,
    ]
    for (key, items) in collections { document[key] = .array(items) }
    return document
  }

  private var collections: [(String, [JSONValue])] {
    [
      ("doses", doses), ("vitals", vitals), ("notes", notes), ("effects", effects),
      ("effectRounds", effectRounds), ("experiences", experiences),
      ("interventions", interventions), ("scores", scores), ("phases", phases),
      ("alerts", alerts), ("decisions", decisions), ("checklists", checklists),
      ("touches", touches), ("followups", followUps), ("pins", pins),
      ("emergencies", emergencies), ("changes", changes), ("gaps", gaps),
      ("amendments", amendments), ("otherEntries", otherEntries), ("unknown", unknown),
    ]
  }

  private var clocks: JSONValue {
    let clocks = record.clocks
    return [
      "appointmentSeconds": .optional(clocks.appointment),
      "sinceFirstDoseSeconds": .optional(clocks.sinceFirstDose),
      "faceToFaceSeconds": .optional(clocks.faceToFace),
      "therapySeconds": .optional(clocks.therapy),
    ]
  }

  private var baseline: JSONValue {
    let readings = Sign.allCases.map { ($0.rawValue, record.session.baseline(of: $0)?.stamp.seq) }
    guard readings.contains(where: { $0.1 != nil }) else { return .null }
    return .object(JSONObject(readings.map { (key: $0.0, value: .optional($0.1)) }))
  }
}

extension JSONValue {
  static func optional(_ value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }
  static func optional(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
  static func optional(_ value: Amount?) -> JSONValue { value?.json ?? .null }

  /// Null in place of words that nobody wrote.
  static func stated(_ value: String?) -> JSONValue {
    optional(value.flatMap { $0.isEmpty ? nil : $0 })
  }
}

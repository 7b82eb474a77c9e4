import Encoding
import SessionCore

extension JSONExport {
  var vitals: [JSONValue] {
    let readings = Dictionary(
      record.course.vitals.map { ($0.stamp.seq, $0) }, uniquingKeysWith: { first, _ in first })
    return items { body, entry in
      guard case .vitals(let vitals) = body else { return nil }
      return fields(of: vitals, readings[entry.seq])
    }
  }

  private func fields(of vitals: Vitals, _ reading: VitalsReading?) -> JSONObject {
    var object: JSONObject = [
      "map": .optional(vitals.meanArterialPressure),
      "implausible": .array(vitals.implausible.map { .string($0.rawValue) }),
      "baseline": .bool(vitals.baseline),
    ]
    var absent = JSONObject()
    var levels = JSONObject()
    for sign in Sign.allCases {
      object[sign.rawValue] = .optional(vitals.values[sign])
      absent.set(sign.rawValue, vitals.absent[sign].map(JSONValue.string))
      levels.set(sign.rawValue, vitals.level(of: sign).map { .string($0.rawValue) })
    }
    object["absent"] = .object(absent)
    object["levels"] = .object(levels)
    for (key, sign) in Self.changes {
      object[key] = .optional(reading.flatMap { record.session.change(of: sign, in: $0) })
    }
    return object
  }

  private static let changes: [(String, Sign)] = [
    ("deltaSystolic", .systolic), ("deltaDiastolic", .diastolic), ("deltaHeartRate", .heartRate),
  ]

  var alerts: [JSONValue] {
    record.alerts.compactMap { alert in
      record.session.entry(alert.reading.seq).map { entry in
        item(entry, t: alert.reading.t, fields(of: alert))
      }
    }
  }

  private func fields(of alert: Alert) -> JSONObject {
    let worst = alert.raised.first { $0.level == alert.level }
    var object: JSONObject = [
      "key": .string(alert.key), "sign": .string(alert.sign.rawValue),
      "value": .optional(alert.value), "limit": .optional(worst?.limit),
      "limitSource": .stated(worst?.source), "level": .string(alert.level.rawValue),
      "sustained": .bool(alert.isSustained), "superseded": .bool(alert.isSuperseded),
      "decision": alert.decisions.last.map(decision) ?? .null,
    ]
    set(time: "raised", (alert.raisedAt, alert.reading.seq), in: &object)
    set(time: "cleared", alert.clearing.map { ($0.t, $0.seq) }, in: &object)
    return object
  }

  private func decision(_ reading: DecisionReading) -> JSONValue {
    let wall = record.wall(of: reading.stamp.t, seq: reading.stamp.seq)
    return [
      "id": .integer(reading.stamp.seq), "at": wall.map(at) ?? .null,
      "offsetSeconds": offset(reading.stamp.t), "by": .optional(reading.by),
      "kind": .string(reading.decision.kind.rawValue),
      "text": .string(NoteWriter(record).words(.decision(reading.decision))),
      "recheckMinutes": .optional(
        reading.decision.kind == .recheck ? reading.decision.minutes : nil),
    ]
  }
}

import Encoding
import SessionCore

extension FHIRExport {
  var vitals: [FHIRResource] {
    weight
      + record.entries(ofType: Vitals.type).flatMap { entry -> [FHIRResource] in
        guard case .vitals(let vitals) = entry.body else { return [] }
        return pressure(entry, vitals)
          + [Sign.heartRate, .spo2, .respiratoryRate, .temperature]
          .compactMap { single($0, entry, vitals) }
      }
  }

  private func observation(_ entry: Entry, category: String, _ display: String) -> JSONObject {
    var body: JSONObject = [
      "status": .string(status(of: entry)),
      "category": [context.terminology("observation-category", category, display)],
    ]
    body["subject"] = subject
    body["encounter"] = encounterReference
    body["effectiveDateTime"] = context.time(entry.observedAt)
    body["issued"] = context.time(entry.event.wall)
    body.set("performer", practitioner(entry.by).map { [$0] })
    return body
  }

  func status(of entry: Entry) -> String {
    if entry.isWithdrawn { return "entered-in-error" }
    return entry.restatements.contains(where: \.isStanding) ? "corrected" : "final"
  }

  /// What was first recorded, beside what is in force.
  func corrections(of entry: Entry) -> [JSONValue] {
    entry.restatements.filter(\.isStanding).map { restatement in
      let reason = restatement.amendment.reason.map { " (\($0))" } ?? ""
      let was = NoteWriter(record).words(restatement.was)
      let at =
        restatement.wasT == restatement.amendment.t ?? restatement.wasT
        ? "" : " at \(entry.event.wall(of: restatement.wasT).iso8601)"
      return context.note(
        "Corrected entry: before, \(was)\(at)\(reason)", at: restatement.event.wall)
    }
  }

  private func pressure(_ entry: Entry, _ vitals: Vitals) -> [FHIRResource] {
    let signs = [Sign.systolic, .diastolic]
    guard signs.contains(where: { vitals.values[$0] != nil || vitals.absent[$0] != nil }) else {
      return []
    }
    var body = observation(entry, category: "vital-signs", "Vital Signs")
    body["code"] = context.concept(.pressure, text: "Blood pressure")
    var components = signs.map { sign -> JSONValue in
      .object(["code": context.concept(.sign(sign))] + value(sign, vitals))
    }
    if let mean = vitals.meanArterialPressure {
      let quantity = context.quantity(Amount(mean), unit: "mmHg", code: "mm[Hg]")
      components.append(["code": context.concept(.meanPressure), "valueQuantity": quantity])
    }
    body["component"] = .array(components)
    body.set("note", notes(signs, entry, vitals))
    return [
      FHIRResource(
        "Observation", context.key("\(entry.seq)/bp"), in: context, of: [entry.seq], body)
    ]
  }

  private func single(_ sign: Sign, _ entry: Entry, _ vitals: Vitals) -> FHIRResource? {
    guard vitals.values[sign] != nil || vitals.absent[sign] != nil else { return nil }
    var body = observation(entry, category: "vital-signs", "Vital Signs")
    body["code"] = context.concept(
      sign == .spo2 ? [.sign(sign), .oximetry] : [.sign(sign)], text: nil)
    body = body + value(sign, vitals)
    body.set("note", notes([sign], entry, vitals))
    return FHIRResource(
      "Observation", context.key("\(entry.seq)/\(sign.rawValue)"), in: context, of: [entry.seq],
      body)
  }

  /// A quantity, or why there is none; never both.
  private func value(_ sign: Sign, _ vitals: Vitals) -> JSONObject {
    guard let value = vitals.values[sign] else {
      let (code, display) = Self.absence(vitals.absent[sign])
      return ["dataAbsentReason": context.terminology("data-absent-reason", code, display)]
    }
    let unit = Code.unit(sign)
    return ["valueQuantity": context.quantity(value, unit: unit.words, code: unit.code)]
  }

  private static func absence(_ reason: String?) -> (String, String) {
    switch reason?.split(separator: " ").first {
    case "refused": ("asked-declined", "Asked But Declined")
    case "unable", "deferred": ("not-performed", "Not Performed")
    default: ("unknown", "Unknown")
    }
  }

  private func notes(_ signs: [Sign], _ entry: Entry, _ vitals: Vitals) -> JSONValue? {
    var notes: [JSONValue] = []
    for sign in signs {
      if let reason = vitals.absent[sign] {
        notes.append(context.note("\(sign.words): \(reason)"))
      }
      if vitals.implausible.contains(sign) {
        notes.append(context.note("\(sign.words): implausible, stored as typed"))
      }
    }
    if signs.contains(.temperature), let fahrenheit = vitals.fahrenheit {
      notes.append(context.note("typed as \(fahrenheit.text) degrees Fahrenheit"))
    }
    notes += corrections(of: entry)
    return notes.isEmpty ? nil : .array(notes)
  }

  private var weight: [FHIRResource] {
    guard let kilograms = session.weightKilograms, let opening = record.opening else { return [] }
    let body: JSONObject = [
      "status": "final",
      "category": [context.terminology("observation-category", "vital-signs", "Vital Signs")],
      "code": context.concept(.weight), "subject": subject, "encounter": encounterReference,
      "effectiveDateTime": context.time(opening.observedAt),
      "valueQuantity": context.quantity(kilograms, unit: "kg", code: "kg"),
      "note": [context.note("As the session had it; when it was measured was not recorded.")],
    ]
    return [FHIRResource("Observation", context.key("weight"), in: context, body)]
  }

  var scores: [FHIRResource] {
    record.entries(ofType: Score.type).compactMap { entry in
      guard case .score(let score) = entry.body else { return nil }
      var body = observation(entry, category: "survey", "Survey")
      body["code"] = context.concept(
        Code.instrument(score.instrument).map { [$0] } ?? [], text: score.instrument)
      if let word = score.word {
        body["valueString"] = context.words(word)
      } else if let value = score.value {
        body["valueQuantity"] = context.quantity(Amount(value), unit: "{score}", code: "{score}")
      } else {
        body["dataAbsentReason"] = context.terminology(
          "data-absent-reason", "not-performed", "Not Performed")
      }
      let words = NoteWriter(record).words(.score(score))
      body["note"] = .array([context.note(words)] + corrections(of: entry))
      return FHIRResource(
        "Observation", context.key("\(entry.seq)/score"), in: context, of: [entry.seq], body)
    }
  }
}

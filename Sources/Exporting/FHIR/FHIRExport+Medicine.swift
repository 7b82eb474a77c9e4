import Encoding
import SessionCore

extension FHIRExport {
  func doseKey(_ seq: Int) -> String { context.key("\(seq)/dose") }

  var administrations: [FHIRResource] {
    let courses = Dictionary(
      record.course.doses.map { ($0.seq, $0) }, uniquingKeysWith: { first, _ in first })
    return record.entries(ofType: Dose.type).flatMap { entry -> [FHIRResource] in
      guard case .dose(let dose) = entry.body else { return [] }
      let infusion = courses[entry.seq].flatMap(Infusion.init)
      let whole = administration(entry, dose, courses[entry.seq], infusion)
      return [whole] + segments(entry, dose, infusion)
    }
  }

  private func administration(
    _ entry: Entry, _ dose: Dose, _ course: DoseCourse?, _ infusion: Infusion?
  ) -> FHIRResource {
    var body = frame(entry, dose, status: status(entry, dose, course, infusion))
    if !record.course.doses.isEmpty {
      body["partOf"] = [context.reference("Procedure", procedureKey)]
    }
    let end = infusion?.stop ?? course?.holdEnd?.stamp
    if let end, end.t >= entry.t {
      let start = infusion?.segments.first.flatMap { context.time(t: $0.from, seq: $0.seq) }
      body["effectivePeriod"] = context.period(
        from: start ?? context.time(entry.observedAt), to: context.time(t: end.t, seq: end.seq))
    } else {
      body["effectiveDateTime"] = context.time(entry.observedAt)
    }
    if let giver = dose.givenBy { body["performer"] = [["actor": giverReference(giver)]] }
    let notes = self.notes(entry, dose)
    if !notes.isEmpty { body["note"] = .array(notes) }
    body["dosage"] = .object(dosage(dose, infusion))
    return FHIRResource(
      "MedicationAdministration", doseKey(entry.seq), in: context, of: [entry.seq], body)
  }

  private func frame(_ entry: Entry, _ dose: Dose, status: String) -> JSONObject {
    let code = Code.medicine(route: dose.route)
    return [
      "status": .string(status),
      "category": context.terminology("medication-admin-category", "outpatient", "Outpatient"),
      "medicationCodeableConcept": context.concept(code, text: code.display),
      "subject": subject, "context": encounterReference,
    ]
  }

  private func giverReference(_ giver: String) -> JSONValue {
    authors.contains(giver)
      ? practitioner(giver) ?? .null : ["display": context.words(giver)]
  }

  private func status(
    _ entry: Entry, _ dose: Dose, _ course: DoseCourse?, _ infusion: Infusion?
  ) -> String {
    if entry.isWithdrawn { return "entered-in-error" }
    guard let infusion else {
      return course?.isHolding == true && !isOver ? "in-progress" : "completed"
    }
    guard infusion.stoppedAt != nil else { return isOver ? "unknown" : "in-progress" }
    return infusion.given.map { $0 < dose.milligrams } == true ? "stopped" : "completed"
  }

  private func dosage(_ dose: Dose, _ infusion: Infusion?) -> JSONObject {
    let given = infusion?.given
    var bare = dose
    (bare.lot, bare.expires, bare.givenBy, bare.witness, bare.wasteMilligrams) =
      (nil, nil, nil, nil, nil)
    let ending = given.map { ", \($0.text) mg given" } ?? ""
    var dosage: JSONObject = ["text": context.words(NoteWriter(record).words(.dose(bare)) + ending)]
    if let route = dose.route {
      let code = Code.route(route)
      dosage["route"] = context.concept(code.map { [$0] } ?? [], text: code == nil ? route : nil)
    }
    dosage.set("site", dose.site.map { ["text": context.words($0)] })
    dosage["dose"] = context.quantity(given ?? dose.milligrams, unit: "mg", code: "mg")
    return dosage
  }

  private func notes(_ entry: Entry, _ dose: Dose) -> [JSONValue] {
    let words = [
      dose.lot.map { "lot " + $0 }, dose.expires.map { "expires " + $0 },
      dose.witness.map { "witness " + $0 },
      dose.implausible ? "far from usual, stored as typed" : nil,
    ].compactMap { $0 }
    let product = words.isEmpty ? [] : [context.note(words.joined(separator: ", "))]
    return product + corrections(of: entry)
  }

  /// Stretches at one rate, where it was stated in a unit that UCUM knows.
  private func segments(
    _ entry: Entry, _ dose: Dose, _ infusion: Infusion?
  ) -> [FHIRResource] {
    (infusion?.segments ?? []).enumerated().compactMap { place, segment in
      guard let end = segment.to, let rate = segment.rate.flatMap(PumpRate.init) else {
        return nil
      }
      var body = frame(entry, dose, status: "completed")
      body["partOf"] = [context.reference("MedicationAdministration", doseKey(entry.seq))]
      body["effectivePeriod"] = context.period(
        from: context.time(t: segment.from, seq: segment.seq),
        to: context.time(t: end, seq: segment.seq))
      body["dosage"] = [
        "text": context.words("pump at \(segment.rate ?? "")"),
        "rateQuantity": context.quantity(rate.value, unit: rate.unit, code: rate.unit),
      ]
      let key = context.key("\(entry.seq)/dose/\(place + 1)")
      return FHIRResource("MedicationAdministration", key, in: context, of: [entry.seq], body)
    }
  }
}

import Encoding
import SessionCore

extension REMSWorksheet {
  var treatment: REMSPart {
    var part = REMSPart("Session")
    let day =
      record.options.deidentify
      ? nil
      : course.doses.first.flatMap { dose in
        record.wall(of: dose.t, seq: dose.seq)?.date
      }
    part.add("Treatment date (required)", day)
    part.add("Dose (required)", doseWords)
    let lots = course.doses.compactMap(\.dose.lot)
    part.add("Lot number (required)", lots.isEmpty ? nil : unique(lots).joined(separator: ", "))
    part.add("Minutes, first device to end of monitoring (required)", monitoredWords)
    part.add(
      "Ready to leave after, had there been no 2 h rule (required)",
      minutes(record.entry(ofType: "ready")?.t).map { "\($0) min from the first device" })
    return part
  }

  private var doseWords: String? {
    guard !course.doses.isEmpty else { return nil }
    let total = course.totalMilligrams.text
    let devices = course.doses.map { "\($0.dose.milligrams.text) mg \(writer.relative($0.t))" }
    return "\(total) mg: " + devices.joined(separator: ", ")
  }

  private var monitoredWords: String? {
    minutes(course.ended?.stamp.t).map { $0 < 120 ? "\($0), under the 120 of the label" : "\($0)" }
  }

  /// Whole minutes from the first device.
  func minutes(_ t: Int?) -> Int? {
    t.flatMap { record.session.sinceFirstDose($0) }.map(NoteWriter.minutes)
  }

  private func unique(_ values: [String]) -> [String] {
    values.enumerated().filter { !values[..<$0.offset].contains($0.element) }.map(\.element)
  }

  var vitalSigns: REMSPart {
    var part = REMSPart("Vital signs")
    part.add("Acceptable before administration? (required)", gate("predose") ?? checked("baseline"))
    part.add("Acceptable before completion? (required)", gate("discharge") ?? checked("acceptable"))
    let pressures = course.vitals.filter { writer.pressure($0.vitals) != nil }
    let first = course.firstDoseAt
    part.add("BP before (required)", words(pressures.last { $0.stamp.t < first ?? .max }))
    addForty(&part, "first", course.doses.first?.t, pressures)
    if course.doses.count > 1 { addForty(&part, "last", course.doses.last?.t, pressures) }
    let last = course.ended.map(\.stamp.t)
    part.add(
      "BP before completion (required)",
      words(pressures.last { $0.stamp.t <= last ?? .max && $0.stamp.t > first ?? .max }))
    return part
  }

  /// The reading nearest to 40 minutes, if it is within ten; another is only a hint.
  private func addForty(
    _ part: inout REMSPart, _ device: String, _ start: Int?, _ pressures: [VitalsReading]
  ) {
    let label = "BP 40 min after the \(device) device (required)"
    guard let start else { return part.add(label, nil) }
    let due = start + 40 * 60_000
    let after = pressures.filter { $0.stamp.t > start }
    let nearest = after.min { abs($0.stamp.t - due) < abs($1.stamp.t - due) }
    guard let nearest, abs(nearest.stamp.t - due) <= 10 * 60_000 else {
      return part.add(label, nil, hint: words(nearest).map { "nearest: \($0)" })
    }
    part.add(label, words(nearest))
  }

  private func words(_ reading: VitalsReading?) -> String? {
    reading.flatMap { reading in
      writer.pressure(reading.vitals).map { "\($0) at \(writer.moment(reading.stamp))" }
    }
  }

  private func gate(_ gate: String) -> String? {
    let decision = course.decisions.last { $0.decision.gate == gate }
    return decision.map { "\(writer.moment($0.stamp)): \(writer.words(.decision($0.decision)))" }
  }
}

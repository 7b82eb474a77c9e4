import Encoding
import SessionCore

extension JSONExport {
  var doses: [JSONValue] {
    let courses = Dictionary(
      record.course.doses.map { ($0.seq, $0) }, uniquingKeysWith: { first, _ in first })
    return items { body, entry in
      guard case .dose(let dose) = body else { return nil }
      return fields(of: dose, courses[entry.seq])
    }
  }

  private func fields(of dose: Dose, _ course: DoseCourse?) -> JSONObject {
    [
      "milligrams": dose.milligrams.json, "route": .optional(dose.route),
      "lot": .optional(dose.lot), "expires": .optional(dose.expires),
      "site": .optional(dose.site), "givenBy": .optional(dose.givenBy),
      "witness": .optional(dose.witness), "wasteMilligrams": .optional(dose.wasteMilligrams),
      "hold": hold(dose, course), "infusion": infusion(dose, course),
      "implausible": .bool(dose.implausible),
    ]
  }

  private func hold(_ dose: Dose, _ course: DoseCourse?) -> JSONValue {
    let end = course?.holdEnd
    guard dose.holdSeconds != nil || end != nil else { return .null }
    var object: JSONObject = [
      "seconds": .optional(dose.holdSeconds), "outcome": .optional(end?.outcome),
    ]
    set(time: "ended", end.map { ($0.stamp.t, $0.stamp.seq) }, in: &object)
    return .object(object)
  }

  private func infusion(_ dose: Dose, _ course: DoseCourse?) -> JSONValue {
    guard let infusion = course.flatMap(Infusion.init) else {
      return dose.overSeconds == nil ? .null : .object(infusion(over: dose.overSeconds))
    }
    var object = self.infusion(over: infusion.overSeconds)
    object["segments"] = .array(infusion.segments.map(segment))
    object["givenMilligrams"] = .optional(infusion.given)
    set(time: "stopped", infusion.stop.map { ($0.t, $0.seq) }, in: &object)
    return .object(object)
  }

  private func infusion(over seconds: Int?) -> JSONObject {
    ["overSeconds": .optional(seconds), "segments": [], "stoppedAt": nil, "givenMilligrams": nil]
  }

  private func segment(_ segment: Infusion.Segment) -> JSONValue {
    var object: JSONObject = ["rate": .optional(segment.rate)]
    set(time: "started", (segment.from, segment.seq), in: &object)
    set(time: "ended", segment.to.map { ($0, segment.endSeq ?? segment.seq) }, in: &object)
    return .object(object)
  }

  var effects: [JSONValue] {
    EffectHistory.all(in: record.session).map { history in
      var fields: JSONObject = [
        "name": .string(history.name), "snomed": .optional(history.snomed),
        "ongoing": .bool(history.episode?.isOpen ?? false),
        "withdrawn": .bool(history.isWithdrawn),
        "grades": .array(history.grades.map(grade)),
      ]
      let (episode, seq) = (history.episode, history.entry.seq)
      set(time: "onset", episode?.onsetAt.map { ($0, seq) }, in: &fields)
      set(time: "resolved", episode?.resolution.map { ($0.t, $0.seq) }, in: &fields)
      return item(history.entry, t: history.start, fields)
    }
  }

  private func grade(_ grade: EffectHistory.Grade) -> JSONValue {
    [
      "id": .integer(grade.entry.seq), "at": at(grade.entry.event.wall(of: grade.t)),
      "offsetSeconds": offset(grade.t), "grade": .optional(grade.value),
      "by": .optional(grade.entry.by), "withdrawn": .bool(grade.entry.isWithdrawn),
    ]
  }

  var effectRounds: [JSONValue] {
    items { body, _ in
      guard case .effect(let effect) = body, effect.none else { return nil }
      return ["result": "none"]
    }
  }
}

import Encoding
import SessionCore

extension FHIRExport {
  func effectKey(_ seq: Int) -> String { context.key("\(seq)/effect") }

  /// One observation for each side effect, from onset to resolution.
  var effects: [FHIRResource] {
    EffectHistory.all(in: session).map { history in
      FHIRResource(
        "Observation", effectKey(history.entry.seq), in: context,
        of: history.grades.map(\.entry.seq), body(of: history))
    }
  }

  private func body(of history: EffectHistory) -> JSONObject {
    let entry = history.entry
    var body: JSONObject = [
      "status": .string(status(of: history)),
      "category": [context.terminology("observation-category", "exam", "Exam")],
      "code": context.concept(.symptom, text: "Side effect"), "subject": subject,
      "encounter": encounterReference,
    ]
    if let episode = history.episode, let onset = episode.onsetAt {
      body["effectivePeriod"] = context.period(
        from: context.time(t: onset, seq: entry.seq),
        to: episode.resolution.flatMap { context.time(t: $0.t, seq: $0.seq) })
    } else {
      body.set("effectiveDateTime", context.time(t: history.start, seq: entry.seq))
    }
    body["issued"] = context.time(entry.event.wall)
    body.set("performer", practitioner(entry.by).map { [$0] })
    body["valueCodeableConcept"] = context.concept(
      history.snomed.map { [.finding($0)] } ?? [], text: history.name)
    let components = [severity(of: history), outcome(of: history)].compactMap { $0 }
    if !components.isEmpty { body["component"] = .array(components) }
    body["note"] = .array(
      [context.note(course(of: history))]
        + history.grades.flatMap {
          corrections(of: $0.entry)
        })
    return body
  }

  private func status(of history: EffectHistory) -> String {
    if history.isWithdrawn { return "entered-in-error" }
    let isCorrected = history.grades.contains { grade in
      grade.entry.restatements.contains(where: \.isStanding)
    }
    return isCorrected ? "corrected" : "final"
  }

  /// The worst grade; left out where none was stated.
  private func severity(of history: EffectHistory) -> JSONValue? {
    guard let grade = history.worst, grade > 0 else {
      return nil
    }
    return [
      "code": context.concept(.severity),
      "valueCodeableConcept": context.concept(
        Code.severity(grade).map { [$0] } ?? [], text: NoteWriter.words(grade: grade)),
    ]
  }

  private func outcome(of history: EffectHistory) -> JSONValue? {
    guard let episode = history.episode else { return nil }
    let (code, display) = episode.isOpen ? ("ongoing", "Ongoing") : ("resolved", "Resolved")
    return [
      "code": context.concept(.outcome),
      "valueCodeableConcept": context.terminology("adverse-event-outcome", code, display),
    ]
  }

  private func course(of history: EffectHistory) -> String {
    let steps = history.grades.map { grade in
      let time = grade.entry.event.wall(of: grade.t).iso8601
      let withdrawn = grade.entry.isWithdrawn ? ", withdrawn" : ""
      return "\(time) \(NoteWriter.words(grade: grade.value))\(withdrawn)"
    }
    return "Course: " + steps.joined(separator: "; ")
  }
}

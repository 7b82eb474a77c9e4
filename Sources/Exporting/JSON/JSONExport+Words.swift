import Encoding
import SessionCore

extension JSONExport {
  /// Notes of the record, then the private ones where they were asked for.
  var notes: [JSONValue] {
    let notes = items { body, _ in
      guard case .note(let note) = body else { return nil }
      return [
        "kind": .string(note.kind.rawValue), "text": .string(note.text),
        "repaired": .bool(note.repaired),
      ]
    }
    return notes + record.processNotes.map(note)
  }

  /// A private note has no number in this record, so its id is null.
  private func note(_ note: ProcessNote) -> JSONValue {
    var object: JSONObject = [
      "id": nil, "at": at(note.at), "offsetSeconds": offset(note.t), "late": false,
      "by": .optional(note.by), "withdrawn": false, "amendedFrom": nil, "kind": "process",
      "text": .string(note.text), "repaired": false,
    ]
    let delay = note.recordedAt.milliseconds - note.at.milliseconds
    set(time: "recorded", note.recordedAt, t: note.t + delay, in: &object)
    return .object(object)
  }

  var experiences: [JSONValue] {
    let promoted = Set(record.course.experiences.filter(\.isPromoted).map(\.stamp.seq))
    return items { body, entry in
      guard case .experience(let experience) = body, experience.promotes == nil else { return nil }
      return [
        "name": .string(experience.name), "promoted": .bool(promoted.contains(entry.seq)),
      ]
    }
  }

  var interventions: [JSONValue] {
    items { body, _ in
      guard case .intervention(let done) = body else { return nil }
      return [
        "text": .string(done.text), "modality": .optional(done.modality),
        "for": .optional(done.effect),
      ]
    }
  }

  var scores: [JSONValue] {
    items { body, _ in
      guard case .score(let score) = body else { return nil }
      let parts = score.parts.map { JSONValue.array($0.map(JSONValue.integer)) }
      return [
        "instrument": .string(score.instrument),
        "value": score.word.map(JSONValue.string) ?? .optional(score.value),
        "min": .optional(score.min), "max": .optional(score.max), "parts": parts ?? .null,
        "absent": .optional(score.absent),
      ]
    }
  }

  var pins: [JSONValue] {
    let moments = Dictionary(
      record.course.moments.map { ($0.stamp.seq, $0.state) },
      uniquingKeysWith: { first, _ in first })
    return items { body, entry in
      guard case .pin(.held) = body else { return nil }
      return fields(of: moments[entry.seq] ?? .open)
    }
  }

  private func fields(of state: HeldMoment.State) -> JSONObject {
    switch state {
    case .open: ["state": "open", "text": nil, "settledBy": nil]
    case .described(let text, let seq):
      ["state": "described", "text": .string(text), "settledBy": .integer(seq)]
    case .dismissed(let reason, let seq):
      ["state": "dismissed", "text": .optional(reason), "settledBy": .integer(seq)]
    }
  }

  var touches: [JSONValue] {
    items { body, _ in
      guard case .touch(let touch) = body else { return nil }
      return ["action": .string(touch.action), "text": .optional(touch.text)]
    }
  }

  var followUps: [JSONValue] {
    items { body, _ in
      guard case .followup(let followUp) = body else { return nil }
      return ["on": .string(followUp.on), "what": .string(followUp.what)]
    }
  }
}

import Encoding
import SessionCore

extension JSONExport {
  var phases: [JSONValue] {
    let standing = record.course.phases.compactMap { phase in
      record.session.entry(phase.seq).map { entry in
        (phase.t, phase.seq, self.phase(phase.name, end: phase.end, entry, t: phase.t))
      }
    }
    let withdrawn = record.entries(ofType: PhaseStart.type).compactMap { entry in
      if case .phase(let phase) = entry.body, entry.isWithdrawn {
        (entry.t, entry.seq, self.phase(phase.name, end: nil, entry, t: entry.t))
      } else {
        nil
      }
    }
    return (standing + withdrawn).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private func phase(_ name: String, end: Stamp?, _ entry: Entry, t: Int) -> JSONValue {
    var fields: JSONObject = ["name": .string(name)]
    set(time: "ended", end.map { ($0.t, $0.seq) }, in: &fields)
    return item(entry, t: t, fields)
  }

  var decisions: [JSONValue] {
    items { body, _ in
      guard case .decision(let decision) = body else { return nil }
      return [
        "kind": .string(decision.kind.rawValue), "text": .optional(decision.text),
        "alerts": .array(decision.alerts.map(JSONValue.string)),
        "minutes": .optional(decision.minutes), "gate": .optional(decision.gate),
        "who": .optional(decision.who), "reason": .optional(decision.reason),
      ]
    }
  }

  var checklists: [JSONValue] {
    items { body, _ in
      guard case .checklist(let answer) = body else { return nil }
      return [
        "list": .string(answer.list), "item": .string(answer.item),
        "answer": .string(answer.answer), "text": .optional(answer.text),
      ]
    }
  }

  var emergencies: [JSONValue] {
    items { body, _ in
      guard case .emergency(let emergency) = body else { return nil }
      return ["stamp": .string(emergency.stamp)]
    }
  }

  var changes: [JSONValue] {
    items { body, _ in
      guard case .changed(let change) = body else { return nil }
      return [
        "what": .string(change.what), "from": .optional(change.from), "to": .string(change.to),
        "reason": .optional(change.reason), "authority": .optional(change.authority),
      ]
    }
  }

  var gaps: [JSONValue] {
    let merged = record.mergedGaps
    return items { body, entry in
      guard case .gap(let gap) = body, !merged.contains(entry.seq) else { return nil }
      return [
        "kind": .string(gap.kind), "seconds": .thousandths(gap.milliseconds),
        "wallBefore": .stated(gap.wallBefore), "wallAfter": .stated(gap.wallAfter),
      ]
    }
  }

  /// What has no array of its own, so that no entry is missing from the document.
  var otherEntries: [JSONValue] {
    let merged = record.mergedGaps
    return items { body, entry in
      switch body {
      case .gap where merged.contains(entry.seq):
        ["type": .string(entry.event.body.type), "data": .object(body.data)]
      case .hold, .infusion, .clock, .ready, .resumed, .ended, .closed, .pin(.described),
        .pin(.dismissed):
        ["type": .string(entry.event.body.type), "data": .object(body.data)]
      case .experience(let experience) where experience.promotes != nil:
        ["type": .string(entry.event.body.type), "data": .object(body.data)]
      default: nil
      }
    }
  }

  var unknown: [JSONValue] {
    items { body, _ in
      guard case .unknown(let type, let data) = body else { return nil }
      return ["type": .string(type), "data": .object(data)]
    }
  }
}

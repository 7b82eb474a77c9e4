import Encoding
import SessionCore

extension Redaction {
  /// The body of an event without what the options withhold.
  func body(_ body: EventBody) -> EventBody {
    switch body {
    case .opened(let opened): .opened(redacted(opened))
    case .note(let note): .note(redacted(note))
    case .vitals(let vitals): .vitals(redacted(vitals))
    case .dose(let dose): .dose(redacted(dose))
    case .decision(let decision): .decision(redacted(decision))
    case .changed(let change): .changed(redacted(change))
    case .followup(let followUp): .followup(redacted(followUp))
    case .gap(let gap): .gap(redacted(gap))
    case .unknown(let type, let data):
      .unknown(type: type, data: options.hidesText ? [:] : data)
    case .effect, .experience, .intervention, .score, .pin, .checklist, .touch, .ended, .closed,
      .withdrawn, .amended:
      words(body)
    case .resumed, .hold, .infusion, .phase, .clock, .ready, .emergency, .restored: body
    }
  }

  /// The types that hold nothing to withhold but words.
  private func words(_ body: EventBody) -> EventBody {
    guard options.hidesText else { return body }
    return switch body {
    case .effect(let effect): .effect(redacted(effect))
    case .experience(let experience): .experience(redacted(experience))
    case .intervention(let done):
      .intervention(
        Intervention(text: text(done.text), modality: done.modality, effect: done.effect))
    case .score(let score): .score(redacted(score))
    case .pin(let pin): .pin(redacted(pin))
    case .checklist(let answer):
      .checklist(
        ChecklistAnswer(
          list: answer.list, item: answer.item, answer: answer.answer, text: text(answer.text)))
    case .touch(let touch): .touch(Touch(action: touch.action, text: text(touch.text)))
    case .ended(let ended):
      .ended(Ended(againstAdvice: ended.againstAdvice, text: text(ended.text)))
    case .closed(let closed): .closed(Closed(open: closed.open.map { self.text($0) }))
    case .withdrawn(let withdrawal):
      .withdrawn(Withdrawal(target: withdrawal.target, reason: text(withdrawal.reason)))
    default: body
    }
  }

  private func redacted(_ note: Note) -> Note {
    let areTheirWords = note.kind == .quote || note.kind == .intention
    guard options.hidesText || areTheirWords else { return note }
    return Note(kind: note.kind, text: Self.marker, repaired: note.repaired)
  }

  private func redacted(_ effect: Effect) -> Effect {
    guard !effect.none, effect.snomed == nil, !knownEffects.contains(effect.name.lowercased())
    else { return effect }
    return Effect(name: Self.marker, grade: effect.grade)
  }

  private func redacted(_ experience: Experience) -> Experience {
    guard !knownExperiences.contains(experience.name.lowercased()) else { return experience }
    return Experience(name: Self.marker, promotes: experience.promotes)
  }

  private func redacted(_ score: Score) -> Score {
    var score = score
    if score.absent != "untested" { score.absent = text(score.absent) }
    return score
  }

  private func redacted(_ pin: Pin) -> Pin {
    switch pin {
    case .held: .held
    case .described(let target, let words): .described(target: target, text: text(words))
    case .dismissed(let target, let reason): .dismissed(target: target, reason: text(reason))
    }
  }
}

import Encoding
import SessionCore

extension EventsTable {
  /// What a body says, each thing with its value and unit apart.
  func facts(_ body: EventBody) -> [Fact] {
    switch body {
    case .vitals(let vitals): facts(vitals)
    case .dose(let dose): [fact(dose)]
    case .effect(let effect): [fact(effect)]
    case .score(let score): [fact(score)]
    case .note(let note): [Fact(kind: note.kind.rawValue, text: note.text)]
    case .experience(let experience): [Fact(kind: "experience", label: .typed(experience.name))]
    case .intervention(let done):
      [Fact(kind: "intervention", label: .typed(done.modality), text: done.text)]
    case .infusion(let step):
      [
        Fact(
          kind: "infusion", label: .typed(step.action), value: step.givenMilligrams?.text,
          unit: step.givenMilligrams.map { _ in "mg" }, text: step.rate)
      ]
    case .decision(let decision): [fact(decision)]
    case .checklist(let answer):
      [Fact(kind: "checklist", label: .typed(answer.item), value: nil, text: words(body))]
    case .gap(let gap):
      [
        Fact(
          kind: "gap", label: .typed(gap.kind), value: Amount(thousandths: gap.milliseconds).text,
          unit: "s")
      ]
    case .unknown(let type, let data):
      [Fact(kind: "unknown", label: .typed(type), text: data.text)]
    default: [Fact(kind: body.type, text: words(body))]
    }
  }

  private func words(_ body: EventBody) -> String? {
    let words = NoteWriter(record).words(body)
    return words.isEmpty ? nil : words
  }

  private func facts(_ vitals: Vitals) -> [Fact] {
    Sign.allCases.compactMap { sign in
      let (value, absent) = (vitals.values[sign], vitals.absent[sign])
      guard value != nil || absent != nil else { return nil }
      return Fact(
        kind: "vitals", code: .sign(sign), label: .fixed(sign.rawValue), value: value?.text,
        unit: value.map { _ in Code.unit(sign).code }, text: absent)
    }
  }

  private func fact(_ dose: Dose) -> Fact {
    let code = Code.medicine(route: dose.route)
    return Fact(
      kind: "dose", code: code, label: .fixed(code.display), value: dose.milligrams.text,
      unit: "mg", text: words(.dose(dose)))
  }

  private func fact(_ effect: Effect) -> Fact {
    guard !effect.none else { return Fact(kind: "effectRound", label: .fixed("none")) }
    return Fact(
      kind: "effect", code: effect.snomed.map { Code(.snomed, $0, effect.name) },
      label: .typed(effect.name), value: effect.grade.map(String.init),
      unit: effect.grade.map { _ in "grade" })
  }

  private func fact(_ score: Score) -> Fact {
    let value = score.value.map(String.init)
    return Fact(
      kind: "score", label: .typed(score.instrument), value: value,
      unit: value.map { _ in "{score}" }, text: score.word ?? score.absent)
  }

  private func fact(_ decision: Decision) -> Fact {
    Fact(
      kind: "decision", label: .fixed(decision.kind.rawValue),
      value: decision.minutes.map(String.init), unit: decision.minutes.map { _ in "min" },
      text: words(.decision(decision)))
  }
}

/// An entry in plain words, for timelines, notes, `show` and the linear door.
package enum EntryWords {
  /// "vitals", "side effect", "quote", "moment": what kind of entry it is.
  package static func kind(of entry: Entry) -> String { kind(of: entry.body) }

  package static func kind(of body: EventBody) -> String {
    switch body {
    case .opened: "opened"
    case .resumed: "resumed"
    case .gap: "gap"
    case .vitals: "vitals"
    case .note(let note): note.kind.words
    case .pin: "moment"
    case .effect: "side effect"
    case .experience: "experience"
    case .dose: "dose"
    case .hold: "hold"
    case .infusion: "infusion"
    case .intervention: "did"
    case .score: "score"
    default: frameKind(of: body)
    }
  }

  private static func frameKind(of body: EventBody) -> String {
    switch body {
    case .phase: "phase"
    case .decision(let decision): decision.kind.entryKind
    case .checklist: "check"
    case .followup: "follow-up"
    case .touch: "touch"
    case .clock: "clock"
    case .ready: "ready"
    case .emergency: "emergency"
    case .changed: "changed"
    case .amended: "corrected"
    case .withdrawn: "withdrawn"
    case .restored: "brought back"
    case .ended: "ended"
    case .closed: "closed"
    default: "newer entry"
    }
  }

  /// What the entry says in force: "BP 166/104 HR 92 SpO2 97", "nausea, moderate", "100 mg sublingual".
  package static func text(of entry: Entry, in session: Session) -> String {
    let text = text(of: entry.body, in: session)
    guard case .infusion(let step) = entry.body,
      let byTime = session.milligramsByTime(after: step, at: entry.t)
    else { return text }
    return "\(text), \(byTime)"
  }

  /// The line's body as the linear door confirms it: "vitals BP 128/82 HR 74 SpO2 98".
  package static func confirmation(of entry: Entry, in session: Session) -> String {
    let text = text(of: entry, in: session)
    return text.isEmpty ? kind(of: entry) : "\(kind(of: entry)) \(text)"
  }

  package static func text(of body: EventBody, in session: Session) -> String {
    switch body {
    case .opened(let opened): text(of: opened)
    case .resumed(let resumed): text(of: resumed)
    case .gap(let gap): text(of: gap)
    case .vitals(let vitals): vitals.words
    case .note(let note): note.text
    case .pin(let pin): text(of: pin, in: session)
    case .effect(let effect): text(of: effect)
    case .experience(let experience): text(of: experience)
    case .dose(let dose): text(of: dose)
    case .hold(let end): text(of: end, in: session)
    case .infusion(let step): text(of: step)
    case .intervention(let intervention): text(of: intervention)
    case .score(let score): text(of: score)
    default: frameText(of: body, in: session)
    }
  }

  private static func frameText(of body: EventBody, in session: Session) -> String {
    switch body {
    case .phase(let phase): phase.name
    case .decision(let decision): text(of: decision)
    case .checklist(let answer): text(of: answer)
    case .followup(let followUp): text(of: followUp)
    case .touch(let touch): text(of: touch)
    case .clock(let toggle): text(of: toggle)
    case .ready: "to leave"
    case .emergency(let emergency): emergency.stamp
    case .changed(let change): text(of: change)
    case .amended(let amendment): text(of: amendment)
    case .withdrawn(let withdrawal): reasoned("number \(withdrawal.target)", withdrawal.reason)
    case .restored(let restoration): "number \(restoration.target)"
    case .ended(let ended): text(of: ended)
    case .closed(let closed): text(of: closed)
    case .unknown(let type, _): type
    default: ""
    }
  }

  static func reasoned(_ words: String, _ reason: String?) -> String {
    reason.map { "\(words) (\($0))" } ?? words
  }
}

extension Note.Kind {
  /// As the kind of entry is called on the screen.
  package var words: String {
    switch self {
    case .note: "note"
    case .quote: "quote"
    case .mark: "mark"
    case .observed: "seen"
    case .intention: "intention"
    case .addendum: "addendum"
    case .process: "private note"
    }
  }
}

extension Decision.Kind {
  fileprivate var entryKind: String {
    switch self {
    case .recheck, .called, .treated, .expected: "answer"
    case .proceed, .delay, .cancel: "gate"
    case .deferred: "deferred"
    }
  }
}

import SessionCore

extension NoteWriter {
  var discharge: NoteSection {
    let checklist: [NoteBlock] =
      course.answers["discharge"] == nil
        && !session.careProtocol.checklists.contains { $0.name == "discharge" }
      ? [.paragraph("Discharge checklist: not recorded.")] : [self.checklist("discharge")]
    let gates = gateLines("discharge")
    let followUps = lines(
      record.entries(ofType: FollowUp.type), orElse: "Follow-up: none recorded.")
    return NoteSection(
      title: "Discharge",
      blocks: [.facts(leaving)] + checklist + (gates.isEmpty ? [] : [.lines(gates)]) + followUps)
  }

  private var leaving: [NoteFact] {
    [
      NoteFact(label: "Judged ready to leave", value: ready),
      NoteFact(label: "Left", value: left),
      NoteFact(label: "Escort", value: session.escort.map { Prose($0) } ?? Self.nothing),
      NoteFact(label: "Last vital signs", value: lastVitals),
      NoteFact(label: "Side effects then", value: openEffects),
    ]
  }

  private var ready: Prose {
    record.entry(ofType: "ready").map { Prose(moment(t: $0.t, seq: $0.seq)) } ?? Self.nothing
  }

  private var left: Prose {
    guard let end = course.ended else { return Self.nothing }
    let advice: String? = end.ended.againstAdvice ? "AGAINST ADVICE" : nil
    let early = session.minutesLeftEarly.map { "left \($0) min before the minimum stay" }
    return Prose(joined([moment(end.stamp), advice, early, end.ended.text]))
  }

  private var lastVitals: Prose {
    guard let last = course.vitals.last(where: { !$0.vitals.values.isEmpty }) else {
      return Self.nothing
    }
    return Prose("\(moment(last.stamp)): \(words(.vitals(last.vitals)))")
  }

  private var openEffects: Prose {
    let open = course.openEpisodes.map { "\($0.name), \(Self.words(grade: $0.grade))" }
    if !open.isEmpty { return Prose("ongoing: " + open.joined(separator: "; ")) }
    return course.episodes.isEmpty && course.effectRounds.isEmpty
      ? "not asked" : "none open in the record"
  }

  var clocks: NoteSection {
    let clocks = record.clocks
    func fact(_ label: String, _ seconds: Int?) -> NoteFact {
      NoteFact(
        label: label, value: seconds.map { Prose(Self.duration(seconds: $0)) } ?? Self.nothing)
    }
    let close = course.closedAt == nil ? "to the last entry" : "to closing"
    let until = course.ended == nil ? close : "to leaving"
    return NoteSection(
      title: "Clocks",
      blocks: [
        .facts([
          fact("Appointment, \(until)", clocks.appointment),
          fact("First dose \(until)", clocks.sinceFirstDose),
          fact("Face to face", clocks.faceToFace), fact("Therapy", clocks.therapy),
        ])
      ])
  }
}

import SessionCore

extension NoteWriter {
  var effects: NoteSection {
    let histories = EffectHistory.all(in: session)
    let rounds = course.effectRounds.map { moment($0) }
    var blocks: [NoteBlock] = []
    if !histories.isEmpty { blocks.append(.table(effectTable(histories))) }
    if !rounds.isEmpty {
      blocks.append(.paragraph(Prose("Asked, none present: \(rounds.joined(separator: "; ")).")))
    } else if histories.contains(where: { !$0.isWithdrawn }) {
      blocks.append(.paragraph("Others: not recorded as asked about."))
    } else {
      blocks.append(.paragraph("Not asked: no round of questions and no side effect was recorded."))
    }
    return NoteSection(title: "Side effects", blocks: blocks)
  }

  private func effectTable(_ histories: [EffectHistory]) -> NoteTable {
    NoteTable(
      caption: "Side effects with onset, grade and resolution",
      columns: [
        .init(title: "Side effect"), .init(title: "Onset"), .init(title: "Worst grade"),
        .init(title: "Resolved"), .init(title: "Lasted"),
      ], rows: histories.map(effectRow))
  }

  private func effectRow(_ history: EffectHistory) -> NoteTable.Row {
    let episode = history.episode
    let onset = episode.map { $0.onsetAt.map { moment(t: $0, seq: history.entry.seq) } } ?? nil
    let cells = [
      history.name, history.isWithdrawn ? "withdrawn" : onset ?? "not recorded",
      Self.words(grade: history.worst),
      resolution(of: history), lasting(episode),
    ]
    return NoteTable.Row(
      cells: cells.map { struck(Prose($0), if: history.isWithdrawn) },
      remarks: gradeRemarks(history) + doneRemarks(history))
  }

  private func resolution(of history: EffectHistory) -> String {
    guard let episode = history.episode else { return "" }
    if let resolution = episode.resolution { return moment(resolution) }
    return course.ended == nil ? "ongoing at the last entry" : "ongoing when the patient left"
  }

  private func lasting(_ episode: EffectEpisode?) -> String {
    guard let onset = episode?.onsetAt, let resolved = episode?.resolvedAt else { return "" }
    return Self.duration(seconds: (resolved - onset) / 1000)
  }

  /// Every grade with its time, where there is more to tell than onset and resolution.
  private func gradeRemarks(_ history: EffectHistory) -> [Prose] {
    let steps = history.grades.map { grade in
      let words = "\(clock(t: grade.t, seq: grade.entry.seq)) \(relative(grade.t)) "
      return Prose(words + Self.words(grade: grade.value) + author(grade.entry.by))
        .strikingOut(grade.entry.isWithdrawn)
    }
    let isTold = steps.count < 2 || isPlain(history.grades)
    let course = isTold ? [] : [Prose("course: ") + Prose.joined(steps, by: "; ")]
    return course + history.grades.flatMap { remarks(of: $0.entry) }
  }

  /// Came and went, in the words of one author.
  private func isPlain(_ grades: [EffectHistory.Grade]) -> Bool {
    grades.count == 2 && grades.last?.value == 0
      && grades.allSatisfy { !$0.entry.isWithdrawn && author($0.entry.by).isEmpty }
  }

  /// When something was done for it; what that was stands with the interventions.
  private func doneRemarks(_ history: EffectHistory) -> [Prose] {
    let times = record.entries(ofType: Intervention.type).compactMap { entry -> String? in
      guard case .intervention(let done) = entry.body, done.effect == history.entry.seq,
        entry.isStanding
      else { return nil }
      return moment(t: entry.t, seq: entry.seq)
    }
    return times.isEmpty ? [] : [Prose("done for it: " + times.joined(separator: "; "))]
  }

  var experiences: NoteSection {
    let entries = record.entries(ofType: Experience.type)
    return NoteSection(
      title: "Expected experiences", blocks: lines(entries, orElse: "None recorded."))
  }

  /// What was done, whether it was entered by itself or as the answer to an alert.
  var interventions: NoteSection {
    let entries = record.entries(ofType: Intervention.type, Decision.type).filter { entry in
      if case .decision(let decision) = entry.body { decision.kind == .treated } else { true }
    }
    return NoteSection(title: "Interventions", blocks: lines(entries, orElse: "None recorded."))
  }

  var scores: NoteSection {
    let entries = record.entries(ofType: Score.type)
    return NoteSection(
      title: "Ratings and scales", blocks: lines(entries, orElse: "None recorded."))
  }
}

extension Prose {
  func strikingOut(_ isWithdrawn: Bool) -> Prose {
    isWithdrawn ? Prose("[WITHDRAWN] ") + struck : self
  }

  static func joined(_ parts: [Prose], by separator: String) -> Prose {
    var joined = Prose("")
    for (place, part) in parts.enumerated() {
      joined = place == 0 ? part : joined + Prose(separator) + part
    }
    return joined
  }
}

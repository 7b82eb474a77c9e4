import SessionCore

extension NoteWriter {
  /// The plan of the protocol beside what was done.
  var adherence: NoteSection {
    let points = session.adherence(at: record.moment)
    guard !points.isEmpty else {
      return NoteSection(
        title: "Adherence to the plan",
        blocks: [.paragraph("Nothing was planned by the clock, or no dose was given.")])
    }
    let kinds = points.map { Self.words($0.kind) }
    let facts = kinds.enumerated().filter { kinds.firstIndex(of: $0.element) == $0.offset }
      .map { _, kind in
        let own = points.filter { Self.words($0.kind) == kind }.map(words)
        return NoteFact(label: kind, value: Prose(own.joined(separator: "; ")))
      }
    return NoteSection(title: "Adherence to the plan", blocks: [.facts(facts)])
  }

  /// "T+30 done 14:32", "T+45 done 14:51, 6 min late", "T+75 NOT DONE".
  private func words(_ point: AdherencePoint) -> String {
    let isHidden = record.options.deidentify
    let done = point.doneAt.map { isHidden ? relative($0) : clock(t: $0, seq: point.seq) }
    let minutes = point.lateness.map { $0 / 60_000 } ?? 0
    return joined([
      "\(point.label) \(Self.words(point.state))\(done.map { " " + $0 } ?? "")",
      minutes > 0 ? "\(minutes) min late" : nil, point.deferredBecause.map { "put off: " + $0 },
    ])
  }

  private static func words(_ kind: Due.Kind) -> String {
    switch kind {
    case .vitals, .vitalsAfterInfusion: "Vital signs"
    case .observation: "Looks"
    case .holdEnd: "Ends of holds"
    case .recheck: "Rechecks"
    case .device: "Devices"
    case .minimumStay: "Minimum stay"
    case .effectRound: "Rounds of side effects"
    }
  }

  private static func words(_ state: AdherencePoint.State) -> String {
    switch state {
    case .done: "done"
    case .missed: "NOT DONE"
    case .overdue: "OVERDUE"
    case .due: "due"
    case .upcoming: "to come"
    }
  }
}

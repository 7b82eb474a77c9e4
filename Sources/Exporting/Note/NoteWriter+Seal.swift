import SessionCore

extension NoteWriter {
  /// What the record says about itself: changes of its frame, gaps, what this version can't read.
  var changes: NoteSection {
    let merged = record.mergedGaps
    let entries =
      record.entries(ofType: Change.type, Gap.type).filter { !merged.contains($0.seq) }
      + session.timeline.filter { if case .unknown = $0.event.body { true } else { false } }
    let counts = [
      (session.entries.filter { !$0.restatements.isEmpty }.count, "corrected"),
      (session.entries.filter(\.isWithdrawn).count, "withdrawn"),
      (session.entries.filter(\.isLate).count, "written late"),
    ]
    let words = counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return NoteSection(
      title: "Changes, gaps and corrections",
      blocks: [.paragraph(Prose("Entries: \(words). Each stands where it happened."))]
        + lines(
          entries.sorted { ($0.t, $0.seq) < ($1.t, $1.seq) }, withKind: true,
          orElse: "Nothing else changed.")
    )
  }

  /// What the copy on paper is held against.
  var seal: NoteSection {
    var facts = [
      NoteFact(label: "Lines in the journal", value: Prose(String(record.eventCount))),
      NoteFact(
        label: "Written by", value: Prose("Vigil \(session.opened?.appVersion ?? "")")),
    ]
    if record.parts.count > 1 {
      facts.append(
        NoteFact(label: "Parts, read in order", value: Prose(record.parts.joined(separator: ", "))))
    }
    facts.append(NoteFact(label: "State", value: state))
    let head = record.head.map {
      NoteBlock.paragraph(Prose("Head (SHA-256 of the last line): \($0)"))
    }
    return NoteSection(
      title: "Record",
      blocks: [.facts(facts)] + (head.map { [$0] } ?? []) + [.paragraph(Self.disclaimer)])
  }

  private var state: Prose {
    if let closed = record.entry(ofType: "closed") {
      return Prose("closed \(moment(t: closed.t, seq: closed.seq))")
    }
    return "open: this copy may be followed by more entries"
  }

  static let disclaimer: Prose = """
    A record of what was entered, with limits set by the clinic. Not a medical device's output; \
    it gives no advice.
    """
}

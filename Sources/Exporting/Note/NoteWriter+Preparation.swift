import SessionCore

extension NoteWriter {
  var preparation: NoteSection {
    let lists = checklistNames.filter { $0 != "discharge" }
    let gates = gateLines("predose")
    let answered = lists.filter { !(course.answers[$0] ?? [:]).isEmpty }
    var blocks =
      answered.map { checklist($0) } + unanswered(lists.filter { !answered.contains($0) })
    if lists.isEmpty { blocks.append(.paragraph("Checklists: not recorded.")) }
    blocks.append(
      gates.isEmpty
        ? .paragraph("Decision on limits before dosing: none recorded.") : .lines(gates))
    return NoteSection(title: "Before dosing", blocks: blocks)
  }

  /// The protocol's lists, then others that were answered.
  private var checklistNames: [String] {
    let known = session.careProtocol.checklists.map(\.name)
    return known + course.answers.keys.filter { !known.contains($0) }.sorted()
  }

  /// One line for all lists that nobody answered: their items are in the protocol.
  private func unanswered(_ lists: [String]) -> [NoteBlock] {
    guard !lists.isEmpty else { return [] }
    let words = lists.map { name in
      let items = session.careProtocol.checklists.first { $0.name == name }?.items ?? []
      return "\(name), none of \(items.count) items answered"
    }
    let title = lists.count == 1 ? "Checklist: " : "Checklists: "
    return [.paragraph(Prose(title + words.joined(separator: "; ") + "."))]
  }

  /// A list's answers in full, and the names of what was not answered.
  func checklist(_ name: String) -> NoteBlock {
    let items = session.careProtocol.checklists.first { $0.name == name }?.items ?? []
    let answers = course.answers[name] ?? [:]
    let title = "Checklist: \(name)"
    guard !answers.isEmpty else {
      return .facts([NoteFact(label: title, value: Prose("none of \(items.count) items answered"))])
    }
    let own = Set(items.map(\.name))
    let questions =
      items.map { ($0.name, $0.text) }
      + answers.keys.filter { !own.contains($0) }.sorted().map { ($0, $0) }
    let facts = questions.compactMap { key, text in
      answers[key].map { NoteFact(label: text.isEmpty ? key : text, value: answer($0)) }
    }
    let missed = questions.map(\.0).filter { answers[$0] == nil }
    let summary = Prose("\(facts.count) of \(questions.count) answered")
    let rest = NoteFact(label: "Not answered", value: Prose(missed.joined(separator: ", ")))
    return .facts([NoteFact(label: title, value: summary)] + facts + (missed.isEmpty ? [] : [rest]))
  }

  private func answer(_ item: CheckedItem) -> Prose {
    let answer = item.answer
    let word = answer.answer == "na" ? "not applicable" : answer.answer
    let words = joined([answer.answer == "text" ? nil : word, answer.text])
    return Prose("\(words)  (\(moment(item.stamp)))")
  }

  /// Decisions at the gate of that name.
  func gateLines(_ gate: String) -> [NoteLine] {
    record.entries(ofType: Decision.type).compactMap { entry in
      guard case .decision(let decision) = entry.body, decision.gate == gate else { return nil }
      return line(entry)
    }
  }

  /// An entry as a line of a list: when, what, and what became of it.
  func line(_ entry: Entry, withKind: Bool = false) -> NoteLine {
    let kind = withKind ? kind(entry.body) + ": " : ""
    return NoteLine(
      prose: Prose("\(moment(t: entry.t, seq: entry.seq)): \(kind)") + prose(entry),
      remarks: remarks(of: entry))
  }

  /// The lines of entries, or the sentence that says there are none.
  func lines(_ entries: [Entry], withKind: Bool = false, orElse none: Prose) -> [NoteBlock] {
    guard !entries.isEmpty else { return [.paragraph(none)] }
    return [.lines(entries.map { line($0, withKind: withKind) })]
  }
}

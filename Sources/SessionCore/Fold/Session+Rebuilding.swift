extension Session {
  /// Folds the whole again from the events as filed.
  mutating func rebuild() {
    positions = [:]
    for (position, entry) in entries.enumerated() {
      positions[entry.seq] = position
      entries[position] = Entry(entry.event)
    }
    alterations.sort { $0.seq < $1.seq }
    applyAlterations()
    order = entries.indices.sorted {
      (entries[$0].t, entries[$0].seq) < (entries[$1].t, entries[$1].seq)
    }
    course = Course()
    if let opened { course.open(opened) }
    for position in order { course.take(entries[position]) }
  }

  /// Withdrawn amendments first, since they decide which restatement is in force.
  private mutating func applyAlterations() {
    let withdrawnAmendments = reversedAmendments()
    for event in alterations {
      switch event.body {
      case .amended(let amendment):
        restate(event, amendment, isStanding: !withdrawnAmendments.contains(event.seq))
      case .withdrawn(let withdrawal):
        reverse(event, target: withdrawal.target, isWithdrawal: true, reason: withdrawal.reason)
      case .restored(let restoration):
        reverse(event, target: restoration.target, isWithdrawal: false, reason: nil)
      default: break
      }
    }
  }

  private func reversedAmendments() -> Set<Int> {
    var withdrawn: Set<Int> = []
    for event in alterations {
      switch event.body {
      case .withdrawn(let withdrawal): withdrawn.insert(withdrawal.target)
      case .restored(let restoration): withdrawn.remove(restoration.target)
      default: break
      }
    }
    return withdrawn
  }

  private mutating func restate(_ event: Event, _ amendment: Amendment, isStanding: Bool) {
    guard let position = positions[amendment.target] else { return }
    let entry = entries[position]
    entries[position].restatements.append(
      Restatement(
        event: event, amendment: amendment, was: entry.body, wasT: entry.t, isStanding: isStanding))
    guard isStanding else { return }
    entries[position].body = EventBody(type: entry.event.body.type, data: amendment.restated)
    entries[position].t = amendment.t ?? entry.t
  }

  private mutating func reverse(
    _ event: Event, target: Int, isWithdrawal: Bool, reason: String?
  ) {
    guard let position = positions[target] else { return }
    entries[position].reversals.append(
      Reversal(event: event, isWithdrawal: isWithdrawal, reason: reason))
    entries[position].isWithdrawn = isWithdrawal
  }

  /// Whether an amendment's event still stands, by its own number; nil when there is no such amendment.
  package func standingAmendment(_ seq: Int) -> Event? {
    guard !reversedAmendments().contains(seq) else { return nil }
    return alterations.first { event in
      if case .amended = event.body { event.seq == seq } else { false }
    }
  }

  /// Amendments, withdrawals and restorations in the order of the journal.
  package var alterationEvents: [Event] { alterations }
}

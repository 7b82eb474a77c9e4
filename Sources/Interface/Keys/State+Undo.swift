import SessionCore

extension State {
  /// `u`: at once for one's own fresh light entry; else it names the entry and asks.
  mutating func undo() -> [Command] {
    guard mayEnter(), let session else { return [] }
    if let selection { return withdrawChosen(selection) }
    if let place = saving.lastIndex(where: \.canBeTakenBack) {
      saving[place].isTakenBack = true
      return []
    }
    do {
      let understanding = try understand("undo", in: session, at: instant.now, by: author)
      guard case .withdrawn(let withdrawal)? = understanding.events.first?.body else { return [] }
      guard isFresh(withdrawal.target) else {
        return ask(.withdraw(seq: withdrawal.target, words: words(ofEntry: withdrawal.target)))
      }
      return withdraw(withdrawal.target)
    } catch {
      notice = .words(error.words)
      return []
    }
  }

  mutating func withdraw(_ target: Int) -> [Command] {
    hand.run.undone.append(target)
    let withdrawal = PendingEvent(t: nil, body: .withdrawn(Withdrawal(target: target)))
    return append([withdrawal], draft: nil)
  }

  /// A chosen line is withdrawn by a line of its own, which takes the reason.
  private mutating func withdrawChosen(_ selection: Selection) -> [Command] {
    switch selection {
    case .entry(let seq):
      begin(verb: "withdraw")
      line?.target = seq
      refreshLine()
      return []
    case .privateNote(let seq):
      let text = privateNotes.first { $0.seq == seq }?.text ?? ""
      return ask(.withdrawPrivate(seq: seq, words: text))
    }
  }

  /// One's own, of the last two real minutes, and no dose, decision, phase or end.
  private func isFresh(_ seq: Int) -> Bool {
    guard let savedAt = hand.savedAt[seq], instant.real - savedAt <= Timing.fresh,
      let body = session?.entry(seq)?.body ?? session?.standingAmendment(seq)?.body
    else { return false }
    return !body.isWeighty
  }

  /// `U`, while the line that offers it stands.
  mutating func bringBack() -> [Command] {
    guard let withdrawn, mayEnter() else { return [] }
    let restoration = PendingEvent(t: nil, body: .restored(Restoration(target: withdrawn.seq)))
    self.withdrawn = hand.withdrawnBefore.popLast()
    return append([restoration], draft: nil)
  }

  /// "vitals 132/84, 7 min old"
  func words(ofEntry seq: Int) -> String {
    guard let session else { return "" }
    guard let entry = session.entry(seq) else { return Wording.correction }
    let age = Wording.age(milliseconds: instant.now.t - entry.event.recorded)
    return Wording.entry(entry, in: session) + ", " + age
  }
}

extension Saving {
  /// Entered and not yet numbered, light enough to be taken back by one key.
  var canBeTakenBack: Bool {
    guard status == .saving, !isTakenBack, privateText == nil else { return false }
    return events.allSatisfy { event in
      switch event.body {
      case .withdrawn, .restored, .amended: false
      default: !event.body.isWeighty
      }
    }
  }
}

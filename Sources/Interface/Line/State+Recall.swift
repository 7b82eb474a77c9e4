import Drawing
import SessionCore

extension State {
  /// What Up in an empty line offers first.
  var parkedOffer: EntryLine? { hand.parked.last { $0.session == session?.id } }

  /// Up and Down: through the lines offered above, or back through what was parked and entered.
  mutating func chooseOrRecall(_ key: Key) -> [Command] {
    let step = key == .up ? -1 : 1
    if let popup = line?.popup, popup.chosen != nil || (step > 0 && hand.recalled == nil) {
      line?.popup?.move(by: step)
      return []
    }
    guard let line, line.isBlank || hand.recalled != nil else { return [] }
    let offered = recallable(for: line)
    let place = (hand.recalled ?? -1) - step
    guard place < offered.count else { return [] }
    recall(place < 0 ? nil : offered[place], in: line)
    hand.recalled = place < 0 ? nil : place
    return []
  }

  /// Parked lines first, then entered ones: those of the open line's verb before all others.
  private func recallable(for line: EntryLine) -> [EntryLine] {
    let parked = hand.parked.filter { $0.session == line.session }.reversed()
    let entered = hand.entered.filter { $0.session == line.session }.reversed()
    let verb = hand.recalledVerb ?? line.verb
    return parked + entered.filter { $0.verb == verb } + entered.filter { $0.verb != verb }
  }

  /// A parked line comes back with its own time; one that was entered is begun now.
  private mutating func recall(_ recalled: EntryLine?, in line: EntryLine) {
    if hand.recalled == nil { hand.recalledVerb = line.verb }
    var begun =
      recalled ?? EntryLine(verb: hand.recalledVerb ?? "", time: instant, session: line.session)
    if let recalled, !hand.parked.contains(recalled) { begun.time = instant }
    begun.opener = nil
    if recalled.map(hand.parked.contains) != true { begun.dose = heldDose }
    begun.cursor = begun.text.count
    begun.awaitsReason = false
    self.line = begun
    refreshLine()
  }

  /// Up with no line open: what was parked last is typed on; Esc parks it again.
  mutating func bringBackParked() -> Bool {
    guard selection == nil, search == nil, let parked = parkedOffer, mayEnter() else {
      return false
    }
    forgetParked(parked)
    hand.recalled = nil
    hand.recalledVerb = nil
    hand.askedRun = KeyRun()
    hand.run = KeyRun()
    hand.run.isWhole = false
    line = parked
    line?.opener = nil
    line?.moveToEnd()
    notice = nil
    refreshLine()
    return true
  }

  /// A parked line that was entered after all is parked no longer.
  mutating func forgetParked(_ line: EntryLine) {
    hand.parked.removeAll {
      $0.verb == line.verb && $0.time == line.time && $0.session == line.session
    }
  }
}

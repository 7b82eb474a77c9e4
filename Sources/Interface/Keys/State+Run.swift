import Drawing
import SessionCore

extension State {
  /// Keeps the raw keys, whatever each of them does.
  mutating func noteRun(_ key: Key) {
    switch key {
    case .character(let character):
      if line == nil, instant.real - hand.lastKeyAt > Timing.pause { hand.run = KeyRun() }
      if hand.run.text.isEmpty, hand.run.isWhole {
        hand.run.since = instant.now.t
        hand.run.pageBefore = page
      }
      hand.run.text.append(character)
    case .backspace:
      if let line, line.isAtEnd, !hand.run.text.isEmpty {
        hand.run.text.removeLast()
      } else {
        hand.run.isWhole = false
      }
    case .paste: hand.run.isWhole = false
    case .enter, .escape, .function, .pageUp, .pageDown: break
    default: if line != nil { hand.run.isWhole = false }
    }
  }

  /// Enter and Esc end the run; one that is asked about, or was and whose line still stands, goes on.
  mutating func endRun() {
    if asked?.what.isAboutRun == true { return }
    if line != nil, line?.isProseSettled == false, hand.run == hand.askedRun { return }
    hand.run = KeyRun()
    // What is typed on in a line that stays open belongs to that line.
    hand.run.isWhole = line == nil
  }

  /// The words of the raw keys, when they read as prose that the line's own text doesn't hold.
  var proseTyped: String? {
    guard hand.run.isWhole, line?.isProseSettled != true else { return nil }
    let words = hand.run.text.trimmingSpaces
    guard !words.dropFirst().isEmpty else { return nil }
    guard let line else { return BedsideWords.prose(rawKeys: words, lineText: "") }
    let asked = hand.askedRun.text.trimmingSpaces
    if !asked.isEmpty, words.hasPrefix(asked) { return words }
    if let prose = BedsideWords.prose(rawKeys: words, lineText: line.text) {
      return line.respelled == nil ? prose : nil
    }
    return Self.isVerbApart(words, line) ? words : nil
  }

  /// A verb that is never made of a key and the rest of its name: `end` opens a side effect "nd".
  private static func isVerbApart(_ words: String, _ line: EntryLine) -> Bool {
    guard line.isTouching, line.respelled == nil, let word = words.split(separator: " ").first,
      let verb = VerbTable.verb(word: String(word))
    else { return false }
    return verb.name.rawValue != line.verb
  }

  /// What the run did is taken back, and its words are kept as a note of their own time.
  mutating func keepProse(_ words: String) -> [Command] {
    let run = hand.askedRun
    line = nil
    returnPage(before: run)
    let note = PendingEvent(t: run.since, body: .note(Note(kind: .note, text: words)))
    let draft = Draft(verb: "note", text: words, session: session?.id ?? "", t: run.since)
    return append(takingBack(run) + [note], draft: draft)
  }

  mutating func returnPage(before run: KeyRun) {
    turnPage(to: run.pageBefore == .lightsOut ? .main : run.pageBefore)
  }

  /// What the letters of words withdrew stands again: nobody meant those as keys.
  mutating func restoring(_ run: KeyRun) -> [Command] {
    append(restorations(of: run), draft: nil)
  }

  private func restorations(of run: KeyRun) -> [PendingEvent] {
    run.undone.map { PendingEvent(t: nil, body: .restored(Restoration(target: $0))) }
  }

  mutating func takingBack(_ run: KeyRun) -> [PendingEvent] {
    for place in saving.indices where saving[place].isMoment && saving[place].enteredAt >= run.since
    {
      saving[place].isTakenBack = true
    }
    let moments = (session?.course.openMoments ?? []).filter { moment in
      moment.stamp.t >= run.since && session?.entry(moment.stamp.seq)?.by == author
    }
    return restorations(of: run)
      + moments.map { PendingEvent(t: nil, body: .withdrawn(Withdrawal(target: $0.stamp.seq))) }
  }
}

extension Saving {
  var isMoment: Bool { events.contains { $0.body == .pin(.held) } }
}

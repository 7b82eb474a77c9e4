import SessionCore

/// Verbs that a word typed with no line open never becomes: they end something or judge, and have their page.
private let neverOffered: Set<Verb.Name> = [.end, .close, .ready]

extension State {
  /// The raw keys as a command, when they spell a whole verb that the line they ended up in isn't, and
  /// can be entered as they stand.
  var commandTyped: (words: String, does: String)? {
    guard hand.run.isWhole, line?.isProseSettled != true, line?.respelled == nil else { return nil }
    let words = hand.run.text.trimmingSpaces
    guard let first = words.split(separator: " ").first.map(String.init), first.count > 1,
      let verb = VerbTable.verb(word: first), !neverOffered.contains(verb.name),
      !BedsideWords.begins(words), !isLine(ofVerb: verb, first),
      let understood = understanding(ofTyped: words)
    else { return nil }
    guard verb.name != .by || Self.areInitials(words.dropFirst(first.count)) else { return nil }
    return (words, Self.effect(of: understood))
  }

  /// Whether the line's verb, or its own first word, is that verb already.
  private func isLine(ofVerb verb: Verb, _ first: String) -> Bool {
    guard let line else { return false }
    let own = line.text.split(separator: " ").first.map(String.init)
    return line.verb == verb.name.rawValue || own?.lowercased() == first.lowercased()
  }

  private func understanding(ofTyped words: String) -> Understanding? {
    guard let session else { return nil }
    let since = Now(t: hand.run.since, wall: instant.now.wall(of: hand.run.since))
    return try? understand(words, in: session, at: since, by: author)
  }

  /// "KM", but not the "her" of "by her".
  private static func areInitials(_ text: Substring) -> Bool {
    let name = String(text).trimmingSpaces
    return name.count <= 4 && name.allSatisfy(\.isLetter) && !BedsideWords.begins(name)
  }

  private static func effect(of understanding: Understanding) -> String {
    understanding.preview.map(\.text).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What the keys did is taken back, and the command is entered in a line of its own, with its questions.
  mutating func enterCommand(_ words: String) -> [Command] {
    let run = hand.askedRun
    if words.lowercased() == "undo", !run.undone.isEmpty {
      clearLine()
      return []
    }
    returnPage(before: run)
    let back = takingBack(run)
    begin(verb: "", text: words)
    guard line != nil else { return append(back, draft: nil) }
    line?.time = Instant(
      now: Now(t: run.since, wall: instant.now.wall(of: run.since)), real: instant.real)
    line?.isProseSettled = true
    refreshLine()
    return append(back, draft: nil) + enter()
  }

  /// The guard of what was typed with no line open: a whole command, then prose.
  mutating func askAboutRun() -> [Command]? {
    if let typed = commandTyped { return ask(.command(typed.words, does: typed.does)) }
    if let words = proseTyped { return ask(.prose(words)) }
    return nil
  }
}

extension Asked.What {
  /// A question about the raw keys.
  var isAboutRun: Bool {
    switch self {
    case .prose, .command: true
    default: false
    }
  }
}

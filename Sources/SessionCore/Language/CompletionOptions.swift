/// Everything that could stand at the place where a line is being typed.
struct CompletionOptions {
  typealias Option = (text: String, detail: String)

  let session: Session
  let partial: PartialLine

  var careProtocol: CareProtocol { session.careProtocol }

  var all: [Option] {
    var words = partial.before[...]
    if let first = words.first, TimeWord(first.text) != nil { words.removeFirst() }
    guard let first = words.popFirst() else { return verbs }
    guard let verb = verb(first) else { return [] }
    if let next = words.first, TimeWord(next.text) != nil { words.removeFirst() }
    return options(of: verb, after: words.map(\.folded))
  }

  private func verb(_ word: Word) -> Verb.Name? {
    if VitalsOpening.begins([word]) || word.startsWithDigit { return .vitals }
    return (try? VerbWord(word))?.verb
  }

  /// Verbs that end something are never completed from a part.
  private var verbs: [Option] {
    let fitting = VerbTable.verbs.filter { !$0.isTakenWhole }
    return fitting.flatMap { verb in verb.words.map { ($0, verb.help) } }
  }

  private func options(of verb: Verb.Name, after words: [String]) -> [Option] {
    switch verb {
    case .effect: effects(after: words)
    case .experience: experiences(after: words)
    case .score: scores(after: words)
    case .dose: doses(after: words)
    case .did: interventions(after: words)
    case .vitals: vitals(after: words)
    case .check: checks(after: words)
    case .answer: answers(after: words)
    case .gate: gates(after: words)
    case .correct, .withdraw, .describe, .dismiss: numbers(verb, after: words)
    case .note, .quote, .private, .seen: medicines
    default: fixed(verb, after: words)
    }
  }

  private func fixed(_ verb: Verb.Name, after words: [String]) -> [Option] {
    switch (verb, words.count) {
    case (.phase, 0): careProtocol.phases.map { ($0.name, "phase") }
    case (.hold, _) where Set(words).isDisjoint(with: ["spit", "swallowed"]):
      plain(["spit", "swallowed"])
    case (.infusion, 0): plain(["start", "rate", "pause", "resume", "stop", "given"])
    case (.infusion, 1) where words == ["stop"]: plain(["given"])
    case (.touch, 0): plain(["terms", "asked", "granted", "declined", "withdrawn"])
    case (.clock, 0): plain(["face", "therapy"])
    case (.clock, 1): plain(["start", "stop"])
    case (.emergency, 0): plain(["start", "called", "arrived", "handed-over", "over"])
    case (.set, 0): plain(["weight", "prescriber", "site", "room", "escort"])
    case (.limit, 0): plain(Sign.allCases.map { $0.words.lowercased() })
    case (.limit, 1...2) where Level(rawValue: words.last ?? "") == nil:
      plain(Level.allCases.map(\.rawValue))
    case (.mark, 0): careProtocol.marks.map { (String($0.digit), $0.text) }
    case (.end, 0): plain(["against-advice"])
    default: []
    }
  }

  func plain(_ texts: [String]) -> [Option] { texts.map { ($0, "") } }
}

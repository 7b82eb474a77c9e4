extension Interpreter {
  /// Asked once when a private text reads as a whole as vital signs, a dose or a side effect.
  func belongingInRecord(_ text: String) -> Question? {
    for (verb, words) in [
      (Verb.Name.vitals, "vitals"), (.dose, "a dose"), (.effect, "a side effect"),
    ] {
      if let line = line(text, as: verb) { return .belongsInRecord(as: words, line: line) }
    }
    return nil
  }

  /// The line that would record the text as that verb's entry; nil when it isn't one.
  private func line(_ text: String, as verb: Verb.Name) -> String? {
    if let command = try? Command(text), command.verb == verb, reads(command) { return text }
    let line = "\(verb.rawValue) \(text)"
    guard let command = try? Command(line), command.verb == verb, reads(command) else { return nil }
    return line
  }

  private func reads(_ command: Command) -> Bool {
    var reading = Interpreter(
      command, in: session, at: now, t: t, by: author, shown: shown)
    guard let statement = try? reading.statement() else { return false }
    guard case .effect(let effect) = statement.body else { return true }
    return effect.none || EffectNames(session.careProtocol).knows(effect.name)
  }
}

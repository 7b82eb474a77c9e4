import Encoding

extension Interpreter {
  mutating func phase() throws(EntryError) -> Statement {
    let names = session.careProtocol.phases.map(\.name)
    let name = arguments.isEmpty ? try nextPhase(names) : try choice("a phase", names)
    try finish(after: name)
    return Statement(.phase(PhaseStart(name: name)), preview(phase: name))
  }

  /// The phase after the one that runs; the last one has none.
  private func nextPhase(_ names: [String]) throws(EntryError) -> String {
    guard let running = session.course.phase?.name else {
      guard let first = names.first else { throw error(.missing("a phase")) }
      return first
    }
    guard let place = names.firstIndex(of: running) else { throw error(.missing("a phase")) }
    guard place + 1 < names.count else { throw error(.lastPhase(running)) }
    return names[place + 1]
  }

  /// Names the phase that starts and for how long the last one ran.
  private func preview(phase name: String) -> [PreviewPart] {
    var preview = [PreviewPart("\(name) starts")]
    if let running = session.course.phase, running.t <= t {
      preview.append(PreviewPart("\(running.name) ran \(Figures.minutes(t &- running.t))"))
    }
    return preview
  }

  mutating func ready() throws(EntryError) -> Statement {
    try finish(after: "ready")
    return Statement(.ready, "ready to leave")
  }

  mutating func emergency() throws(EntryError) -> Statement {
    let stamps = ["start", "called", "arrived", "handed-over", "over"]
    let stamp = try choice("a stamp", stamps)
    try finish(after: stamp)
    return Statement(.emergency(EmergencyStamp(stamp: stamp)), "emergency: \(stamp)")
  }

  mutating func end() throws(EntryError) -> Statement {
    if let ended = session.course.ended, ended.stamp.seq != original?.seq {
      throw error(.alreadyEnded(at: now.wall(of: ended.stamp.t).clock))
    }
    let againstAdvice = arguments.skip("against-advice")
    let text = arguments.rest
    let ended = Ended(againstAdvice: againstAdvice, text: text.isEmpty ? nil : text)
    let early = session.minutesBeforeStay(at: t).map {
      [PreviewPart("\($0) min before the minimum stay", level: .caution)]
    }
    return Statement(.ended(ended), [PreviewPart(EntryWords.text(of: ended))] + (early ?? []))
  }

  mutating func close() throws(EntryError) -> Statement {
    try finish(after: "close")
    let open = session.openItems.map(\.text)
    var statement = Statement(.closed(Closed(open: open)), "closes the record")
    if !open.isEmpty { statement.question = .closesWithOpen(open) }
    return statement
  }
}

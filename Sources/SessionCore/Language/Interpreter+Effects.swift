import Encoding

extension Interpreter {
  mutating func effect() throws(EntryError) -> Statement {
    guard !arguments.isEmpty else { throw error(.missing("a side effect")) }
    if arguments.count == 1, arguments.first?.folded == "none" {
      return Statement(.effect(.askedNone), "side effects: asked, none present")
    }
    let names = EffectNames(session.careProtocol)
    let grade = try readGrade(names)
    let typed = try text("a side effect before the grade")
    let term = names.term(typed)
    let effect = Effect(name: term?.name ?? typed, snomed: term?.snomed, grade: grade)
    var statement = Statement(.effect(effect), words(effect))
    if term == nil { statement.question = unknown(effect.name, names) }
    return statement
  }

  /// Takes off the grade: the last word, or the digit that touches a quick letter.
  private mutating func readGrade(_ names: EffectNames) throws(EntryError) -> Int? {
    guard let last = arguments.last else { return nil }
    if arguments.count == 1, last.range.count == 2, names.knows(last.droppingLast(1).text),
      let grade = Grade.reading(last.dropping(1).text)
    {
      arguments.keepFirst(1)
      return grade
    }
    if let grade = Grade.reading(last.text) {
      guard arguments.count > 1 else {
        throw error(.missing("a side effect before the grade"), at: last)
      }
      arguments.removeLast()
      return grade
    }
    if last.text.unicodeScalars.allSatisfy(\.isDigit) {
      throw error(.outOfRange(what: "a grade", range: 0...5), at: last)
    }
    return nil
  }

  /// A name used before in this session needs no second asking.
  private func unknown(_ name: String, _ names: EffectNames) -> Question? {
    let isUsed = session.course.episodes.contains { $0.name.lowercased() == name.lowercased() }
    return isUsed ? nil : .unknownEffect(name: name, near: names.near(name))
  }

  /// "nausea, moderate, from 14:29", "nausea, gone, 26 min".
  private func words(_ effect: Effect) -> String {
    let words = Grade.words(effect.name, effect.grade)
    let open = session.course.openEpisodes.last {
      $0.name.lowercased() == effect.name.lowercased()
    }
    let onset = open?.onsetAt ?? t
    if effect.grade == 0 {
      return open == nil ? words : "\(words), \(Figures.minutes(t &- onset))"
    }
    let since = session.sinceFirstDose(onset).map { ", \(Figures.sinceFirstDose($0))" } ?? ""
    return "\(words), from \(now.wall(of: onset).clock)\(since)"
  }

  mutating func experience() throws(EntryError) -> Statement {
    let isPromotion = arguments.count > 1 && arguments.skip("promote")
    let typed = try text("an experience")
    let known = session.careProtocol.experiences.first { $0.lowercased() == typed.lowercased() }
    let name = known ?? typed
    return isPromotion
      ? promotion(of: name) : Statement(.experience(Experience(name: name)), "experience: \(name)")
  }

  /// The newest experience of that name becomes a side effect; without one, the side effect begins now.
  private func promotion(of name: String) -> Statement {
    let folded = name.lowercased()
    let reading = session.course.experiences.last {
      !$0.isPromoted && $0.name.lowercased() == folded
    }
    if let reading {
      return Statement(
        .experience(Experience(name: reading.name, promotes: reading.stamp.seq)),
        "\(reading.name) becomes a side effect, from \(now.wall(of: reading.stamp.t).clock)")
    }
    let term = EffectNames(session.careProtocol).term(name)
    let effect = Effect(name: term?.name ?? name, snomed: term?.snomed)
    return Statement(.effect(effect), "side effect: \(words(effect))")
  }
}

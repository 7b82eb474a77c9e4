extension CompletionOptions {
  func effects(after words: [String]) -> [Option] {
    guard words.isEmpty else {
      let typed = words.joined(separator: " ")
      if EffectNames(careProtocol).knows(typed) { return grades }
      return rests(of: effectOptions, after: typed)
    }
    return effectOptions + [("none", "asked, none present")]
  }

  /// Open ones first, since the next line is most often about one of them.
  private var effectOptions: [Option] {
    let open = session.course.openEpisodes.map { ($0.name, "open, " + Grade.words("", $0.grade)) }
    return open.map { ($0.0, $0.1.hasSuffix(", ") ? "open" : $0.1) }
      + careProtocol.effects.map { ($0.name, $0.quickLetter.map { "key \($0)" } ?? "") }
  }

  private var grades: [Option] {
    Grade.words.prefix(4).enumerated().map { ($0.element, "grade \($0.offset)") }
  }

  /// What is left of names of several words, when their first ones are typed.
  private func rests(of options: [Option], after typed: String) -> [Option] {
    let start = Array((typed + " ").unicodeScalars)
    return options.compactMap { option in
      let whole = Array(option.text.lowercased().unicodeScalars)
      guard whole.starts(with: start) else { return nil }
      return (String(String.UnicodeScalarView(whole.dropFirst(start.count))), option.detail)
    }
  }

  func experiences(after words: [String]) -> [Option] {
    let felt = session.course.experiences.filter { !$0.isPromoted }.map { ($0.name, "recorded") }
    let listed = careProtocol.experiences.map { ($0, "experience") }
    switch words {
    case []: return listed + [("promote", "makes an experience a side effect")]
    case ["promote"]: return felt.reversed() + listed
    default: return rests(of: listed, after: words.joined(separator: " "))
    }
  }

  func scores(after words: [String]) -> [Option] {
    guard let name = words.first else {
      return careProtocol.instruments.map { ($0.name, $0.title) }
    }
    guard words.count == 1,
      let instrument = careProtocol.instruments.first(where: { $0.name.lowercased() == name })
    else { return [] }
    return plain(instrument.words) + [("untested", "with a reason")]
  }

  func doses(after words: [String]) -> [Option] {
    switch words.last {
    case nil: return []
    case "hold": return careProtocol.dosing.holdMinutes.map { ("\($0)m", "minutes") }
    case "lot": return used(\.lot)
    case "expires": return used(\.expires)
    case "site": return used(\.site)
    case "by": return used(\.givenBy)
    case "witness": return used(\.witness)
    default: break
    }
    let isAmount = words.count == 1 && words[0].unicodeScalars.allSatisfy { $0.isDigit }
    if isAmount { return plain(["mg", "mcg"]) }
    let routes = words.count <= 2 ? Route.allCases.map { ($0.rawValue, $0.words) } : []
    return routes + DoseDetail.names.filter { !words.contains($0) }.map { ($0, "") }
  }

  /// What this session's doses said before, newest first.
  private func used(_ detail: KeyPath<Dose, String?>) -> [Option] {
    session.course.doses.reversed().compactMap {
      $0.dose[keyPath: detail].map { ($0, "used before") }
    }
  }

  func interventions(after words: [String]) -> [Option] {
    if words.last == "for" { return session.course.openEpisodes.map { ($0.name, "open") } }
    if words == ["modality"] {
      let own = careProtocol.modalities
      return plain(own.isEmpty ? Interpreter.modalities : own)
    }
    let isStart = words.isEmpty
    return medicines + (isStart ? [("modality", "a way of working")] : [("for", "a side effect")])
  }

  /// The clinic's own, and what this session gave with an amount.
  var medicines: [Option] {
    let given = session.entries.suffix(200).compactMap { entry -> String? in
      guard entry.isStanding, case .intervention(let done) = entry.body else { return nil }
      let words = EntryLine(done.text).words
      guard words.count > 1, words[1].startsWithDigit else { return nil }
      return words[0].text
    }
    return careProtocol.medicines.map { ($0, "clinic's list") } + given.map { ($0, "this session") }
  }
}

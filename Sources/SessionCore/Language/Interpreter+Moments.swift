import Encoding

extension Interpreter {
  mutating func momentStatement() throws(EntryError) -> Statement {
    switch verb {
    case .describe: return try describe()
    case .dismiss: return try dismiss()
    default: break
    }
    guard !arguments.isEmpty else { return Statement(.pin(.held), "a moment") }
    guard isOldestMoment else {
      throw error(.unexpected(after: "moment"), at: arguments.restWord)
    }
    guard let oldest = session.course.openMoments.first else { throw error(.noMomentOpen) }
    return described(oldest, arguments.rest)
  }

  private mutating func describe() throws(EntryError) -> Statement {
    let moment = try moment()
    return described(moment, try text("words for the moment"))
  }

  private func described(_ moment: HeldMoment, _ text: String) -> Statement {
    Statement(
      .pin(.described(target: moment.stamp.seq, text: text)),
      "moment \(place(of: moment.stamp.t)): \(text)")
  }

  private mutating func dismiss() throws(EntryError) -> Statement {
    let moment = try moment()
    let reason = arguments.takeReason()
    try finish(after: "the number")
    return Statement(
      .pin(.dismissed(target: moment.stamp.seq, reason: reason.nonEmpty)),
      "moment \(place(of: moment.stamp.t)) needs no words")
  }

  /// The moment whose number is the next word.
  private mutating func moment() throws(EntryError) -> HeldMoment {
    if case .pin(let pin)? = original?.body, let target = pin.target,
      let moment = moment(numbered: target)
    {
      return moment
    }
    let number = try entryNumber()
    guard session.entry(number.value) != nil else {
      throw error(.noSuchEntry, at: number.word)
    }
    guard let moment = moment(numbered: number.value) else {
      throw error(.notThatKind(what: "a moment"), at: number.word)
    }
    return moment
  }

  private func moment(numbered number: Int) -> HeldMoment? {
    session.course.moments.first { $0.stamp.seq == number }
  }

  /// "T+26", or the clock before a first dose.
  func place(of t: Int) -> String {
    session.sinceFirstDose(t).map(Figures.sinceFirstDose) ?? now.wall(of: t).clock
  }

  /// The next word as an entry's number.
  mutating func entryNumber() throws(EntryError) -> (value: Int, word: Word) {
    let word = try word("the entry's number")
    let digits = word.text.unicodeScalars
    guard digits.allSatisfy(\.isDigit), let value = Int(word.text) else {
      throw error(.unreadable(what: "an entry's number", example: "12"), at: word)
    }
    return (value, word)
  }
}

extension Pin {
  fileprivate var target: Int? {
    switch self {
    case .held: nil
    case .described(let target, _), .dismissed(let target, _): target
    }
  }
}

extension String? {
  /// Nil instead of a text without anything in it.
  var nonEmpty: String? { self?.isEmpty == true ? nil : self }
}

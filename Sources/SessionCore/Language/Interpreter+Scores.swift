extension Interpreter {
  mutating func score() throws(EntryError) -> Statement {
    let instrument = try instrument()
    var score = Score(
      instrument: instrument.name, min: instrument.range?.lowerBound,
      max: instrument.range?.upperBound)
    if arguments.first?.folded == "untested" {
      score.absent = absence()
    } else if !instrument.words.isEmpty {
      score.word = try scoreWord(instrument)
    } else {
      try readNumbers(of: instrument, into: &score)
    }
    let level = score.value.flatMap(instrument.level(of:))
    score = session.judged(score, of: instrument, at: t, replacing: original?.seq)
    return Statement(.score(score), [PreviewPart(EntryWords.text(of: score), level: level)])
  }

  private mutating func instrument() throws(EntryError) -> Instrument {
    let instruments = session.careProtocol.instruments
    let word = try word("the rating's name")
    let found = instruments.first { instrument in
      ([instrument.name] + instrument.aliases).contains { $0.lowercased() == word.folded }
    }
    guard let found else {
      throw error(.notOneOf(what: "a rating", choices: instruments.map(\.name)), at: word)
    }
    return found
  }

  /// "untested", with the words of the reason.
  private mutating func absence() -> String {
    _ = arguments.next()
    let reason = arguments.rest
    return reason.isEmpty ? "untested" : "untested \(reason)"
  }

  /// A word of the instrument, or the letter it begins with.
  private mutating func scoreWord(_ instrument: Instrument) throws(EntryError) -> String {
    let choice = try abbreviated("a value of \(instrument.name)", instrument.words)
    try finish(after: "the value")
    return choice
  }

  private mutating func readNumbers(
    of instrument: Instrument, into score: inout Score
  ) throws(EntryError) {
    let whole = arguments.restWord
    let numbers = try wholeNumbers()
    if numbers.count > 1, !instrument.parts.isEmpty {
      guard numbers.count == instrument.parts.count else {
        throw error(
          .wrongPartCount(instrument: instrument.name, parts: instrument.parts), at: whole)
      }
      let parts = try parts(numbers, of: instrument)
      (score.parts, score.value) = (parts, parts.reduce(0, &+))
    } else {
      if numbers.count > 1 { throw error(.unexpected(after: "the value"), at: numbers[1].word) }
      score.value = try within(instrument.range, numbers[0], instrument.name)
    }
  }

  /// Everything that is left, one or more whole numbers.
  private mutating func wholeNumbers() throws(EntryError) -> [(value: Int, word: Word)] {
    var numbers: [(value: Int, word: Word)] = []
    repeat {
      let word = try word("a value")
      guard let amount = Amount(text: word.text), amount.thousandths % 1000 == 0 else {
        throw error(.unreadable(what: "a whole number", example: "6"), at: word)
      }
      numbers.append((amount.whole, word))
    } while arguments.first != nil
    return numbers
  }

  private func parts(
    _ numbers: [(value: Int, word: Word)], of instrument: Instrument
  ) throws(EntryError) -> [Int] {
    var parts: [Int] = []
    for (number, part) in zip(numbers, instrument.parts) {
      parts.append(try within(instrument.partRange, number, part))
    }
    return parts
  }

  private func within(
    _ range: ClosedRange<Int>?, _ number: (value: Int, word: Word), _ what: String
  ) throws(EntryError) -> Int {
    if let range, !range.contains(number.value) {
      throw error(.outOfRange(what: what, range: range), at: number.word)
    }
    return number.value
  }
}

extension Interpreter {
  mutating func vitals() throws(EntryError) -> Statement {
    var draft = VitalsDraft()
    let line = arguments
    if let last = arguments.last, last.folded == "baseline" {
      draft.vitals.baseline = true
      arguments.removeLast()
    }
    try readBareNumbers(&draft)
    if arguments.first?.folded == "asleep", !draft.holds(.pressure) {
      _ = arguments.next()
      draft.setAbsent(.pressure, "deferred asleep")
    }
    while let word = arguments.next() { try readLabelled(word, &draft) }
    guard !draft.isEmpty else { throw error(.noVitals) }
    return statement(draft, of: line)
  }

  private func statement(_ draft: VitalsDraft, of line: Arguments) -> Statement {
    var vitals = draft.vitals
    vitals.implausible = vitals.implausibleSigns
    vitals.raised = session.raised(by: vitals, at: t, replacing: original?.seq)
    vitals.settled = session.settled(by: vitals, at: t, replacing: original?.seq)
    keepJudgement(of: &vitals)
    var statement = Statement(.vitals(vitals), preview(of: vitals))
    if !vitals.implausible.isEmpty {
      statement.question = .implausible(
        what: vitals.implausibleWords, suggestion: draft.suggestion(for: line))
    }
    return statement
  }

  /// What a correction leaves as it was keeps the level it was shown with.
  private func keepJudgement(of vitals: inout Vitals) {
    guard let original, original.t == t, case .vitals(let before) = original.body else { return }
    let kept = Set(
      Sign.allCases.filter { vitals.values[$0] != nil && vitals.values[$0] == before.values[$0] })
    let (raised, settled) = (vitals.raised, vitals.settled)
    vitals.raised = Sign.allCases.flatMap { sign in
      (kept.contains(sign) ? before.raised : raised).filter { $0.sign == sign }
    }
    vitals.settled = Sign.allCases.filter { sign in
      (kept.contains(sign) ? before.settled : settled).contains(sign)
    }
  }

  private mutating func readBareNumbers(_ draft: inout VitalsDraft) throws(EntryError) {
    var words: [Word] = []
    while let word = arguments.first, word.startsWithDigit, VitalsLabel.touching(word) == nil {
      words.append(word)
      _ = arguments.next()
    }
    guard let first = words.first else { return }
    let whole = arguments.span(first, words.last ?? first)
    if PressureWord(first) != nil {
      guard words.count <= 3 else { throw error(.bareNumbers(count: words.count + 1), at: whole) }
      try readPressure(first, &draft)
      words.removeFirst()
    } else {
      guard words.count == 4 else { throw error(.bareNumbers(count: words.count), at: whole) }
      draft.set(.systolic, try number(words[0], .pressure), words[0])
      draft.set(.diastolic, try number(words[1], .pressure), words[1])
      words.removeFirst(2)
    }
    for (label, word) in zip([VitalsLabel.heartRate, .spo2], words) {
      draft.set(label.signs[0], try number(word, label), word)
    }
  }

  private mutating func readLabelled(
    _ word: Word, _ draft: inout VitalsDraft
  ) throws(EntryError) {
    if let (label, value) = VitalsLabel.touching(word) {
      try refuseRepeated(label, word, draft)
      return try read(value, label, &draft)
    }
    guard let label = VitalsLabel(word) else { throw wrongWord(word) }
    try refuseRepeated(label, word, draft)
    guard let value = arguments.next() else {
      throw error(.missing("a value after \(label.words)"), at: word)
    }
    if VitalsAbsence.names.contains(value.folded) {
      let reason = arguments.text { [arguments] in arguments.beginsLabel($0) }
      draft.setAbsent(label, reason.isEmpty ? value.folded : "\(value.folded) \(reason)")
    } else {
      try read(value, label, &draft)
    }
  }

  private func wrongWord(_ word: Word) -> EntryError {
    if word.folded == "baseline" {
      return error(.unexpected(after: "baseline, which is the last word"), at: word)
    }
    return error(word.startsWithDigit ? .bareNumbers(count: 2) : .unknownVitalsWord, at: word)
  }

  private func refuseRepeated(
    _ label: VitalsLabel, _ word: Word, _ draft: VitalsDraft
  ) throws(EntryError) {
    if draft.holds(label) { throw error(.repeatedSign(label.words), at: word) }
  }

  private func read(
    _ value: Word, _ label: VitalsLabel, _ draft: inout VitalsDraft
  ) throws(EntryError) {
    switch label {
    case .pressure: try readPressure(value, &draft)
    case .temperature: try readTemperature(value, &draft)
    case .spo2 where value.text.unicodeScalars.last == "%":
      try read(value.droppingLast(1), label, &draft)
    case .heartRate, .spo2, .respiratoryRate:
      draft.set(label.signs[0], try number(value, label), value)
    }
  }

  private func readPressure(_ word: Word, _ draft: inout VitalsDraft) throws(EntryError) {
    guard let pair = PressureWord(word) else { throw error(.pressureNeedsTwo, at: word) }
    draft.set(.systolic, try number(pair.systolic, .pressure), pair.systolic)
    draft.set(.diastolic, try number(pair.diastolic, .pressure), pair.diastolic)
  }

  private func readTemperature(_ word: Word, _ draft: inout VitalsDraft) throws(EntryError) {
    switch word.text.unicodeScalars.last {
    case "f", "F":
      let digits = word.droppingLast(1)
      let fahrenheit = try number(digits, .temperature)
      draft.vitals.fahrenheit = fahrenheit
      draft.set(.temperature, fahrenheit.celsiusFromFahrenheit, digits)
    case "c", "C":
      let digits = word.droppingLast(1)
      draft.set(.temperature, try number(digits, .temperature), digits)
    default: draft.set(.temperature, try number(word, .temperature), word)
    }
  }

  private func number(_ word: Word, _ label: VitalsLabel) throws(EntryError) -> Amount {
    guard let amount = Amount(text: word.text) else {
      throw error(.unreadableValue(sign: label.words), at: word)
    }
    return amount
  }
}

extension Arguments {
  /// Whether `word` begins the next sign: a label that touches a value or stands before one.
  fileprivate func beginsLabel(_ word: Word) -> Bool {
    if VitalsLabel.touching(word) != nil { return true }
    guard VitalsLabel(word) != nil, let place = words.firstIndex(of: word),
      place + 1 < words.endIndex
    else { return false }
    let next = words[place + 1]
    return next.startsWithDigit || VitalsAbsence.names.contains(next.folded)
  }
}

extension Amount {
  /// Rounded to a tenth of a degree.
  fileprivate var celsiusFromFahrenheit: Amount {
    let ninths = (thousandths - 32_000) * 5
    let half = ninths < 0 ? -450 : 450
    return Amount(thousandths: (ninths + half) / 900 * 100)
  }
}

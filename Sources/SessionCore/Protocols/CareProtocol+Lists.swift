extension CareProtocol {
  /// Takes one line of a section that is a list: marks, effects, instruments, checklists, words.
  mutating func takeList(_ key: String, _ value: String, of section: String) throws(Cause) {
    switch section {
    case "marks": try takeMark(key, value)
    case "effects": try takeEffect(key, value)
    case "instruments": try takeInstrument(key, value)
    case "lists": try takeWords(key, value)
    default: try takeNamed(key, value, of: section)
    }
  }

  private mutating func takeNamed(
    _ key: String, _ value: String, of section: String
  ) throws(Cause) {
    let words = SettingsValue.words(of: section)
    let name = words.last ?? ""
    switch words.first {
    case "checklist": takeItem(key, value, of: name)
    case "meanings": try takeMeaning(key, value, of: name)
    default: try takeScoreLevel(key, value, of: name)
    }
  }

  private mutating func takeMark(_ key: String, _ value: String) throws(Cause) {
    let digit = try SettingsValue.number(key, in: 1...9)
    guard value != "off" else { return }
    let fields = SettingsValue.fields(value)
    marks.append(Mark(digit: digit, text: fields[0], command: fields.count > 1 ? fields[1] : nil))
    marks.sort { $0.digit < $1.digit }
  }

  /// A lone letter is the quick letter, a number the SNOMED CT id, the rest are other names.
  private mutating func takeEffect(_ key: String, _ value: String) throws(Cause) {
    guard value != "off" else { return }
    var term = EffectTerm(name: key)
    for word in SettingsValue.list(value) {
      if word.count == 1 {
        term.quickLetter = word.first
      } else if word.allSatisfy(\.isNumber) {
        term.snomed = word
      } else {
        term.aliases.append(word)
      }
    }
    if let letter = term.quickLetter, let other = effects.first(where: { $0.quickLetter == letter })
    {
      throw .wrongValue(String(letter), want: "free letter: \(other.name) has it")
    }
    effects.append(term)
  }

  /// The values or parts; the title; other names.
  private mutating func takeInstrument(_ key: String, _ value: String) throws(Cause) {
    guard value != "off" else { return }
    let fields = SettingsValue.fields(value)
    var instrument = Instrument(name: key)
    try instrument.takeValues(fields[0])
    instrument.title = fields.count > 1 ? fields[1] : key
    instrument.aliases = fields.count > 2 ? SettingsValue.list(fields[2]) : []
    instruments.append(instrument)
  }

  private mutating func takeWords(_ key: String, _ value: String) throws(Cause) {
    let words = SettingsValue.list(value)
    switch key {
    case "experiences": experiences = words
    case "modalities": modalities = words
    case "medicines": medicines = words
    default: throw .unknownKey(key, section: "lists")
    }
  }

  /// The question; the answer that asks for nothing further, yes unless it says so.
  private mutating func takeItem(_ key: String, _ value: String, of list: String) {
    guard value != "off" else { return }
    let fields = SettingsValue.fields(value)
    let expected = fields.count > 1 && ["no", "any"].contains(fields[1]) ? fields[1] : "yes"
    let item = Checklist.Item(name: key, text: fields[0], expected: expected)
    if let place = checklists.firstIndex(where: { $0.name == list }) {
      checklists[place].items.append(item)
    } else {
      checklists.append(Checklist(name: list, items: [item]))
    }
  }

  private mutating func takeMeaning(
    _ key: String, _ value: String, of name: String
  ) throws(Cause) {
    guard let place = instruments.firstIndex(where: { $0.name == name }) else {
      throw .wrongValue(name, want: "name that [instruments] has")
    }
    instruments[place].meanings.append(Instrument.Meaning(subject: key, text: value))
  }

  private mutating func takeScoreLevel(
    _ key: String, _ value: String, of name: String
  ) throws(Cause) {
    guard let level = Level(rawValue: key) else { throw .noLevel(key) }
    guard let place = instruments.firstIndex(where: { $0.name == name }) else {
      throw .wrongValue(name, want: "name that [instruments] has")
    }
    instruments[place].levels[level] = value == "off" ? nil : try SettingsValue.range(value)
  }
}

extension Instrument {
  /// "0 to 10", "a v p u", or parts as in "activity + breathing, 0 to 2 each".
  fileprivate mutating func takeValues(_ text: String) throws(ProtocolError.Cause) {
    let halves = SettingsValue.list(text)
    let plus = UInt8(ascii: "+")
    if text.utf8.contains(plus), halves.count == 2, halves[1].hasSuffix(" each") {
      let part = try SettingsValue.range(String(halves[1].dropLast(5)))
      parts = halves[0].utf8.split(separator: plus).map {
        SettingsValue.fields(String(Substring($0)))[0]
      }
      partRange = part
      range = part.lowerBound * parts.count...part.upperBound * parts.count
    } else if SettingsValue.words(of: text).dropFirst().dropLast().contains("to") {
      range = try SettingsValue.range(text)
    } else {
      words = SettingsValue.words(of: text)
    }
  }

  /// The level the clinic wants this score seen at; nil when it is within.
  package func level(of value: Int) -> Level? {
    levels.worst { $0.contains(value) }
  }
}

/// What was read of a set of vital signs so far, with the word of each value for pointing at it.
struct VitalsDraft {
  var vitals = Vitals()
  var words: [Sign: Word] = [:]

  var isEmpty: Bool { vitals.values.isEmpty && vitals.absent.isEmpty }

  func holds(_ label: VitalsLabel) -> Bool {
    label.signs.contains { vitals.values[$0] != nil || vitals.absent[$0] != nil }
  }

  mutating func set(_ sign: Sign, _ value: Amount, _ word: Word) {
    vitals.values[sign] = value
    words[sign] = word
  }

  mutating func setAbsent(_ label: VitalsLabel, _ reason: String) {
    for sign in label.signs { vitals.absent[sign] = reason }
  }
}

/// Two numbers in one word, as in 128/82 or 128-82.
struct PressureWord {
  let systolic: Word
  let diastolic: Word

  init?(_ word: Word) {
    let scalars = Array(word.text.unicodeScalars)
    guard let place = scalars.firstIndex(where: { $0 == "/" || $0 == "-" }), place > 0,
      place < scalars.count - 1
    else { return nil }
    systolic = word.droppingLast(scalars.count - place)
    diastolic = word.dropping(place + 1)
  }
}

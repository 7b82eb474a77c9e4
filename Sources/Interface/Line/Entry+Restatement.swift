import SessionCore

extension Entry {
  /// The entry in the grammar of its verb, to be mended and entered again.
  var restatement: String {
    switch body {
    case .note(let note): note.text
    case .vitals(let vitals): vitals.restatement
    case .effect(let effect): effect.restatement
    case .intervention(let intervention): intervention.text
    case .experience(let experience): experience.name
    case .phase(let phase): phase.name
    default: argumentsAsTyped
    }
  }

  /// What was typed after the verb and its time.
  private var argumentsAsTyped: String {
    let line = restatements.last { $0.isStanding }?.event.line ?? event.line ?? ""
    let words = line.split(separator: " ").map(String.init)
    return words.drop { word in
      TimeWord(word) != nil || VerbTable.verb(key: word) != nil
        || VerbTable.verb(word: word) != nil
    }.joined(separator: " ")
  }
}

extension Effect {
  fileprivate var restatement: String {
    none ? "none" : [name, grade.map(String.init)].compactMap { $0 }.joined(separator: " ")
  }
}

extension Vitals {
  fileprivate var restatement: String {
    var words: [String] = []
    if let systolic = values[.systolic], let diastolic = values[.diastolic] {
      words.append("bp \(systolic.text)/\(diastolic.text)")
    }
    let labels: [(Sign, String)] = [
      (.heartRate, "hr"), (.spo2, "spo2"), (.respiratoryRate, "rr"), (.temperature, "temp"),
    ]
    for (sign, label) in labels {
      if let value = values[sign] { words.append("\(label) \(value.text)") }
    }
    for (sign, label) in [(Sign.systolic, "bp")] + labels {
      if let reason = absent[sign] { words.append("\(label) \(reason)") }
    }
    if let fahrenheit {
      words = words.map { $0.hasPrefix("temp") ? "temp \(fahrenheit.text)f" : $0 }
    }
    return (words + (baseline ? ["baseline"] : [])).joined(separator: " ")
  }
}

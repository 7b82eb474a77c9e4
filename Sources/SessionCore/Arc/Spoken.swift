/// Values in words that can be read aloud over a telephone.
enum Spoken {
  /// "4 min", "1 h 25 min", "under a minute"
  static func length(_ milliseconds: Int) -> String {
    let minutes = Int(clamping: milliseconds.magnitude) / 60_000
    switch minutes {
    case 0: return "under a minute"
    case ..<60: return "\(minutes) min"
    default:
      return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
    }
  }

  /// "BP 166/104, heart rate 92, SpO2 97"
  static func vitals(_ vitals: Vitals) -> String {
    var parts: [String] = []
    if vitals.values[.systolic] != nil || vitals.values[.diastolic] != nil {
      let numbers = [Sign.systolic, .diastolic].map { vitals.values[$0]?.text ?? "?" }
      parts.append("BP \(numbers.joined(separator: "/"))")
    }
    for sign in [Sign.heartRate, .spo2, .respiratoryRate, .temperature] {
      if let value = vitals.values[sign] { parts.append("\(sign.words) \(value.text)") }
    }
    if !vitals.implausible.isEmpty {
      parts.append(
        "implausible as typed: \(vitals.implausible.map(\.words).joined(separator: ", "))")
    }
    return parts.joined(separator: ", ")
  }

  /// "nausea moderate"
  static func effect(_ episode: EffectEpisode) -> String {
    guard let grade = episode.grade, Grade.words.indices.contains(grade), grade > 0 else {
      return episode.name
    }
    return "\(episode.name) \(Grade.words[grade])"
  }
}

extension Session {
  /// "T+31", "T-14", or nil before a dose is known; whole minutes begun.
  func sinceDoseWords(_ t: Int) -> String? { sinceFirstDose(t).map(Figures.sinceFirstDose) }

  /// What `set` put in force, else what the session was opened with: weight, prescriber, site, room, escort.
  package func setting(_ what: String) -> String? {
    if let change = course.changes.last(where: { $0.change.what == what }) {
      return change.change.to.isEmpty ? nil : change.change.to
    }
    return switch what {
    case "prescriber": opened?.prescriber
    case "site": opened?.site
    case "room": opened?.room
    case "weight": opened?.weightKilograms?.text
    default: nil
    }
  }

  /// Who takes the patient home: what `set escort` or the words beside the checklists' escort items say;
  /// nil when nobody is named, also where the item was only ticked.
  package var escort: String? {
    if let named = setting("escort") { return named }
    let answers = course.answers.values.flatMap(\.values)
      .filter { $0.answer.item.hasPrefix("escort") && $0.answer.answer != "no" }
      .sorted { ($0.stamp.t, $0.stamp.seq) < ($1.stamp.t, $1.stamp.seq) }
    return answers.lazy.reversed().compactMap(\.answer.text).first
  }
}

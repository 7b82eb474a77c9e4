import Encoding
import SessionCore

/// The words of a card: what crossed what, whose limit, the change, the clinic's own instruction.
struct AlertWords {
  let card: AlertCard
  let session: Session

  private var reading: VitalsReading? {
    session.course.vitals.last { $0.stamp.seq == card.reading.seq }
  }

  /// "BP 166/104", "SpO2 91": the signs that crossed.
  var values: String {
    guard let vitals = reading?.vitals else { return scored }
    let signs = Set(card.alerts.map(\.sign))
    var words: [String] = []
    if !signs.isDisjoint(with: [.systolic, .diastolic]) {
      words.append("BP \(ReadingWords.pressure(vitals))")
    }
    for sign in Sign.allCases where sign != .systolic && sign != .diastolic {
      guard signs.contains(sign), let value = vitals.values[sign] else { continue }
      words.append("\(ReadingWords.name(of: sign)) \(value.text)")
    }
    return words.joined(separator: ", ")
  }

  /// "MOAA/S 2": a card on a score and no set of vitals.
  private var scored: String {
    card.alerts.map { "\($0.sign.shortWords) \($0.value?.text ?? "")" }.joined(separator: ", ")
  }

  /// "+44/+26" for a pressure, "+24" for another sign.
  var change: String? {
    guard let reading else { return nil }
    let signs = Set(card.alerts.map(\.sign))
    if !signs.isDisjoint(with: [.systolic, .diastolic]) {
      return ReadingWords.pressureChange(reading, in: session)
    }
    guard let sign = signs.first, signs.count == 1 else { return nil }
    return ReadingWords.change(of: sign, in: reading, session)
  }

  private var crossed: [String] {
    card.alerts.compactMap { alert in
      alert.raised.filter { $0.level == alert.level }.first?.limit
        ?? alert.raised.first?.limit
    }
  }

  /// Whose limits were crossed, each once.
  private var sources: String {
    var sources: [String] = []
    for raised in card.alerts.flatMap(\.raised) where !sources.contains(raised.source) {
      sources.append(raised.source)
    }
    return sources.joined(separator: ", ")
  }

  /// An unanswered card is said one step louder after a while: then it is urgent without a new level.
  func alarm(at now: Now, isUrgent: Bool) -> Alarm {
    let age = now.t - card.openSince
    let open = age < 60_000 ? "" : " \(Elapsed.length(age))"
    return Alarm(
      rank: isUrgent ? .urgent : .caution, word: card.level == .urgent ? "URGENT" : "CAUTION",
      headlines: headlines(now), details: details,
      age: (card.isSustained ? "sustained" : "open") + open, key: "a answer",
      subject: .card(card))
  }

  private func headlines(_ now: Now) -> [String] {
    let limits = crossed.joined(separator: ", ")
    let short = crossed.map(Self.withoutPressureNames).joined(separator: ", ")
    let delta = change.map { " (\($0))" } ?? ""
    return [
      "\(values) at \(now.wall(of: card.reading.t).clock): \(limits)", "\(values): \(limits)",
      "\(values): \(short)\(delta)", "\(values): \(short)", compact, values,
    ]
  }

  private var details: [String] {
    let baseline = change.map { "\($0) from baseline.  " } ?? ""
    guard let instruction = session.careProtocol.instructions[card.level] else {
      return ["\(baseline)Limit: \(sources)", "Limit: \(sources)"]
    }
    let quoted = "“\(instruction)”"
    let whose = sources.isEmpty ? "Clinic" : Self.capitalised(sources)
    return [
      "\(baseline)\(whose): \(quoted)", "\(whose): \(quoted)", "Clinic: \(quoted)", quoted,
    ]
  }

  /// "BP 188/114 over 180/110, SpO2 91 under 92"
  var compact: String {
    guard let vitals = reading?.vitals else { return values }
    var parts: [String] = []
    for (alert, limit) in zip(card.alerts, crossed) {
      let name = limit.split(separator: " ").first.map { "\($0) " } ?? ""
      let bound = limit.hasPrefix(name) ? String(limit.dropFirst(name.count)) : limit
      switch alert.sign {
      case .diastolic where parts.last?.hasPrefix("BP") == true && bound.hasPrefix("over "):
        parts[parts.count - 1] += "/" + bound.dropFirst("over ".count)
      case .systolic, .diastolic: parts.append("BP \(ReadingWords.pressure(vitals)) \(bound)")
      default:
        parts.append("\(ReadingWords.name(of: alert.sign)) \(alert.value?.text ?? "") \(bound)")
      }
    }
    return parts.joined(separator: ", ")
  }

  private static func withoutPressureNames(_ limit: String) -> String {
    for name in ["systolic ", "diastolic "] where limit.hasPrefix(name) {
      return String(limit.dropFirst(name.count))
    }
    return limit
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

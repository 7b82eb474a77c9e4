import Encoding

extension Session {
  /// At most this many words, so that it is read aloud in half a minute.
  static let handOverWords = 90
  static let handOverColumns = 80
  /// More than these don't fit.
  static let handOverEffects = 8
  static let handOverRows = 24

  /// What is read out over the telephone: who, doses, vitals, effects, alerts and decisions, what is due.
  package func handOver(at now: Now) -> [String] {
    var lines: [String] = []
    var words = 0
    for sentence in handOverSentences(at: now) {
      let left = Self.handOverWords - words
      guard left > 0 else { break }
      let fitting = Self.cut(sentence, to: left)
      words += fitting.split(whereSeparator: \.isWhitespace).count
      lines += Self.wrapped(fitting, to: Self.handOverColumns)
    }
    return Array(lines.prefix(Self.handOverRows))
  }

  private func handOverSentences(at now: Now) -> [String] {
    [
      whoSentence(now), doseSentence, lastSentence(now), alertSentence(now), effectSentence(now),
      decisionSentence(now), peakSentence, dueSentence(now), contactSentence,
    ].compactMap(\.self)
  }

  private func whoSentence(_ now: Now) -> String {
    let time = sinceDoseWords(now.t) ?? "no dose yet"
    let route = (opened?.route ?? careProtocol.route).map { "\($0.words) ketamine" } ?? "ketamine"
    let medicine = opened?.route == .esketamine ? "nasal esketamine" : route
    let simulation = isSimulation ? "SIMULATION. " : ""
    return
      "\(simulation)\(client), \(SessionPhrase.words(for: id)): \(medicine), \(time), \(course.phase?.name ?? "")."
  }

  private var doseSentence: String? {
    guard !course.doses.isEmpty else { return nil }
    if let infusion {
      let given =
        infusion.given.map { "\($0.text) mg given by the pump" } ?? "amount given not stated"
      let stopped = infusion.stoppedAt.flatMap(sinceDoseWords).map { ", stopped \($0)" } ?? ""
      return "Infusion of \(infusion.planned.text) mg planned, \(given)\(stopped)."
    }
    let doses = course.doses.suffix(4).map { dose in
      "\(dose.dose.milligrams.text) mg at \(sinceDoseWords(dose.t) ?? "")"
    }
    let total = course.doses.count > 1 ? ", \(course.totalMilligrams.text) mg together" : ""
    let weight = milligramsPerKilogram.map { ", \($0.text(decimals: 1)) mg/kg" } ?? ""
    return "Doses: \(doses.joined(separator: ", "))\(total)\(weight)."
  }

  private func lastSentence(_ now: Now) -> String {
    let reading = course.vitals.last { !$0.vitals.values.isEmpty }
    guard let reading else { return "No vitals yet." }
    let change = change(of: .systolic, in: reading).map { change in
      let side = change.thousandths < 0 ? "under" : "over"
      return ", systolic \(change.magnitude.text) \(side) baseline"
    }
    let age = Spoken.length(now.t.since(reading.stamp.t))
    return "Last, \(age) ago: \(Spoken.vitals(reading.vitals))\(change ?? "")."
  }

  private var peakSentence: String? {
    guard let firstDose = course.firstDoseAt else { return nil }
    let peak = course.vitals.filter {
      $0.stamp.t >= firstDose && !$0.vitals.implausible.contains(.systolic)
    }.max {
      ($0.vitals.values[.systolic] ?? Amount(0)) < ($1.vitals.values[.systolic] ?? Amount(0))
    }
    guard let peak, let systolic = peak.vitals.values[.systolic] else { return nil }
    let diastolic = peak.vitals.values[.diastolic].map { "/\($0.text)" } ?? ""
    return "Highest BP \(systolic.text)\(diastolic) at \(sinceDoseWords(peak.stamp.t) ?? "")."
  }
}

extension Session {
  /// Each level for itself, with what was answered: "Open caution: systolic over 160, sustained, called."
  private func alertSentence(_ now: Now) -> String? {
    let open = Sign.alerting.compactMap { sign in
      course.alerts.open.last { $0.sign == sign }
    }
    let sentences = Level.allCases.reversed().flatMap { level in
      [false, true].compactMap { isAnswered in
        alertSentence(level, open.filter { $0.level == level && $0.isUnanswered != isAnswered })
      }
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private func alertSentence(_ level: Level, _ alerts: [Alert]) -> String? {
    guard let first = alerts.first else { return nil }
    let limits = alerts.compactMap { $0.raised.first?.limit }.joined(separator: ", ")
    let sustained = alerts.contains(where: \.isSustained) ? ", sustained" : ""
    let answer = first.isUnanswered ? nil : first.decisions.last?.decision.kind.rawValue
    return "Open \(level.rawValue): \(limits)\(sustained)\(answer.map { ", \($0)" } ?? "")."
  }

  private func effectSentence(_ now: Now) -> String? {
    let open = course.openEpisodes.suffix(Self.handOverEffects).map { episode in
      let age = episode.onsetAt.map { ", \(Spoken.length(now.t.since($0)))" } ?? ""
      return Spoken.effect(episode) + age
    }
    if !open.isEmpty { return "Side effects: \(open.joined(separator: "; "))." }
    return course.effectRounds.last.map {
      "Side effects: asked \(Spoken.length(now.t.since($0.t))) ago, none."
    }
  }

  private func decisionSentence(_ now: Now) -> String? {
    course.decisions.last { $0.decision.gate == nil }.map {
      "Decided \(Spoken.length(now.t.since($0.stamp.t))) ago: \(EntryWords.text(of: $0.decision))."
    }
  }

  private func dueSentence(_ now: Now) -> String? {
    guard let due = dues(at: now).first else { return nil }
    let time =
      due.at <= now.t ? "now" : "in \(Spoken.length(due.at.since(now.t)))"
    return "Next: \(DueWords(due, at: now, in: self).spoken) \(time)."
  }

  private var contactSentence: String? {
    let phone = careProtocol.contacts.prescriberPhone
    guard let prescriber = setting("prescriber") ?? phone else { return nil }
    let number = phone.map { prescriber == $0 ? "" : ", \($0)" } ?? ""
    return "Prescriber \(prescriber)\(number)."
  }

  /// At most that many words, with a mark where something was left out.
  private static func cut(_ text: String, to count: Int) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > count else { return words.joined(separator: " ") }
    return words.prefix(count).joined(separator: " ") + "…"
  }

  /// Lines of whole words; a word longer than a line is cut.
  static func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let word = word.unicodeScalars.count > columns ? word.prefix(columns - 1) + "…" : word
      if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > columns {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

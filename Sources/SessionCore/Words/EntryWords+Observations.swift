import Encoding

extension EntryWords {
  static func text(of pin: Pin, in session: Session) -> String {
    switch pin {
    case .held: "no words yet"
    case .described(let target, let text): "\(place(target, session)): \(text)"
    case .dismissed(let target, let reason):
      reasoned("\(place(target, session)) needs no words", reason)
    }
  }

  /// "T+26" of the entry with that number.
  private static func place(_ target: Int, _ session: Session) -> String {
    guard let entry = session.entry(target) else { return "number \(target)" }
    return session.sinceFirstDose(entry.t).map(Figures.sinceFirstDose) ?? entry.observedAt.clock
  }

  static func text(of effect: Effect) -> String {
    effect.none ? "asked, none present" : Grade.words(effect.name, effect.grade)
  }

  static func text(of experience: Experience) -> String {
    experience.promotes == nil ? experience.name : "\(experience.name), now a side effect"
  }

  static func text(of intervention: Intervention) -> String {
    [intervention.modality, intervention.text.isEmpty ? nil : intervention.text]
      .compactMap(\.self).joined(separator: ": ")
  }

  /// "suds 6 of 10", "avpu v", "aldrete 9 of 10 (2 2 2 1 2)", "moaas untested asleep"
  static func text(of score: Score) -> String {
    if let absent = score.absent { return "\(score.instrument) \(absent)" }
    if let word = score.word { return "\(score.instrument) \(word)" }
    guard let value = score.value else { return score.instrument }
    let range = score.max.map { " of \($0)" } ?? ""
    let parts = score.parts.map { " (\($0.map(String.init).joined(separator: " ")))" } ?? ""
    return "\(score.instrument) \(value)\(range)\(parts)"
  }
}

/// What is at hand in an emergency: where, whom to call, what the patient had.
package struct EmergencyCard: Hashable, Sendable {
  /// A time that is taken by a letter and Enter.
  package struct Stamp: Hashable, Sendable {
    package let letter: Character
    /// As `emergency` takes it.
    package let name: String
    /// Milliseconds of the session's clock; nil until it was taken.
    package let at: Int?
  }

  /// When the emergency began; nil while nobody said so.
  package let startedAt: Int?
  package let place: String?
  package let emergencyNumber: String?
  package let prescriber: String?
  package let prescriberPhone: String?
  package let allergies: String?
  package let medicines: String?
  package let doses: [String]
  package let vitals: String?
  package let stamps: [Stamp]

  /// Everything but the clock and the stamps, a line each, readable to a dispatcher.
  package var lines: [String] {
    let number = emergencyNumber.map { "call \($0)" } ?? "call the emergency number"
    let phone = [prescriber, prescriberPhone].compactMap(\.self).joined(separator: ", ")
    var lines = [number, "where: \(place ?? "not stated")"]
    if !phone.isEmpty { lines.append("prescriber: \(phone)") }
    lines.append("allergies: \(allergies ?? "not asked")")
    lines.append("medicines: \(medicines ?? "not asked")")
    lines += doses.map { "given: \($0)" }
    return lines + ["vitals: \(vitals ?? "none yet")"]
  }
}

extension Session {
  private static let emergencyStamps: [(letter: Character, name: String)] = [
    ("s", "start"), ("c", "called"), ("a", "arrived"), ("h", "handed-over"), ("o", "over"),
  ]

  /// The card of key `!`; looking at it records nothing.
  package func emergencyCard(at now: Now) -> EmergencyCard {
    let current = emergencyReadings
    let contacts = careProtocol.contacts
    return EmergencyCard(
      startedAt: current.first { $0.stampName == "start" }?.stamp.t, place: emergencyPlace,
      emergencyNumber: contacts.emergencyNumber, prescriber: setting("prescriber"),
      prescriberPhone: contacts.prescriberPhone, allergies: answer("allergies"),
      medicines: otherMedicinesToday, doses: emergencyDoses(now) + otherMedicines(now),
      vitals: emergencyVitals(now),
      stamps: Self.emergencyStamps.map { stamp in
        EmergencyCard.Stamp(
          letter: stamp.letter, name: stamp.name,
          at: current.last { $0.stampName == stamp.name }?.stamp.t)
      })
  }

  /// The stamps of the newest emergency: from its start on.
  private var emergencyReadings: ArraySlice<EmergencyReading> {
    let start = course.emergencies.lastIndex { $0.stampName == "start" }
    return course.emergencies[(start ?? course.emergencies.startIndex)...]
  }

  private var emergencyPlace: String? {
    let room = setting("room").map(Figures.room)
    let place = [careProtocol.contacts.address ?? setting("site"), room].compactMap(\.self)
    return place.isEmpty ? nil : place.joined(separator: ", ")
  }

  /// What was answered to an item, whichever list it is on.
  private func answer(_ item: String) -> String? {
    newestAnswer(item).map { $0.text ?? ($0.answer == "yes" ? "yes, not listed" : $0.answer) }
  }

  private func newestAnswer(_ item: String) -> ChecklistAnswer? {
    let answers = course.answers.values.compactMap { $0[item] }
    return answers.max { ($0.stamp.t, $0.stamp.seq) < ($1.stamp.t, $1.stamp.seq) }?.answer
  }

  /// Other medicines the patient takes: what was answered to the question about interacting ones, and what
  /// was written beside "taken or held as agreed", which alone names none.
  private var otherMedicinesToday: String? {
    let interacting =
      switch newestAnswer("interactions") {
      case let answer? where answer.text == nil && answer.answer == "no": "none interacting"
      case .some: answer("interactions")
      case nil: String?.none
      }
    let parts = [interacting, newestAnswer("medicines")?.text].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private func emergencyDoses(_ now: Now) -> [String] {
    let medicine = (opened?.route ?? careProtocol.route) == .esketamine ? "esketamine" : "ketamine"
    return course.doses.map { dose in
      let route = dose.dose.route.map { " \(Route(rawValue: $0)?.words ?? $0)" } ?? ""
      let amount =
        dose.givenMilligrams.map { "\($0.text) mg of \(dose.dose.milligrams.text) mg" }
        ?? "\(dose.dose.milligrams.text) mg"
      return "\(medicine) \(amount)\(route), \(Spoken.length(now.t.since(dose.t))) ago"
    }
  }

  /// What was done with a medicine of the clinic's list, the newest last.
  private func otherMedicines(_ now: Now) -> [String] {
    let names = careProtocol.medicines.map { $0.lowercased() }
    let given = timeline.compactMap { entry -> String? in
      guard entry.isStanding, case .intervention(let intervention) = entry.body else { return nil }
      let words = intervention.text.lowercased().split { !$0.isLetter && $0 != "-" }
      guard words.contains(where: { names.contains(String($0)) }) else { return nil }
      return "\(intervention.text), \(Spoken.length(now.t.since(entry.t))) ago"
    }
    return Array(given.suffix(6))
  }

  private func emergencyVitals(_ now: Now) -> String? {
    course.vitals.last { !$0.vitals.values.isEmpty }.map {
      "\(Spoken.vitals($0.vitals)), \(Spoken.length(now.t.since($0.stamp.t))) ago"
    }
  }
}

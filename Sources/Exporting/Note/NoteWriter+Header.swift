import Encoding
import SessionCore

extension NoteWriter {
  var header: NoteSection {
    NoteSection(title: "Session", blocks: [.facts(identity + people + times)] + withheldBlocks)
  }

  private func fact(_ label: String, _ value: String?) -> NoteFact {
    NoteFact(label: label, value: value.map { Prose($0) } ?? Self.nothing)
  }

  private var identity: [NoteFact] {
    let opened = session.opened
    let isHidden = record.options.deidentify
    return [
      fact("Client code", isHidden ? Redaction.marker : record.client),
      fact("Session", isHidden ? Redaction.marker : session.id),
      fact("Session number", opened?.number.map(String.init)),
      fact("Date", date),
      fact("Route", opened?.route?.words),
      fact("Protocol", protocolWords),
      fact("Weight", session.weightKilograms.map { "\($0.text) kg" }),
    ]
  }

  private var date: String? {
    guard !record.options.deidentify else {
      return "\(Redaction.marker); times count from the first dose"
    }
    return record.opening.map { "\($0.observedAt.date), times in UTC\($0.observedAt.offset)" }
  }

  private var protocolWords: String? {
    let careProtocol = session.careProtocol
    guard !careProtocol.name.isEmpty else { return nil }
    let isHidden = record.options.deidentify
    let reviewed = careProtocol.reviewer.map { "reviewed by \($0)" } ?? "not reviewed"
    return isHidden ? careProtocol.name : "\(careProtocol.name), \(reviewed)"
  }

  private var people: [NoteFact] {
    let isHidden = record.options.deidentify
    let marker: String? = isHidden ? Redaction.marker : nil
    return [
      fact("Recorded by", marker ?? authors),
      fact("Prescriber", marker ?? session.setting("prescriber")),
      fact("Place", marker ?? place), fact("Intention", course.intention.map { "\"\($0)\"" }),
      fact("Touch agreed", touchTerms),
    ]
  }

  /// The opener first, then everyone else who wrote, in the order of their first line.
  private var authors: String? {
    var authors: [String] = []
    let events = (session.entries.map(\.event) + session.alterationEvents)
      .filter { $0.via != .auto }.sorted { $0.seq < $1.seq }
    for event in events where !authors.contains(event.by ?? "?") { authors.append(event.by ?? "?") }
    return authors.isEmpty || authors == ["?"] ? nil : authors.joined(separator: ", ")
  }

  private var place: String? {
    let words = joined([session.setting("site"), session.setting("room").map(Figures.room)])
    return words.isEmpty ? nil : words
  }

  private var touchTerms: String? {
    course.touches.last { $0.touch.action == "terms" }.flatMap(\.touch.text)
  }

  private var times: [NoteFact] {
    let opened = record.opening.map { moment(t: $0.t, seq: $0.seq) }
    return [
      fact("Opened", opened),
      fact("First dose (T0)", course.doses.first.map { Self.bare(moment($0.stamp)) }),
      fact("Patient left", course.ended.map { moment($0.stamp) }),
      NoteFact(label: "Record closed", value: closing),
    ]
  }

  private var closing: Prose {
    record.entry(ofType: "closed").map { Prose(moment(t: $0.t, seq: $0.seq)) } ?? "still open"
  }

  /// T0 says of itself that it is T+0.
  private static func bare(_ moment: String) -> String {
    moment.hasSuffix(", T+0") ? String(moment.dropLast(5)) : moment
  }

  private var withheldBlocks: [NoteBlock] {
    let words = [
      "quotes": "the patient's own words", "text": "free text",
      "identity": "client code, initials, names, places, dates and lot numbers",
    ]
    let withheld = record.options.withheld.compactMap { words[$0] }
    guard !withheld.isEmpty else { return [] }
    return [.paragraph(Prose("Withheld from this copy: " + withheld.joined(separator: "; ") + "."))]
  }
}

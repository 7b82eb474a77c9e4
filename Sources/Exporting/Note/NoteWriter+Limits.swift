import SessionCore

extension NoteWriter {
  var limits: NoteSection {
    let cards = self.cards
    let none: Prose =
      record.entries(ofType: Vitals.type).isEmpty
      ? "No vital signs were recorded, so none was held against a limit."
      : "No reading was over a caution or urgent limit."
    let crossed: NoteBlock = cards.isEmpty ? .paragraph(none) : .lines(cards.map(line))
    return NoteSection(
      title: "Limits crossed and what was decided", blocks: [crossed] + limitsInForce)
  }

  /// Signs of one reading that had the same fate stand together, as on the card that was answered.
  private var cards: [[Alert]] {
    var cards: [[Alert]] = []
    for alert in record.alerts {
      if let last = cards.last?.first, Self.areOneCard(last, alert) {
        cards[cards.count - 1].append(alert)
      } else {
        cards.append([alert])
      }
    }
    return cards
  }

  private static func areOneCard(_ one: Alert, _ other: Alert) -> Bool {
    one.reading == other.reading && one.level == other.level
      && one.isSustained == other.isSustained && one.isSuperseded == other.isSuperseded
      && one.decisions.map(\.stamp) == other.decisions.map(\.stamp)
  }

  private func line(_ card: [Alert]) -> NoteLine {
    guard let first = card.first else { return NoteLine(prose: "") }
    let level = first.level.rawValue.uppercased() + (first.isSustained ? ", sustained" : "")
    let signs = card.map(words).joined(separator: "; ")
    return NoteLine(
      prose: Prose("\(moment(first.reading)): \(level): \(signs)"),
      remarks: decisions(on: first) + fate(of: card))
  }

  /// "systolic 166 (over 160, +44 from baseline)"
  private func words(_ alert: Alert) -> String {
    let sign = alert.sign.words
    let limits = alert.raised.map { raised in
      let known = sign + " "
      return joined([
        raised.limit.hasPrefix(known) ? String(raised.limit.dropFirst(known.count)) : raised.limit,
        raised.delta.map { Figures.change($0) + " from baseline" }, source(raised),
      ])
    }
    let head = "\(sign) \(alert.value?.text ?? "")"
    return limits.isEmpty ? head : head + " (" + limits.joined(separator: "; ") + ")"
  }

  private func decisions(on alert: Alert) -> [Prose] {
    guard !alert.decisions.isEmpty else { return ["decision: none recorded"] }
    return alert.decisions.map { reading in
      let isEarlier = reading.stamp.t < alert.reading.t
      let head =
        isEarlier
        ? "the decision of \(moment(reading.stamp)) stands" : "decided \(moment(reading.stamp))"
      return Prose("\(head): \(words(.decision(reading.decision)))\(author(reading.by))")
    }
  }

  private func fate(of card: [Alert]) -> [Prose] {
    if card.contains(where: \.isSuperseded) {
      return ["superseded: the reading was corrected or withdrawn afterwards"]
    }
    let ends = card.map { alert in
      alert.clearing.map { "cleared " + moment($0) }
        ?? "not cleared by a later reading"
    }
    guard let first = ends.first, ends.contains(where: { $0 != first }) else {
      return ends.prefix(1).map { Prose($0) }
    }
    let each = zip(card, ends).map { "\($0.sign.words) \($1)" }
    return [Prose(each.joined(separator: "; "))]
  }

  private var limitsInForce: [NoteBlock] {
    let limits = record.limits
    guard !limits.isEmpty else { return [.paragraph("Limits in force: none.")] }
    let rows = Sign.allCases.compactMap { sign -> NoteTable.Row? in
      let own = limits.filter { $0.sign == sign }
      guard !own.isEmpty else { return nil }
      let tiers = Level.allCases.map { level in
        own.filter { $0.level == level }.map(words).joined(separator: ", ")
      }
      return NoteTable.Row(cells: ([sign.words] + tiers).map { Prose($0) })
    }
    let columns = ["Limits in force"] + Level.allCases.map(\.rawValue)
    let table = NoteTable(
      caption: "Limits in force at the end of the record",
      columns: columns.map { NoteTable.Column(title: $0) }, rows: rows)
    return [.table(table), .paragraph(Prose("Limits set by: \(sources)."))]
  }

  private var sources: String {
    let sources = Self.distinct(record.limits.map(\.source))
    return sources.isEmpty ? "not stated" : sources.joined(separator: "; ")
  }

  /// Whose limit it was, unless every limit in force is theirs.
  private func source(_ raised: Raised) -> String? {
    let isSaid = Self.distinct(record.limits.map(\.source)) == [raised.source]
    return raised.source.isEmpty || isSaid ? nil : "limit: " + raised.source
  }

  private static func distinct(_ words: [String]) -> [String] {
    words.enumerated().filter { place, word in
      !word.isEmpty && words.firstIndex(of: word) == place
    }.map(\.element)
  }

  /// The limit's phrase without its sign and level, which stand beside it.
  private func words(_ limit: Limit) -> String {
    let known = "\(limit.sign.words.lowercased()) \(limit.level.rawValue) "
    return limit.phrase.hasPrefix(known)
      ? String(limit.phrase.dropFirst(known.count)) : limit.phrase
  }
}

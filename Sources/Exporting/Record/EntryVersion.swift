import SessionCore

/// One statement of an entry: the original, or a correction of it.
struct EntryVersion {
  enum Status: String {
    case current, superseded, withdrawn
  }

  /// From 1.
  let number: Int
  /// The line that states it.
  let event: Event
  let body: EventBody
  let t: Int
  let status: Status
  /// The number of the version before it.
  let replaces: Int?

  /// Oldest first; the one in force is the last whose correction stands.
  static func all(of entry: Entry) -> [EntryVersion] {
    let corrections = entry.restatements
    let inForce = (corrections.lastIndex(where: \.isStanding) ?? -1) + 1
    let force: Status = entry.isWithdrawn ? .withdrawn : .current
    let original = EntryVersion(
      number: 1, event: entry.event, body: entry.event.body, t: entry.event.t,
      status: inForce == 0 ? force : .superseded, replaces: nil)
    return [original]
      + corrections.enumerated().map { place, correction in
        EntryVersion(
          number: place + 2, event: correction.event,
          body: EventBody(type: entry.event.body.type, data: correction.amendment.restated),
          t: correction.amendment.t ?? correction.wasT,
          status: !correction.isStanding
            ? .withdrawn : place + 1 == inForce ? force : .superseded,
          replaces: place + 1)
      }
  }
}

import Encoding
import SessionCore

/// Who changed what, when and why: the trail of a session's resources.
struct FHIRTrail {
  private let export: FHIRExport
  /// The resources that each entry became.
  private let told: [Int: [FHIRResource]]
  private var context: FHIRContext { export.context }
  private var session: Session { export.session }

  init(of clinical: [FHIRResource], in export: FHIRExport) {
    self.export = export
    var told: [Int: [FHIRResource]] = [:]
    for resource in clinical {
      for seq in resource.entries { told[seq, default: []].append(resource) }
    }
    self.told = told
  }

  /// Every correction, withdrawal and restoration, every late entry, and where all this came from.
  var resources: [FHIRResource] {
    session.alterationEvents.compactMap(provenance) + lateEntries + [origin]
  }

  private func provenance(_ event: Event) -> FHIRResource? {
    switch event.body {
    case .amended(let amendment):
      return provenance(
        event, of: amendment.target, ("UPDATE", "revise"), reason: amendment.reason,
        entity: revision(event, amendment))
    case .withdrawn(let withdrawal):
      return provenance(
        event, of: withdrawal.target, ("NULLIFY", "nullify"),
        reason: withdrawal.reason ?? "no reason given", entity: nil)
    case .restored(let restoration):
      return provenance(
        event, of: restoration.target, ("UPDATE", "revise"), reason: "brought back",
        entity: nil)
    default: return nil
    }
  }

  private func provenance(
    _ event: Event, of target: Int, _ activity: (String, String), reason: String?,
    entity: JSONValue?
  ) -> FHIRResource {
    var body: JSONObject = [
      "target": .array(targets(of: target)), "occurredDateTime": context.time(event.observedAt),
      "recorded": context.time(event.wall),
    ]
    if let reason, !reason.isEmpty { body["reason"] = [["text": context.words(reason)]] }
    body["activity"] = context.terminology("v3-DataOperation", activity.0, activity.1)
    body["agent"] = .array(agents(event.by))
    if let entity { body["entity"] = [entity] }
    return FHIRResource(
      tagged: "Provenance", context.key("\(event.seq)/provenance"), in: context, body)
  }

  /// The resources that an entry became, else the note that tells of it.
  private func targets(of seq: Int) -> [JSONValue] {
    guard let own = told[seq] else {
      return [context.reference("DocumentReference", export.documentKey)]
    }
    return own.map { context.reference($0.type, $0.key) }
  }

  private func revision(_ event: Event, _ amendment: Amendment) -> JSONValue? {
    guard let entry = session.entry(amendment.target),
      let restatement = entry.restatements.first(where: { $0.event.seq == event.seq })
    else { return nil }
    let was = NoteWriter(export.record).words(restatement.was)
    let at = entry.event.wall(of: restatement.wasT).iso8601
    let identifier: JSONValue = [
      "system": .string(context.base + "/identifier/entry-version"),
      "value": .string(context.identifier(context.key("\(amendment.target)/before/\(event.seq)"))),
    ]
    return [
      "role": "revision",
      "what": ["identifier": identifier, "display": context.words("Before: \(was), at \(at)")],
    ]
  }

  private func agents(_ by: String?) -> [JSONValue] {
    let author = export.practitioner(by) ?? ["display": "not stated"]
    return [
      [
        "type": context.terminology("provenance-participant-type", "author", "Author"),
        "who": author,
      ],
      [
        "type": context.terminology("provenance-participant-type", "assembler", "Assembler"),
        "who": ["display": context.words(export.generator)],
      ],
    ]
  }

  private var lateEntries: [FHIRResource] {
    session.timeline.filter { $0.isLate && told[$0.seq] != nil }.map { entry in
      let body: JSONObject = [
        "target": .array(targets(of: entry.seq)),
        "occurredDateTime": context.time(entry.observedAt),
        "recorded": context.time(entry.event.wall), "reason": [["text": "late entry"]],
        "activity": context.terminology("v3-DataOperation", "CREATE", "create"),
        "agent": .array(agents(entry.by)),
      ]
      return FHIRResource(
        tagged: "Provenance", context.key("\(entry.seq)/late"), in: context, body)
    }
  }

  private var origin: FHIRResource {
    let targets = [
      export.encounterReference,
      context.reference("DocumentReference", export.documentKey),
    ]
    let body: JSONObject = [
      "target": .array(targets), "occurredDateTime": export.now, "recorded": export.now,
      "activity": context.terminology("v3-DataOperation", "CREATE", "create"),
      "agent": .array(agents(export.record.opening?.by)),
    ]
    return FHIRResource(tagged: "Provenance", context.key("origin"), in: context, body)
  }
}

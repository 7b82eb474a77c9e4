import SessionCore

extension Redaction {
  func redacted(_ opened: Opened) -> Opened {
    guard options.deidentify else { return opened }
    var opened = opened
    opened.client = ""
    (opened.prescriber, opened.site, opened.room, opened.zone) = (nil, nil, nil, nil)
    (opened.anchor, opened.continues) = (nil, nil)
    opened.ownLimits = opened.ownLimits.map(redacted)
    opened.careProtocol = redacted(opened.careProtocol)
    return opened
  }

  private func redacted(_ careProtocol: CareProtocol) -> CareProtocol {
    var careProtocol = careProtocol
    (careProtocol.source, careProtocol.reviewer, careProtocol.text) = ("", nil, "")
    if CareProtocol.embedded(named: careProtocol.name) == nil { careProtocol.name = "" }
    careProtocol.contacts = Contacts()
    careProtocol.limits = careProtocol.limits.map(redacted)
    return careProtocol
  }

  private func redacted(_ limit: Limit) -> Limit {
    var limit = limit
    limit.source = Self.marker
    return limit
  }

  func redacted(_ vitals: Vitals) -> Vitals {
    var vitals = vitals
    if options.hidesText { vitals.absent = vitals.absent.mapValues(absence) }
    if options.deidentify {
      vitals.raised = vitals.raised.map { raised in
        var raised = raised
        raised.source = Self.marker
        return raised
      }
    }
    return vitals
  }

  /// The word that the grammar knows, without the reason typed after it.
  private func absence(_ reason: String) -> String {
    let words = reason.split(separator: " ", maxSplits: 1)
    guard let first = words.first.map(String.init),
      ["unable", "refused", "deferred"].contains(first)
    else { return Self.marker }
    return words.count == 1 ? first : first + " " + Self.marker
  }

  func redacted(_ dose: Dose) -> Dose {
    var dose = dose
    dose.site = text(dose.site)
    dose.givenBy = identity(dose.givenBy)
    dose.witness = identity(dose.witness)
    dose.lot = identity(dose.lot)
    return dose
  }

  func redacted(_ decision: Decision) -> Decision {
    var decision = decision
    decision.text = text(decision.text)
    decision.reason = text(decision.reason)
    decision.who = options.deidentify ? nil : text(decision.who)
    return decision
  }

  func redacted(_ change: Change) -> Change {
    var change = change
    change.reason = text(change.reason)
    change.authority = identity(change.authority)
    let isMeasure = change.what == "weight" || change.what == "limit"
    let hides = change.what == "by" ? options.deidentify : options.hidesText && !isMeasure
    guard hides else { return change }
    change.from = change.from.map { _ in Self.marker }
    change.to = Self.marker
    return change
  }

  func redacted(_ followUp: FollowUp) -> FollowUp {
    FollowUp(on: options.deidentify ? Self.marker : followUp.on, what: text(followUp.what))
  }

  func redacted(_ gap: Gap) -> Gap {
    guard options.deidentify else { return gap }
    return Gap(kind: gap.kind, milliseconds: gap.milliseconds, wallBefore: "", wallAfter: "")
  }
}

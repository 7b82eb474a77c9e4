import Encoding
import Exporting
import SessionCore

/// A session whose every free text, name, place and code can be searched for.
enum SecretSession {
  static var session: Session {
    var opened = SampleSessions.opened()
    opened.client = "HIDDENCLIENT"
    opened.prescriber = "HIDDENDOCTOR"
    opened.site = "HIDDENSITE"
    opened.room = "HIDDENROOM"
    opened.careProtocol.contacts.address = "HIDDENADDRESS"
    opened.careProtocol.reviewer = "HIDDENREVIEWER"
    opened.careProtocol.name = "hidden-protocol"
    opened.ownLimits = [
      Limit(
        sign: .spo2, level: .caution, bound: .atMost(Amount(93)), remark: "single reading",
        source: "HIDDENSOURCE")
    ]
    var builder = SessionBuilder(opened: opened, by: "QZHIDDEN")
    fill(&builder)
    return builder.session
  }

  private static func fill(_ builder: inout SessionBuilder) {
    let raised = Raised(
      sign: .systolic, level: .caution, limit: "systolic over 160", source: "HIDDENDOCTOR",
      delta: nil)
    let dose = builder.add(
      .dose(
        Dose(
          milligrams: Amount(100), route: "sl", lot: "HIDDENLOT", site: "secretsite",
          givenBy: "QZHIDDENGIVER", witness: "QZHIDDENWITNESS")), at: "14:00:00", by: "QZHIDDEN",
      line: "100mg site secretline")
    builder.add(
      .vitals(
        Vitals(
          values: [.systolic: Amount(170)], absent: [.spo2: "unable secretreason"],
          raised: [raised])), at: "14:05:00", by: "QZHIDDEN")
    for body in bodies {
      builder.add(
        body, at: "14:10:00", recorded: "14:30:00", by: "QZHIDDEN", line: "-20 secretline")
    }
    builder.add(
      .amended(
        Amendment(
          target: dose, base: dose,
          restated: [
            "milligrams": 90, "site": "secretsite", "givenBy": "QZHIDDENGIVER", "lot": "HIDDENLOT",
          ],
          reason: "secretreason")), at: "14:31:00", by: "QZHIDDEN")
    for seq in 4...8 {
      builder.add(
        .amended(
          Amendment(
            target: seq, base: seq, restated: builder.events[seq - 1].body.data,
            reason: "secretreason")), at: "14:32:00", by: "QZHIDDEN")
      builder.add(
        .withdrawn(Withdrawal(target: seq, reason: "secretreason")), at: "14:33:00", by: "QZHIDDEN")
    }
  }

  private static let bodies: [EventBody] = [
    .note(Note(kind: .note, text: "secretnote")),
    .note(Note(kind: .quote, text: "secretquote")),
    .note(Note(kind: .intention, text: "secretintention")),
    .effect(Effect(name: "secreteffect", grade: 2)),
    .experience(Experience(name: "secretexperience")),
    .intervention(Intervention(text: "secretdeed")),
    .decision(
      Decision(
        kind: .called, text: "secrettext", gate: "predose", who: "secretperson",
        reason: "secretreason")),
    .checklist(
      ChecklistAnswer(list: "predose", item: "escort", answer: "text", text: "secretescort")),
    .score(Score(instrument: "moaas", absent: "secretabsence")),
    .pin(.held), .pin(.described(target: 13, text: "secretmoment")),
    .touch(Touch(action: "terms", text: "secretterms")),
    .followup(FollowUp(on: "2026-11-24", what: "secretplan")),
    .changed(
      Change(
        what: "by", from: "QZHIDDEN", to: "QZHIDDENOTHER", reason: "secretreason",
        authority: "HIDDENDOCTOR")),
    .changed(Change(what: "setting", from: "secretfrom", to: "secretto")),
    .gap(
      Gap(
        kind: "suspend", milliseconds: 5000, wallBefore: "2026-11-20T14:00:00.000+01:00",
        wallAfter: "2026-11-20T14:00:05.000+01:00")),
    .unknown(type: "later", data: ["words": "secretunknown"]),
    .ended(Ended(text: "secretending")), .closed(Closed(open: ["secretopen"])),
  ]

  static let processNotes = [
    ProcessNote(
      t: 60_000, at: SessionBuilder.opening.advanced(byMilliseconds: 60_000),
      recordedAt: SessionBuilder.opening.advanced(byMilliseconds: 61_000), by: "QZHIDDEN",
      text: "secretprocess")
  ]
}

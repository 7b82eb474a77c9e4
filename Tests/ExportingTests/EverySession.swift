import Encoding
import Exporting
import SessionCore

/// A session that has every kind of entry, and each kind withdrawn and corrected somewhere.
enum EverySession {
  static var session: Session {
    var builder = SessionBuilder(opened: opened)
    addMedicine(&builder)
    addWords(&builder)
    addFrame(&builder)
    alter(&builder)
    return builder.session
  }

  private static var opened: Opened {
    var opened = SampleSessions.opened()
    opened.route = .intravenous
    opened.site = "Elm Street"
    opened.room = "2"
    opened.zone = "Europe/Berlin"
    opened.anchor = Anchor(bootID: "b", boot: 5)
    opened.ownLimits = [
      Limit(
        sign: .heartRate, level: .urgent, bound: .atLeast(Amount(120)), sustainedMinutes: 5,
        remark: "single reading", source: "Dr Lin")
    ]
    return opened
  }

  private static func addMedicine(_ builder: inout SessionBuilder) {
    let dose = builder.add(
      .dose(
        Dose(
          milligrams: Amount(thousandths: 36_250), route: "iv", site: "left arm",
          wasteMilligrams: Amount(10), overSeconds: 2400)), at: "14:00:00")
    for (clock, action, rate) in [
      ("14:00:10", "start", "60ml/h"), ("14:10:00", "pause", nil), ("14:12:00", "resume", nil),
      ("14:20:00", "rate", "30ml/h"), ("14:31:00", "stop", nil),
    ] {
      let given = action == "stop" ? Amount(thousandths: 23_500) : nil
      builder.add(
        .infusion(
          InfusionStep(action: action, rate: rate, givenMilligrams: given, dose: dose)), at: clock)
    }
    builder.add(
      .dose(Dose(milligrams: Amount(1000), implausible: true)), at: "14:32:00")
    builder.add(.hold(HoldEnd(dose: nil, outcome: "swallowed")), at: "14:33:00")
  }

  private static func addWords(_ builder: inout SessionBuilder) {
    for kind in Note.Kind.allCases where kind != .process {
      builder.note(kind, "a \(kind.rawValue)", at: "14:34:00")
    }
    let seen = builder.add(.experience(Experience(name: "dissociation")), at: "14:35:00")
    builder.add(.experience(Experience(name: "dissociation", promotes: seen)), at: "14:36:00")
    builder.add(.effect(Effect(name: "headache", grade: nil)), at: "14:37:00")
    builder.add(.effect(Effect(name: "vertigo", grade: 0)), at: "14:37:30")
    builder.add(.effect(.askedNone), at: "14:38:00")
    builder.add(
      .intervention(Intervention(text: "breathing", modality: "mindfulness")), at: "14:39:00")
    builder.add(
      .score(Score(instrument: "aldrete", value: 9, min: 0, max: 10, parts: [2, 2, 2, 1, 2])),
      at: "14:40:00")
    builder.add(.score(Score(instrument: "avpu", word: "v")), at: "14:40:10")
    builder.add(.score(Score(instrument: "moaas", absent: "untested asleep")), at: "14:40:20")
    let first = builder.add(.pin(.held), at: "14:41:00")
    let second = builder.add(.pin(.held), at: "14:41:10")
    builder.add(.pin(.held), at: "14:41:20")
    builder.add(.pin(.described(target: first, text: "smiled")), at: "14:42:00")
    builder.add(.pin(.dismissed(target: second, reason: "slip")), at: "14:42:10")
  }

  private static func addFrame(_ builder: inout SessionBuilder) {
    builder.add(.resumed(Resumed(anchor: nil, across: "reboot", timeKnown: false)), at: "14:43:00")
    for (kind, length) in [("suspend", 90_500), ("clock", -3_600_000), ("other", 1)] {
      builder.add(
        .gap(
          Gap(
            kind: kind, milliseconds: length, wallBefore: "2026-11-20T14:43:00.000+01:00",
            wallAfter: "2026-11-20T14:44:00.000+01:00")), at: "14:44:00")
    }
    for kind in Decision.Kind.allCases {
      builder.add(
        .decision(
          Decision(
            kind: kind, text: "words", minutes: 10, gate: "predose", who: "Dr Lin",
            reason: "asleep")), at: "14:45:00")
    }
    for stamp in ["start", "called", "arrived", "handed-over", "over"] {
      builder.add(.emergency(EmergencyStamp(stamp: stamp)), at: "14:46:00")
    }
    builder.add(
      .changed(Change(what: "weight", from: "72", to: "71.5", reason: "scale")), at: "14:47:00")
    builder.add(.clock(ClockToggle(clock: "therapy", running: true)), at: "14:48:00")
    builder.add(.unknown(type: "wearable", data: ["steps": 5]), at: "14:49:00")
    builder.add(
      .vitals(
        Vitals(
          values: [.systolic: Amount(1280), .temperature: Amount(thousandths: 37_056)],
          fahrenheit: Amount(thousandths: 98_700),
          absent: [.diastolic: "unable cuff", .spo2: "refused"], implausible: [.systolic],
          raised: [SampleSessions.raised(.systolic, 160, delta: 1000)])), at: "14:50:00")
    builder.add(.ended(Ended(againstAdvice: true, text: "would not wait")), at: "15:00:00")
    builder.add(.closed(Closed(open: ["nausea"])), at: "15:01:00")
  }

  /// Each entry so far is corrected, one in three is withdrawn, one in six brought back.
  private static func alter(_ builder: inout SessionBuilder) {
    for event in builder.events.dropFirst() {
      builder.add(
        .amended(
          Amendment(
            target: event.seq, base: event.seq, restated: event.body.data,
            t: event.seq.isMultiple(of: 4) ? event.t - 1000 : nil, reason: "checked")),
        at: "15:10:00", by: "KM")
      guard event.seq.isMultiple(of: 3) else { continue }
      builder.add(.withdrawn(Withdrawal(target: event.seq)), at: "15:11:00", by: nil)
      guard event.seq.isMultiple(of: 6) else { continue }
      builder.add(.restored(Restoration(target: event.seq)), at: "15:12:00")
    }
  }
}

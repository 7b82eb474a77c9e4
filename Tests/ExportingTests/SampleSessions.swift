import Encoding
import Exporting
import SessionCore

/// Sessions that the exports are tried on.
enum SampleSessions {
  static let head = "4a5c8b0d7e6f19283746556473829100aabbccddeeff00112233445566778899"

  static func input(_ session: Session, processNotes: [ProcessNote]? = nil) -> ExportInput {
    ExportInput(
      session: session, head: head, eventCount: session.eventCount, parts: [session.id],
      processNotes: processNotes)
  }

  static func opened(simulation: Bool = false) -> Opened {
    var careProtocol = CareProtocol(name: "sl-kap")
    careProtocol.limits = [
      Limit(sign: .systolic, level: .caution, bound: .atLeast(Amount(160)), source: source),
      Limit(sign: .systolic, level: .urgent, bound: .atLeast(Amount(180)), source: source),
      Limit(sign: .diastolic, level: .caution, bound: .atLeast(Amount(100)), source: source),
      Limit(sign: .spo2, level: .urgent, bound: .atMost(Amount(91)), source: source),
    ]
    careProtocol.phases = ["arrival", "predose", "dosing", "journey", "return", "discharge"]
      .map { PhasePlan(name: $0) }
    careProtocol.effects = [EffectTerm(name: "nausea", snomed: "422587007")]
    careProtocol.experiences = ["tears", "visions"]
    careProtocol.checklists = [
      Checklist(
        name: "predose",
        items: [
          .init(name: "consent", text: "Consent re-affirmed today"),
          .init(name: "allergies", text: "Allergies checked"),
        ]),
      Checklist(
        name: "discharge", items: [.init(name: "escort", text: "Responsible adult is here")]),
    ]
    var opened = Opened(client: "C-0412", careProtocol: careProtocol, appVersion: "1.0.0")
    opened.route = .sublingual
    opened.weightKilograms = Amount(72)
    opened.prescriber = "Dr Lin"
    opened.number = 3
    if simulation { opened.simulationRate = Amount(60) }
    return opened
  }

  private static let source = "clinic default, not reviewed"

  static func raised(_ sign: Sign, _ limit: Int, delta: Int) -> Raised {
    Raised(
      sign: sign, level: .caution, limit: "\(sign.rawValue) over \(limit)", source: source,
      delta: Amount(delta))
  }

  /// The hour at the bedside: a lozenge with a booster, a pressure over limits, nausea that goes.
  static func bedsideHour(simulation: Bool = true, id: String = "2026-11-20-k7f3") -> Session {
    var builder = SessionBuilder(opened: opened(simulation: simulation))
    prepare(&builder)
    dose(&builder)
    rise(&builder)
    settle(&builder)
    leave(&builder)
    return Session(id: id, events: builder.events)
  }

  private static func prepare(_ builder: inout SessionBuilder) {
    let answers = [("predose", "consent", "yes"), ("predose", "escort", "text")]
    for (list, item, answer) in answers {
      let text = answer == "text" ? "sister, by car" : nil
      builder.add(
        .checklist(ChecklistAnswer(list: list, item: item, answer: answer, text: text)),
        at: "13:44:00")
    }
    builder.add(.touch(Touch(action: "terms", text: "hand, ask first")), at: "13:45:10")
    builder.vitals(
      [.systolic: 122, .diastolic: 78, .heartRate: 68, .spo2: 98], at: "13:48:20", baseline: true)
    builder.note(.intention, "to be less afraid of the winter", at: "13:52:00")
    builder.add(.clock(ClockToggle(clock: "face", running: true)), at: "13:55:00")
  }

  private static func dose(_ builder: inout SessionBuilder) {
    let first = builder.add(
      .dose(
        Dose(
          milligrams: Amount(100), route: "sl", holdSeconds: 720, lot: "7A31",
          expires: "2027-03", givenBy: "AB", witness: "CD")),
      at: "14:02:07", line: "100mg sl hold 12m lot 7A31 expires 2027-03 by AB witness CD")
    builder.add(.hold(HoldEnd(dose: first, outcome: "spit")), at: "14:14:05")
    builder.vitals(
      [.systolic: 136, .diastolic: 84, .heartRate: 76, .spo2: 98], at: "14:17:30")
    builder.add(.effect(.askedNone), at: "14:17:50")
    builder.add(
      .dose(Dose(milligrams: Amount(50), route: "sl", holdSeconds: 720)), at: "14:22:07",
      line: "50mg sl hold 12m")
    builder.add(.phase(PhaseStart(name: "journey")), at: "14:23:00")
    builder.add(.experience(Experience(name: "tears")), at: "14:26:11")
    builder.add(.pin(.held), at: "14:28:02")
  }

  private static func rise(_ builder: inout SessionBuilder) {
    let nausea = builder.add(
      .effect(Effect(name: "nausea", snomed: "422587007", grade: 2)), at: "14:29:40", line: "n2")
    builder.note(.quote, "It is warm and I am very small and it is all right.", at: "14:30:15")
    let high = builder.vitals(
      [.systolic: 166, .diastolic: 104, .heartRate: 92, .spo2: 97], at: "14:32:07",
      raised: [raised(.systolic, 160, delta: 44), raised(.diastolic, 100, delta: 26)])
    builder.add(
      .decision(
        Decision(kind: .recheck, alerts: ["\(high).systolic", "\(high).diastolic"], minutes: 5)),
      at: "14:33:00")
    builder.add(
      .intervention(Intervention(text: "ondansetron 4mg odt by prescriber", effect: nausea)),
      at: "14:34:30")
    let still = builder.vitals(
      [.systolic: 162, .diastolic: 98, .heartRate: 90, .spo2: 97], at: "14:38:05",
      raised: [raised(.systolic, 160, delta: 40)])
    builder.add(
      .decision(
        Decision(
          kind: .called, text: "reached; order \"watch, repeat in 10\"",
          alerts: ["\(still).systolic"], who: "Dr Lin")), at: "14:39:10")
  }

  private static func settle(_ builder: inout SessionBuilder) {
    builder.add(
      .effect(Effect(name: "nausea", snomed: "422587007", grade: 0)), at: "14:49:00")
    builder.vitals(
      [.systolic: 138, .diastolic: 84, .heartRate: 80, .spo2: 98, .respiratoryRate: 14],
      at: "14:49:30")
    let typo = builder.vitals([.systolic: 183, .diastolic: 82, .heartRate: 74], at: "15:02:00")
    builder.add(
      .amended(
        Amendment(
          target: typo, base: typo, restated: ["systolic": 138, "diastolic": 82, "heartRate": 74],
          reason: "transposed digits")),
      at: "15:03:12", by: "KM")
    builder.add(
      .note(Note(kind: .note, text: "asked for water")), at: "15:01:00", recorded: "15:04:00",
      line: "-3 n asked for water")
    let wrong = builder.note(.note, "music changed", at: "15:05:00")
    builder.add(.withdrawn(Withdrawal(target: wrong)), at: "15:05:20")
    builder.add(.pin(.described(target: 15, text: "hand on the heart")), at: "15:06:00")
    builder.add(
      .score(Score(instrument: "dissociation", value: 2, min: 0, max: 10)), at: "15:20:00")
  }

  private static func leave(_ builder: inout SessionBuilder) {
    builder.add(.phase(PhaseStart(name: "discharge")), at: "15:40:00")
    builder.add(.clock(ClockToggle(clock: "face", running: false)), at: "15:58:00")
    builder.vitals(
      [.systolic: 126, .diastolic: 80, .heartRate: 70, .spo2: 98], at: "16:00:00")
    builder.add(.ready, at: "16:03:00")
    builder.add(.followup(FollowUp(on: "2026-11-24", what: "integration with RL")), at: "16:04:00")
    builder.add(.ended(Ended()), at: "16:06:00")
    builder.add(.closed(Closed()), at: "16:10:00")
  }
}

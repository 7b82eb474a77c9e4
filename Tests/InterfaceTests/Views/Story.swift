import Encoding
import Interface
import SessionCore

/// A session told by wall clock, for screens: "14:02" and what happened then.
struct Story {
  private(set) var events: [Event] = []
  var author: String? = "RL"
  /// When the session was opened.
  private let opening = WallTime(
    civil: CivilTime(
      year: 2026, month: 11, day: 20, hour: 13, minute: 20, second: 0, millisecond: 0),
    offsetMinutes: 60)

  init(_ change: (inout Opened) -> Void = { _ in }) {
    var opened = Opened(client: "C-0412", careProtocol: Self.sublingual, appVersion: "0.1")
    opened.route = .sublingual
    opened.weightKilograms = Amount(72)
    opened.prescriber = "Dr Lin"
    change(&opened)
    add("13:20", .opened(opened))
  }

  /// Milliseconds of the session's clock at "14:02" or "14:02:30".
  func t(_ clock: String) -> Int {
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    let seconds = parts[0] * 3600 + parts[1] * 60 + (parts.count > 2 ? parts[2] : 0)
    return (seconds - (13 * 3600 + 20 * 60)) * 1000
  }

  func now(_ clock: String) -> Now {
    let t = t(clock)
    return Now(t: t, wall: opening.advanced(byMilliseconds: t))
  }

  /// Adds an entry, observed and recorded at the same moment unless `recorded` says later.
  @discardableResult
  mutating func add(_ clock: String, _ body: EventBody, recorded: String? = nil) -> Int {
    let written = now(recorded ?? clock)
    events.append(
      Event(
        seq: events.count + 1, t: t(clock), recorded: written.t, wall: written.wall, by: author,
        via: .keys, line: nil, body: body))
    return events.count
  }

  @discardableResult
  mutating func vitals(
    _ clock: String, _ systolic: Int, _ diastolic: Int, _ heartRate: Int, _ spo2: Int,
    baseline: Bool = false
  ) -> Int {
    var vitals = Vitals(
      values: [
        .systolic: Amount(systolic), .diastolic: Amount(diastolic), .heartRate: Amount(heartRate),
        .spo2: Amount(spo2),
      ], baseline: baseline)
    vitals.raised = session.raised(by: vitals, at: t(clock))
    return add(clock, .vitals(vitals))
  }

  @discardableResult
  mutating func dose(_ clock: String, _ milligrams: Int, hold: Int? = nil) -> Int {
    add(
      clock,
      .dose(
        Dose(milligrams: Amount(milligrams), route: "sl", holdSeconds: hold.map { $0 * 60 })))
  }

  mutating func note(_ clock: String, _ kind: Note.Kind, _ text: String) {
    add(clock, .note(Note(kind: kind, text: text)))
  }

  mutating func phase(_ clock: String, _ name: String) {
    add(clock, .phase(PhaseStart(name: name)))
  }

  mutating func answer(_ clock: String, _ list: String, _ item: String, _ answer: String = "yes") {
    add(clock, .checklist(ChecklistAnswer(list: list, item: item, answer: answer)))
  }

  var session: Session { Session(id: "2026-11-20-k7f3", events: events) }

  /// The application with this session open at that time.
  func state(at clock: String) -> State {
    var state = State(
      at: Instant(now: now(clock), real: t(clock)), author: author, theme: "ember")
    state.place = .session
    state.session = session
    return state
  }
}

extension Story {
  /// The embedded protocol as a clinic has it: reviewed, with its own sentences and source.
  static let sublingual: CareProtocol = {
    var care = CareProtocol.standard(for: .sublingual)
    care.reviewer = "Dr Lin"
    care.instructions = [
      .caution: "Repeat after 5 min. If still over, call Dr Lin.",
      .urgent: "Stay with the patient. Call Dr Lin now.",
    ]
    for place in care.limits.indices { care.limits[place].source = "clinic" }
    return care
  }()
}

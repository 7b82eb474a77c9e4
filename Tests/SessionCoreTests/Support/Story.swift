import Encoding
import SessionCore

/// A session told event by event, in minutes of its own clock.
struct Story {
  /// 2026-11-20 13:20 in +01:00.
  static let opening = WallTime(milliseconds: 1_795_177_200_000, offsetMinutes: 60)

  private(set) var session: Session
  private(set) var events: [Event] = []
  /// When the first dose was given, for telling the rest in T+ minutes.
  var firstDose = 0

  init(_ careProtocol: CareProtocol, change: (inout Opened) -> Void = { _ in }) {
    session = Session(id: "2026-11-20-k7f3")
    var opened = Opened(client: "C-0412", careProtocol: careProtocol, appVersion: "1")
    opened.route = careProtocol.route
    change(&opened)
    add(.opened(opened), at: 0)
  }

  /// Adds an event observed at that many milliseconds; `recorded` never decreases.
  @discardableResult
  mutating func add(_ body: EventBody, at t: Int, by: String? = "RL") -> Int {
    let seq = events.count + 1
    let recorded = max(t, events.last?.recorded ?? t)
    let event = Event(
      seq: seq, t: t, recorded: recorded,
      wall: Self.opening.advanced(byMilliseconds: recorded), by: by, via: .keys, line: nil,
      body: body)
    events.append(event)
    session.apply(event)
    return seq
  }

  /// Adds an event at T+ `minutes` and `seconds`.
  @discardableResult
  mutating func at(_ minutes: Int, seconds: Int = 0, _ body: EventBody) -> Int {
    add(body, at: firstDose + minutes * 60_000 + seconds * 1000)
  }

  /// Vitals with the limits they raise, as the committing process evaluates them.
  @discardableResult
  mutating func vitals(
    _ minutes: Int, seconds: Int = 0, _ values: [Sign: Int], baseline: Bool = false
  ) -> Int {
    let t = firstDose + minutes * 60_000 + seconds * 1000
    var vitals = Vitals(values: values.mapValues { Amount($0) }, baseline: baseline)
    vitals.raised = session.raised(by: vitals, at: t)
    vitals.settled = session.settled(by: vitals, at: t)
    return add(.vitals(vitals), at: t)
  }

  func now(_ minutes: Int, _ seconds: Int = 0) -> Now {
    let t = firstDose + minutes * 60_000 + seconds * 1000
    return Now(t: t, wall: Self.opening.advanced(byMilliseconds: t))
  }

  static func embedded(_ name: String) -> CareProtocol {
    CareProtocol.embedded.first { $0.name == name } ?? CareProtocol(name: "missing \(name)")
  }

  /// The lozenge session of the 100x30 mock-up up to T+31:24; the first dose at 14:02.
  static func lozenge() -> Story {
    var story = Story(embedded("sl-kap")) {
      $0.weightKilograms = Amount(72)
      $0.prescriber = "Dr Lin"
    }
    story.firstDose = 42 * 60_000
    story.vitals(-14, [.systolic: 122, .diastolic: 78, .heartRate: 68, .spo2: 98], baseline: true)
    story.at(0, .dose(Dose(milligrams: Amount(100), route: "sl", holdSeconds: 720)))
    story.at(12, seconds: 6, .hold(HoldEnd(outcome: "spit")))
    story.vitals(15, [.systolic: 136, .diastolic: 84, .heartRate: 76, .spo2: 98])
    story.at(15, seconds: 10, .effect(.askedNone))
    story.at(20, .dose(Dose(milligrams: Amount(50), route: "sl", holdSeconds: 720)))
    story.at(20, seconds: 24, .phase(PhaseStart(name: "journey")))
    story.at(24, .experience(Experience(name: "tears")))
    story.at(26, .pin(.held))
    story.at(27, .effect(Effect(name: "nausea", snomed: "422587007", grade: 2)))
    story.at(28, .note(Note(kind: .quote, text: "It is warm and I am very small.")))
    story.vitals(30, [.systolic: 166, .diastolic: 104, .heartRate: 92, .spo2: 97])
    return story
  }
}

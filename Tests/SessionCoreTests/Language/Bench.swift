import Encoding
import Testing

@testable import SessionCore

/// A session that takes lines as a person types them, on a clock that the test moves.
///
/// It opens at 13:00:00 on 20 November 2026, one hour east of UTC.
struct Bench {
  private(set) var session: Session
  /// Minutes since opening.
  var minute: Double = 0
  var author: String? = "RL"

  init(_ adapt: (inout Opened) -> Void = { _ in }) {
    var opened = Opened(client: "C-0412", careProtocol: .bench, appVersion: "1.0.0")
    opened.route = .sublingual
    adapt(&opened)
    session = Session(id: "2026-11-20-k7f3")
    file(.opened(opened), t: 0)
  }

  var now: Now {
    let t = Int(minute * 60_000)
    return Now(t: t, wall: Self.opening.advanced(byMilliseconds: t))
  }

  static let opening = WallTime(
    civil: CivilTime(year: 2026, month: 11, day: 20, hour: 13), offsetMinutes: 60)

  func understood(
    _ line: String, shown: Set<Int>? = nil
  ) throws(EntryError) -> Understanding {
    try understand(line, in: session, at: now, by: author, shown: shown)
  }

  func refusal(of line: String) -> EntryError? {
    do {
      _ = try understood(line)
      return nil
    } catch {
      return error
    }
  }

  /// The one event's body that the line makes; nil when it is refused or makes another count.
  func body(of line: String) -> EventBody? {
    guard let events = try? understood(line).events, events.count == 1 else { return nil }
    return events[0].body
  }

  /// Types the line and Enter, twice where it asks.
  @discardableResult
  mutating func type(_ line: String) throws -> Understanding {
    let understanding = try understood(line)
    for event in understanding.events { file(event.body, t: event.t ?? now.t, line: event.line) }
    return understanding
  }

  mutating func type(_ lines: [String]) throws {
    for line in lines { try type(line) }
  }

  mutating func file(_ body: EventBody, t: Int, line: String? = nil, via: Door = .keys) {
    session.apply(
      Event(
        seq: (session.lastEvent?.seq ?? 0) + 1, t: t, recorded: now.t, wall: now.wall, by: author,
        via: via, line: line, body: body))
  }

  var last: Entry? { session.entries.last }
}

extension CareProtocol {
  /// A small protocol with something of every kind.
  static var bench: CareProtocol {
    var bench = CareProtocol(name: "bench")
    bench.route = .sublingual
    bench.phases = ["arrival", "predose", "dosing", "onset", "journey", "return", "discharge"]
      .map { PhasePlan(name: $0) }
    bench.dosing.usualMilligrams = 50...400
    bench.effects = [
      EffectTerm(name: "nausea", aliases: ["sick"], quickLetter: "n", snomed: "422587007"),
      EffectTerm(name: "blurred vision", aliases: ["blurry"], quickLetter: "v"),
      EffectTerm(name: "near-faint"), EffectTerm(name: "dissociation"),
    ]
    bench.experiences = ["dissociation", "tears", "visions"]
    bench.marks = [
      Mark(digit: 1, text: "eyes open"), Mark(digit: 4, text: "tears"),
      Mark(digit: 7, text: "sick", command: "effect nausea 1"),
      Mark(digit: 9, text: "loop", command: "9"),
    ]
    bench.instruments = [
      Instrument(name: "suds", range: 0...10), Instrument(name: "dissociation", range: 0...10),
      Instrument(name: "avpu", words: ["alert", "voice", "pain", "unresponsive"]),
      Instrument(
        name: "aldrete", range: 0...10,
        parts: ["activity", "breathing", "pressure", "awake", "SpO2"],
        partRange: 0...2),
    ]
    bench.checklists = [
      Checklist(
        name: "predose",
        items: [.init(name: "escort", text: "escort arranged"), .init(name: "allergies", text: "")]),
      Checklist(name: "discharge", items: [.init(name: "escort", text: "escort here")]),
    ]
    bench.medicines = ["ondansetron"]
    return bench
  }
}

import Encoding
import SessionCore
import Testing

@testable import Exporting

/// Each time in an export is its own entry's wall clock less the time since, also when the clock was set.
@Suite("Each entry's own clocks")
struct ClockPairTests {
  /// An hour is added to the wall clock at T+30; what came before keeps its own reading of it.
  private var session: Session {
    var events: [Event] = []
    func add(_ body: EventBody, _ minute: Int) {
      let t = minute * 60_000
      let jump = minute < 30 ? 0 : 3_600_000
      events.append(
        Event(
          seq: events.count + 1, t: t, recorded: t,
          wall: SessionBuilder.opening.advanced(byMilliseconds: t + jump), by: "RL", via: .keys,
          line: nil, body: body))
    }
    let raised = Raised(
      sign: .systolic, level: .caution, limit: "systolic over 160", source: "clinic", delta: nil)
    add(.opened(Opened(client: "C-1", careProtocol: CareProtocol(name: "x"), appVersion: "1")), 0)
    add(.dose(Dose(milligrams: Amount(100), route: "sl")), 5)
    add(.vitals(Vitals(values: [.systolic: Amount(166)], raised: [raised])), 10)
    add(.effect(Effect(name: "nausea", grade: 2)), 11)
    add(.phase(PhaseStart(name: "journey")), 12)
    add(.vitals(Vitals(values: [.systolic: Amount(130)])), 40)
    add(.effect(Effect(name: "nausea", grade: 0)), 41)
    add(.phase(PhaseStart(name: "return")), 42)
    add(.ready, 43)
    add(.ended(Ended()), 44)
    add(.closed(Closed()), 45)
    return Session(id: "2026-11-20-k7f3", events: events)
  }

  @Test func standInTheExport() throws {
    let input = ExportInput(
      session: session, head: String(repeating: "0", count: 64), eventCount: 11)
    let json = JSONExport(record: Record(input, ExportOptions()))
    #expect(json.session["readyAt"]?.string?.contains("15:23") == true)
    #expect(json.session["closedAt"]?.string?.contains("15:25") == true)
    #expect(json.session["endedAt"]?.string?.contains("15:24") == true)
    #expect(json.alerts.first?["clearedAt"]?.string?.contains("15:20") == true)
    #expect(json.alerts.first?["raisedAt"]?.string?.contains("13:50") == true)
    #expect(json.effects.first?["resolvedAt"]?.string?.contains("15:21") == true)
    let journey = json.phases.first { $0["name"] == "journey" }
    #expect(journey?["endedAt"]?.string?.contains("15:22") == true)
  }

  @Test func standInTheSummary() {
    let summary = session.summary
    #expect(summary["readyAt"]?.string?.contains("15:23") == true)
    #expect(summary["closedAt"]?.string?.contains("15:25") == true)
  }

  @Test func leavingEarlyStandsInTheNote() {
    var builder = SessionBuilder(
      opened: Opened(
        client: "C-1", careProtocol: .standard(for: .sublingual), appVersion: "1"))
    builder.add(.dose(Dose(milligrams: Amount(100), route: "sl")), at: "14:00:00")
    builder.add(.ended(Ended()), at: "15:30:30")
    let input = ExportInput(
      session: builder.session, head: String(repeating: "0", count: 64), eventCount: 11)
    let section = NoteWriter(Record(input, ExportOptions())).discharge
    #expect("\(section)".contains("left 30 min before the minimum stay"))
  }
}

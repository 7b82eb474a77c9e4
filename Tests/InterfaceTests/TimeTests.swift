import Drawing
import Encoding
import SessionCore
import Testing

@testable import Interface

@Suite("When the screen next changes by itself")
struct TimeTests {
  private func dosed(calm: Bool = false) -> Play {
    var play = Play()
    play.state.configuration.isCalm = calm
    play.type("122/78 68 98⏎d 100mg sl hold 12m⏎")
    return play
  }

  @Test func everySecondOfTPlusOnceThereIsADose() {
    var play = dosed()
    let dose = play.session.course.firstDoseAt ?? 0
    play.t = dose + 61_250
    play.send(.tick(play.instant))
    #expect(play.state.nextChange(after: play.instant) == 750)
    #expect(play.state.shown.t == dose + 61_000)
  }

  @Test(arguments: [false, true])
  func anUnansweredCardGrowsLouderWhenNobodyTypes(isDark: Bool) throws {
    var play = dosed(calm: true)
    play.wait(minutes: 14, seconds: 7)
    play.type("166/104 92 97⏎")
    if isDark { play.type("l") }
    let card = try #require(play.session.course.alerts.cards.first)
    let louder = card.louderAt(afterMinutes: play.session.careProtocol.escalateMinutes)
    var last = play.state.waiting.first?.urgency
    while play.t < louder + 60_000 {
      let next = try #require(play.state.nextChange(after: play.instant))
      let before = play.state.canvas(rows: 30, columns: 100)
      play.t += next
      play.send(.tick(play.instant))
      let urgency = play.state.waiting.first?.urgency
      guard urgency != last else { continue }
      #expect(last == .band && urgency == .urgent)
      #expect(play.state.shown.t - louder < 1000, "said when it is so, to the second")
      #expect(play.state.canvas(rows: 30, columns: 100) != before)
      last = urgency
    }
    #expect(last == .urgent)
  }

  @Test func onTheMinuteWhenCalm() {
    var play = dosed(calm: true)
    let dose = play.session.course.firstDoseAt ?? 0
    play.t = dose + 60_000
    play.send(.tick(play.instant))
    let next = play.state.nextChange(after: play.instant) ?? 0
    #expect(next <= 60_000 && next > 1000, "\(next)")
    play.t = dose + 11 * 60_000 + 30_250
    play.send(.tick(play.instant))
    #expect(play.state.nextChange(after: play.instant) == 750, "the last minute of a hold counts")
  }

  @Test func onTheWallsMinuteAtHome() {
    let state = State(
      at: Instant(now: Now(t: 0, wall: Play.opening), real: 0), theme: "ember")
    let wall = Play.opening.advanced(byMilliseconds: 12_340)
    let instant = Instant(now: Now(t: 0, wall: wall), real: 0)
    #expect(state.nextChange(after: instant) == 60_000 - 12_340)
  }

  @Test func atMostOnceASecond() {
    var play = dosed()
    play.wait(minutes: 14)
    play.type("166/104 92 97⏎")
    play.t += 137
    play.type("a r⏎e n2⏎")
    for _ in 0..<600 {
      guard let next = play.state.nextChange(after: play.instant) else {
        Issue.record("nothing changes any more")
        return
      }
      #expect(next > 0 && next <= 1000)
      play.t += next
      play.send(.tick(play.instant))
      #expect(play.state.shown.t == play.t, "the screen is drawn where a second begins")
    }
  }

  @Test func fasterInASimulation() {
    var play = dosed()
    guard var opened = play.session.opened else { return }
    opened.simulationRate = Amount(10)
    var event = play.events[0]
    event = Event(
      seq: 1, t: 0, recorded: 0, wall: event.wall, by: nil, via: .auto, line: nil,
      body: .opened(opened))
    let session = Session(id: play.session.id, events: [event] + play.events.dropFirst())
    play.send(.opened(OpenedSession(session: session), play.instant))
    let dose = play.session.course.firstDoseAt ?? 0
    play.t = dose + 61_250
    play.send(.tick(play.instant))
    #expect(play.state.nextChange(after: play.instant) == 75)
  }

  /// From second to second only `:24` and one countdown change, in the ink that costs nothing.
  @Test(arguments: [(24, 80), (30, 100)])
  func aSecondChangesFourCells(rows: Int, columns: Int) {
    var play = Play()
    play.type("122/78 68 98 baseline⏎d 100mg sl⏎p journey⏎⎋")
    play.t += 1000 - (play.t - (play.session.course.firstDoseAt ?? 0)) % 1000
    play.send(.tick(play.instant))
    var before = play.state.canvas(rows: rows, columns: columns)
    for second in 1...240 {
      play.wait(seconds: 1)
      let after = play.state.canvas(rows: rows, columns: columns)
      let (was, now) = (before.cells, after.cells)
      let changed = now.indices.filter { was[$0] != now[$0] }
      before = after
      guard !Self.isFullMinute(play) else { continue }
      #expect(changed.count <= 4, "second \(second): \(changed.count) cells")
      let far = changed.filter { now[$0].role != .body || $0 / columns > 8 }
      #expect(far.isEmpty, "second \(second): \(far.map { ($0 / columns, $0 % columns) })")
    }
  }

  /// True where something that is told in minutes may change.
  private static func isFullMinute(_ play: Play) -> Bool {
    [
      play.session.course.firstDoseAt, play.session.course.phase?.t,
      play.session.course.vitals.last?.stamp.t, 0,
    ]
    .compactMap(\.self).contains { (play.t - $0) % 60_000 < 1000 }
  }

  /// Whatever the list of what waits says stays so until the announced change.
  @Test func nothingWaitsDifferentlyBeforeTheAnnouncedChange() {
    var play = dosed(calm: true)
    play.type("n one⏎ ")
    let end = play.t + 45 * 60_000
    while play.t < end {
      let next = play.state.nextChange(after: play.instant) ?? 60_000
      let before = play.state.waiting.map { "\($0.words) \($0.urgency)" }
      play.t += next - 1
      play.send(.tick(play.instant))
      let after = play.state.waiting.map { "\($0.words) \($0.urgency)" }
      #expect(before == after, "changed before \(play.t)")
      play.t += 1
      play.send(.tick(play.instant))
    }
  }

  /// What was drawn stays true until the announced change, on every page, calm or not.
  @Test(arguments: [Page.main, .chart, .handOver, .emergency, .lightsOut], [false, true])
  func nothingOnTheScreenChangesBeforeItIsAnnounced(page: Page, calm: Bool) {
    var play = dosed(calm: calm)
    play.type("e n2⏎ p journey⏎166/104 92 97⏎")
    play.wait(seconds: 137)
    play.type("a r⏎n one")
    play.state.page = page
    let end = play.t + (calm || page == .lightsOut ? 600 : 15) * 1000
    while play.t < end {
      let next = play.state.nextChange(after: play.instant) ?? 60_000
      let before = play.screen.split(separator: "\n")
      play.t += next - 1
      play.send(.tick(play.instant))
      let after = play.screen.split(separator: "\n")
      guard before == after else {
        let changed = zip(before, after).filter { $0 != $1 }
        Issue.record("before \(play.t): \(changed)")
        return
      }
      play.t += 1
      play.send(.tick(play.instant))
    }
  }
}

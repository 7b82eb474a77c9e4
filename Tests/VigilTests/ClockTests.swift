import Encoding
import SessionCore
import Testing

@testable import Vigil

@Suite("Clocks")
struct ClockTests {
  private let noon = WallTime(milliseconds: 1_795_000_000_000, offsetMinutes: 60)

  private func moment(
    boot: Int, monotonic: Int? = nil, wall: Int? = nil, bootID: String = "one"
  ) -> Moment {
    Moment(
      bootID: bootID, boot: boot, monotonic: monotonic ?? boot,
      wall: noon.advanced(byMilliseconds: wall ?? boot))
  }

  @Test func aRealSessionRunsWithTheMachine() {
    let clock = SessionClock.running(from: 5000, boot: 100)
    let now = clock.now(at: moment(boot: 1100))
    #expect(now.t == 6000)
    #expect(now.wall == noon.advanced(byMilliseconds: 1100))
  }

  @Test func aSimulationRunsAsFastAsItWasTold() {
    let clock = SessionClock.simulated(
      from: 1000, boot: 0, rate: Amount(thousandths: 2500), wallAtStart: noon)
    let now = clock.now(at: moment(boot: 2000))
    #expect(now.t == 6000)
    #expect(now.wall == noon.advanced(byMilliseconds: 6000))
  }

  @Test func aStandingClockMovesOnlyByWait() {
    var clock = SessionClock.standing(at: 0, wallAtStart: noon)
    #expect(clock.now(at: moment(boot: 99_999)).t == 0)
    clock.advance(byMilliseconds: 60_000)
    #expect(clock.now(at: moment(boot: 0)).t == 60_000)
    #expect(clock.anchor(at: moment(boot: 7)).boot == 60_000)
  }

  @Test func changingTheRateKeepsTheTime() {
    let fast = SessionClock.simulated(from: 0, boot: 0, rate: Amount(60), wallAtStart: noon)
    let slow = fast.running(at: Amount(1), from: moment(boot: 1000))
    #expect(slow.now(at: moment(boot: 1000)).t == 60_000)
    #expect(slow.now(at: moment(boot: 2000)).t == 61_000)
  }

  @Test func aClockNeverRunsBack() {
    let clock = SessionClock.running(from: 5000, boot: 100)
    #expect(clock.now(at: moment(boot: 50)).t == 5000)
  }

  private struct Case: Sendable {
    let boot: Int
    let monotonic: Int
    let wall: Int
    let kinds: [String]
  }

  private static let cases = [
    Case(boot: 1000, monotonic: 1000, wall: 1000, kinds: []),
    Case(boot: 3000, monotonic: 1000, wall: 3000, kinds: []),
    Case(boot: 3001, monotonic: 1000, wall: 3001, kinds: ["suspend"]),
    Case(boot: 1000, monotonic: 1000, wall: 3000, kinds: []),
    Case(boot: 1000, monotonic: 1000, wall: 3001, kinds: ["clock"]),
    Case(boot: 1000, monotonic: 1000, wall: -1000, kinds: []),
    Case(boot: 1000, monotonic: 1000, wall: -1001, kinds: ["clock"]),
    Case(boot: 900_000, monotonic: 1000, wall: 960_000, kinds: ["suspend", "clock"]),
  ]

  @Test(arguments: cases)
  private func gapsAreTwoSecondsApart(_ example: Case) {
    var watch = GapWatch(from: moment(boot: 0))
    let gaps = watch.gaps(
      at: moment(boot: example.boot, monotonic: example.monotonic, wall: example.wall))
    #expect(gaps.map(\.kind) == example.kinds)
    #expect(
      watch.gaps(at: moment(boot: example.boot, monotonic: example.monotonic, wall: example.wall))
        .isEmpty)
  }

  @Test func aSuspendSaysHowLong() throws {
    var watch = GapWatch(from: moment(boot: 0))
    let gap = try #require(watch.gaps(at: moment(boot: 900_000, monotonic: 1000)).first)
    #expect(gap.milliseconds == 899_000)
    #expect(gap.wallBefore == noon.iso8601)
  }
}

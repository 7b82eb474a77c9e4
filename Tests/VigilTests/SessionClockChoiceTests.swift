import Encoding
import SessionCore
import Testing

@testable import Vigil

@Suite("Which clock a session goes on with")
struct SessionClockChoiceTests {
  private let store = SessionStore(
    folders: Folders(home: "/nonexistent"), settings: ClinicSettings(path: ""))

  private func session(
    bootID: String, boot: Int, wall: WallTime, rate: Amount? = nil
  ) -> Session {
    var opened = Opened(client: "C-1", careProtocol: CareProtocol(name: ""), appVersion: "")
    opened.anchor = Anchor(bootID: bootID, boot: boot)
    opened.simulationRate = rate
    let first = Event(
      seq: 1, t: 0, recorded: 0, wall: wall, by: nil, via: .auto, line: nil, body: .opened(opened))
    let note = Event(
      seq: 2, t: 60_000, recorded: 60_000, wall: wall.advanced(byMilliseconds: 60_000), by: nil,
      via: .line, line: nil, body: .note(Note(kind: .note, text: "calm")))
    return Session(id: "one", events: [first, note])
  }

  private var moment: Moment { SystemClocks.moment() }

  @Test func goesOnFromItsAnchorInTheSameBoot() {
    let now = moment
    let session = session(
      bootID: now.bootID, boot: now.boot - 300_000,
      wall: now.wall.advanced(byMilliseconds: -9_000_000))
    let t = store.clock(of: session, .screen).now(at: now).t
    #expect((300_000...301_000).contains(t), "by the boot clock, whatever the wall says: \(t)")
  }

  @Test func goesOnByTheWallAfterAReboot() {
    let now = moment
    let session = session(
      bootID: "another boot", boot: 5, wall: now.wall.advanced(byMilliseconds: -600_000))
    let t = store.clock(of: session, .screen).now(at: now).t
    #expect((600_000...601_000).contains(t), "\(t)")
  }

  @Test func staysWhereItWasWhenTheWallWentBack() {
    let now = moment
    let session = session(
      bootID: "another boot", boot: 5, wall: now.wall.advanced(byMilliseconds: 3_600_000))
    let t = store.clock(of: session, .log).now(at: now).t
    #expect((60_000...61_000).contains(t), "\(t)")
  }

  @Test func aSimulationStandsWhileNobodyHasItOpen() {
    let now = moment
    let session = session(
      bootID: now.bootID, boot: now.boot - 300_000, wall: now.wall, rate: Amount(60))
    for purpose in [SessionStore.Purpose.log, .linear(stands: true)] {
      let clock = store.clock(of: session, purpose)
      #expect(clock.stands)
      #expect(clock.now(at: now).t == 60_000)
    }
    #expect(!store.clock(of: session, .screen).stands)
  }
}

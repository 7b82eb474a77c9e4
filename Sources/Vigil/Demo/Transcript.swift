internal import Encoding
internal import SessionCore

/// A scenario played line by line, as the linear door prints it.
struct Transcript {
  private let scenario: Scenario
  private let store: SessionStore

  init(_ scenario: Scenario, _ store: SessionStore) {
    self.scenario = scenario
    self.store = store
  }

  func run() throws(Failure) -> ExitStatus {
    let live = try store.create(scenario.request(rate: Amount(60)), .linear(stands: true))
    var door = LinearDoor(live)
    door.sayOpening()
    let status = door.run(lines: scenario.script.split(separator: "\n").map(String.init))
    Output.print("* `vigil show \(live.id)` and `vigil export \(live.id)` have all of it")
    return status
  }
}

extension Scenario {
  /// The session that the scenario is played in.
  func request(rate: Amount) -> SessionRequest {
    var request = SessionRequest(client: client)
    request.route = Route(rawValue: route)
    request.weightKilograms = Amount(72)
    request.author = "RL"
    request.prescriber = "Dr Lin"
    request.simulation = SessionRequest.Simulation(rate: rate, starting: Self.start, id: nil)
    return request
  }

  /// When every scenario begins, so that its dates and times fit together.
  static let start = WallTime(
    civil: CivilTime(year: 2026, month: 11, day: 20, hour: 13, minute: 44), offsetMinutes: 60)
}

internal import SessionCore

/// `vigil demo`: a marked, scripted simulation of an hour at the bedside.
struct DemoCommand {
  private let store = SessionStore.load()
  private let scenario: Scenario
  private let picture: String?

  init(_ invocation: Invocation) {
    scenario = invocation.operands.first.flatMap(Scenario.init(rawValue:)) ?? .pressure
    picture = invocation["picture"]
  }

  func run() throws(Failure) -> ExitStatus {
    if let picture { return try DemoPicture(scenario, store).write(to: picture) }
    guard Environment.hasScreen else { return try transcript() }
    let request = scenario.request(rate: Amount(1))
    return try FullScreen(store).run(.create(request), player: DemoPlayer(scenario)) {
      () throws(Failure) in try transcript()
    }
  }

  private func transcript() throws(Failure) -> ExitStatus {
    try Transcript(scenario, store).run()
  }
}

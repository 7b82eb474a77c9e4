/// `vigil new`: opens a session and goes to its screen, or to the linear door.
struct NewCommand {
  private let store = SessionStore.load()
  private let request: SessionRequest
  private let isLinear: Bool

  init(_ invocation: Invocation) throws(Failure) {
    do throws(UsageError) {
      request = try SessionRequest(invocation, store)
    } catch {
      throw Failure(error)
    }
    isLinear = invocation.has("linear")
  }

  func run() throws(Failure) -> ExitStatus {
    guard !isLinear, Environment.hasScreen else { return try runLinear() }
    return try FullScreen(store).run(.create(request)) { () throws(Failure) in try runLinear() }
  }

  private func runLinear() throws(Failure) -> ExitStatus {
    let live = try store.create(
      request, .linear(stands: !Environment.hasTypingInput))
    var door = LinearDoor(live)
    door.sayOpening()
    return door.run()
  }
}

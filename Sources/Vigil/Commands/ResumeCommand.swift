internal import Encoding
internal import Journaling
internal import SessionCore

/// `vigil resume`: takes a session up again.
struct ResumeCommand {
  private let store = SessionStore.load()
  private let id: String
  private let author: String?
  private let isReadOnly: Bool
  private let mode: Journal.Mode
  private let isLinear: Bool

  init(_ invocation: Invocation) throws(Failure) {
    do throws(UsageError) {
      try invocation.refuse("read-only", with: "continue")
    } catch {
      throw Failure(error)
    }
    id = try store.choose(invocation.operands.first)
    author = store.author(invocation["by"])
    isReadOnly = invocation.has("read-only")
    mode = invocation.has("continue") ? .continuing : .writing
    isLinear = invocation.has("linear")
  }

  func run() throws(Failure) -> ExitStatus {
    guard !isLinear, Environment.hasScreen else { return try runLinear() }
    let start = FullScreen.Start.resume(
      id, isReadOnly ? .reading : mode, author: author)
    return try FullScreen(store).run(start) { () throws(Failure) in try runLinear() }
  }

  private func runLinear() throws(Failure) -> ExitStatus {
    guard !isReadOnly else { return try ShowCommand(id, store).run() }
    let live = try store.open(
      id, mode, .linear(stands: !Environment.hasTypingInput), author: author)
    var door = LinearDoor(live)
    door.sayOpening()
    return door.run()
  }
}

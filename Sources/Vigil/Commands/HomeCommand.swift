/// `vigil` alone: the home screen, or the same as plain text without a terminal.
struct HomeCommand {
  private let store = SessionStore.load()

  func run() throws(Failure) -> ExitStatus {
    guard Environment.hasScreen else { return sayHome() }
    return try FullScreen(store).run(.home) { sayHome() }
  }

  private func sayHome() -> ExitStatus {
    let open = store.unfinished()
    if open.isEmpty { Output.print("no unfinished session") }
    for summary in open { Output.print(summary.line) }
    Output.print(
      "\n`vigil resume ID` goes on, `vigil new CLIENT` opens one, `vigil demo` shows one, "
        + "`vigil --help` says the rest")
    return .done
  }
}

internal import Encoding

/// `vigil list`: every session, the newest first.
struct ListCommand {
  private let store = SessionStore.load()
  private let isJSON: Bool

  init(_ invocation: Invocation) { isJSON = invocation.has("json") }

  func run() -> ExitStatus {
    let summaries = store.summaries()
    if isJSON {
      Output.print(
        JSONValue.array(summaries.map { .object($0.json) }).indentedText(sortedKeys: false))
    } else if summaries.isEmpty {
      Output.print("no sessions yet; `vigil new CLIENT` opens one, `vigil demo` shows one")
    } else {
      for summary in summaries { Output.print(summary.line) }
    }
    return .done
  }
}

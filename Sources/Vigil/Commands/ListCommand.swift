internal import Encoding

/// `vigil list`: every session, the newest first.
struct ListCommand {
  private let store = SessionStore.load()
  private let isJSON: Bool

  init(_ invocation: Invocation) { isJSON = invocation.has("json") }

  func run() -> ExitStatus {
    guard !isJSON else {
      let summaries = store.summaries().map { JSONValue.object($0.json) }
      Output.print(JSONValue.array(summaries).indentedText(sortedKeys: false))
      return .done
    }
    let lines = store.listing()
    Output.print(
      lines.isEmpty
        ? "no sessions yet; `vigil new CLIENT` opens one, `vigil demo` shows one"
        : lines.joined(separator: "\n"))
    return .done
  }
}

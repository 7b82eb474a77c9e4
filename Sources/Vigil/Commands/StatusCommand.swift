internal import Encoding
internal import Journaling
internal import SessionCore

/// `vigil status`: where a session stands now.
struct StatusCommand {
  private let store = SessionStore.load()
  private let id: String
  private let isJSON: Bool

  init(_ invocation: Invocation) throws(Failure) {
    id = try store.choose(invocation.operands.first)
    isJSON = invocation.has("json")
  }

  func run() throws(Failure) -> ExitStatus {
    let (session, parts) = try store.read(id)
    let now = store.clock(of: session, .log).now(at: SystemClocks.moment())
    let status = StatusLine(session, now)
    if let failure = store.failure(id, parts) { Output.complain(failure) }
    Output.print(isJSON ? status.json.text : status.text)
    return .done
  }
}

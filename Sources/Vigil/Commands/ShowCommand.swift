internal import Encoding
internal import Journaling
internal import SessionCore

/// `vigil show`: a session's entries as plain text, in the order they were observed.
struct ShowCommand {
  private let store: SessionStore
  private let id: String

  init(_ invocation: Invocation) throws(Failure) {
    let store = SessionStore.load()
    self.init(try store.choose(invocation.operands[0]), store)
  }

  init(_ id: String, _ store: SessionStore) {
    self.id = id
    self.store = store
  }

  func run() throws(Failure) -> ExitStatus {
    let (session, parts) = try store.read(id)
    let now = store.clock(of: session, .log).now(at: SystemClocks.moment())
    Output.print(StatusLine(session, now).text)
    for entry in session.timeline { Output.print(words(entry, in: session)) }
    if let failure = parts.failure {
      Output.complain("\(failure.message); only what stands before it is shown")
      return .failed
    }
    guard let loss = store.lossSinceClosing(id, parts) else { return .done }
    Output.complain("\(loss); only what is left is shown")
    return .failed
  }

  private func words(_ entry: Entry, in session: Session) -> String {
    var parts = [EventLine(event: entry.event, session: session).text]
    if let by = entry.by { parts.append("by \(by)") }
    if entry.isLate { parts.append("late") }
    if entry.restatements.contains(where: \.isStanding) { parts.append("corrected") }
    if entry.isWithdrawn { parts.append("WITHDRAWN") }
    return parts.joined(separator: " · ")
  }
}

internal import SessionCore

/// `vigil protocols`: how sessions may run here.
struct ProtocolsCommand {
  private let store = SessionStore.load()
  private let wanted: ListOrAction

  init(_ invocation: Invocation) throws(Failure) {
    wanted = try ListOrAction(
      invocation, needs: ["show": "a name", "check": "a file"])
  }

  func run() throws(Failure) -> ExitStatus {
    switch wanted.action {
    case "show": try show(wanted.target ?? "")
    case "check": return try check(wanted.target ?? "")
    default: list()
    }
    return .done
  }

  private func list() {
    for name in store.protocolNames {
      let title = (try? store.careProtocol(named: name))?.title ?? "can't be read"
      Output.print("\(name.padded(to: 14))\(title)")
    }
  }

  private func show(_ name: String) throws(Failure) {
    let path = "\(store.protocolFolder)/\(name).protocol"
    if FileAccess.exists(path) {
      Output.print(try SessionStore.contents(of: path), terminator: "")
      return
    }
    Output.print(try store.careProtocol(named: name).text, terminator: "")
  }

  private func check(_ path: String) throws(Failure) -> ExitStatus {
    let stem = path.lastComponent
    let name = stem.hasSuffix(".protocol") ? String(stem.dropLast(9)) : stem
    let (careProtocol, errors) = CareProtocol.reading(
      try SessionStore.bytes(of: path), name: name)
    let ordered = errors.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    for error in ordered { Output.complain(error.naming(path, of: name).message) }
    guard errors.isEmpty else { return .failed }
    let reviewer = careProtocol.reviewer.map { "reviewed by \($0)" } ?? "not reviewed"
    Output.print("\(path): fine, \(reviewer)")
    for line in ProtocolCheck.report(of: careProtocol) { Output.print(line) }
    return .done
  }
}

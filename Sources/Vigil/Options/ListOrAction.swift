/// What a command about a folder of files does: list them, or one action with one of them.
struct ListOrAction: Hashable, Sendable {
  let action: String
  let target: String?

  /// `needs` words what each action can't do without.
  init(_ invocation: Invocation, needs: [String: String]) throws(Failure) {
    action = invocation.operands.first ?? "list"
    target = invocation.operands.dropFirst().first
    guard (action == "list") != (target == nil) else { return }
    let command = invocation.command.rawValue
    throw Failure(
      needs[action].map { "`vigil \(command) \(action)` needs \($0)" }
        ?? "`vigil \(command) list` takes no name; leave it out", .usage)
  }
}

internal import Journaling

/// `vigil verify`: whether records are whole and unchanged.
struct VerifyCommand {
  private let store = SessionStore.load()
  private let invocation: Invocation

  init(_ invocation: Invocation) throws(Failure) {
    self.invocation = invocation
    do throws(UsageError) {
      try invocation.refuse("all", with: "head")
      if invocation.has("all"), let word = invocation.operands.first {
        throw .conflict("--all", word)
      }
    } catch {
      throw Failure(error)
    }
  }

  func run() throws(Failure) -> ExitStatus {
    let results = try verify()
    for result in results { say(result) }
    if results.isEmpty { Output.print("no records yet in \(store.folders.sessions)") }
    return results.allSatisfy(\.holds) ? .done : .doesNotVerify
  }

  private func verify() throws(Failure) -> [Verification] {
    let verifier = Verifier(store.journals, ledger: store.ledger)
    if invocation.has("all") {
      do throws(JournalError) { return try verifier.all() } catch { throw Failure(error.message) }
    }
    if let word = invocation.operands.first, isPath(word) {
      guard FileAccess.exists(word) else {
        throw Failure("\(word): there is no such file", .usage)
      }
      return [Verifier.file(word, head: invocation["head"])]
    }
    return [verifier.session(try session(), head: invocation["head"])]
  }

  /// A record that was removed is still in the ledger under its name.
  private func session() throws(Failure) -> String {
    let word = invocation.operands.first
    let listed = (try? store.ledger.read())?.entries.map(\.id) ?? []
    if let word, listed.contains(word) { return word }
    return try store.choose(word)
  }

  private func isPath(_ word: String) -> Bool { word.contains("/") || word.hasSuffix(".jsonl") }

  private func say(_ result: Verification) {
    let state = result.holds ? "holds" : "DOES NOT VERIFY"
    var parts = ["\(result.name): \(state), \(result.lines) events"]
    if result.isClosed { parts.append("closed") }
    if let head = result.head { parts.append("head \(head)") }
    Output.print(parts.joined(separator: ", "))
    for finding in result.findings { Output.print("  \(finding.message)") }
  }
}

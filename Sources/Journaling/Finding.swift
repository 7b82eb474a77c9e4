/// One thing that verifying a record found, and whether it means that the record does not hold.
package enum Finding: Hashable, Sendable {
  case refused(JournalError)
  case empty(file: String)
  case damage(file: String, line: Int, DamageCause)
  case newerVersion(file: String, line: Int, version: Int)
  case unfinished(file: String, bytes: Int)
  case tailAfterClosing(file: String, bytes: Int)
  case continued(file: String, after: String)
  case voidLines(file: String, count: Int)
  case detached(file: String)
  case fork(file: String)
  /// A later part that no earlier one leads to.
  case stray(file: String)
  /// The ledger knows a record that is not there.
  case missing(events: Int)
  /// The ledger knows a longer record.
  case cutShort(events: Int, found: Int)
  /// The ledger knows another line of that number.
  case rewritten(seq: Int)
  case notInLedger
  case headMatches(seq: Int, since: Int)
  case headDiffers(String)

  package var isFailure: Bool {
    switch self {
    case .unfinished, .continued, .voidLines, .notInLedger, .headMatches: false
    case .refused, .empty, .damage, .newerVersion, .tailAfterClosing, .detached, .fork, .stray,
      .missing,
      .cutShort, .rewritten, .headDiffers:
      true
    }
  }

  /// What was found, for a person.
  package var message: String {
    switch self {
    case .refused(let error): error.message
    case .empty(let file): "\(file): holds no whole line: it was emptied or cut short"
    case .damage(let file, let line, let cause):
      "\(file): line \(line) does not hold: \(cause.message)"
    case .newerVersion(let file, let line, let version):
      "\(file): from line \(line) on it needs a vigil that knows version \(version)"
    case .unfinished(let file, let bytes):
      "\(file): \(bytes) unfinished bytes at the end, never called saved"
    case .tailAfterClosing(let file, let bytes):
      "\(file): \(bytes) bytes at the end of a closed record that are no line"
    case .continued(let file, let after): "\(file) goes on from \(after)"
    case .voidLines(let file, let count):
      "\(file): its last \(count) lines are void, the next part goes on before them"
    case .detached(let file): "\(file): the line that it goes on from is not in the part before"
    case .fork(let file): "\(file): a second continuation of the same part (fork); not read"
    case .stray(let file): "\(file): the part before it is not there; not read"
    case .missing(let events): "the closed record of \(events) entries is gone"
    case .cutShort(let events, let found):
      "closed with \(events) entries, now there are \(found): it was cut short"
    case .rewritten(let seq): "entry \(seq) is not the one that it was closed with"
    case .notInLedger: "closed, but not listed in the ledger"
    case .headMatches(let seq, let since):
      "the hash is that of entry \(seq)"
        + (since > 0 ? "; \(since) were added since" : ", the last")
    case .headDiffers(let hash): "no entry has the hash \(hash)"
    }
  }
}

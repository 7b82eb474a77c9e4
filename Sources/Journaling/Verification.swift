import Encoding

/// What verifying one record found.
package struct Verification: Hashable, Sendable {
  /// The session's id, or the path of a bare file.
  package let name: String
  /// Lines that hold and count.
  package internal(set) var lines = 0
  /// The hash of the last of them.
  package internal(set) var head: String?
  package internal(set) var isClosed = false
  package internal(set) var findings: [Finding] = []

  /// Whether nothing was found that must not be; notes there may be.
  package var holds: Bool { !findings.contains(where: \.isFailure) }

  package init(name: String) { self.name = name }

  /// The type of the line that closes a record: all that is known here of what lines mean.
  static let closingType = "closed"
  /// Fewer digits of a hash on paper prove too little.
  static let fewestHeadDigits = 10

  mutating func add(_ parts: JournalParts) {
    lines = parts.lines.count
    head = parts.head
    isClosed = parts.lines.contains { $0.type == Self.closingType }
    for (place, part) in parts.parts.enumerated() {
      if place > 0 {
        findings.append(.continued(file: part.path, after: parts.parts[place - 1].name))
      }
      add(part, isLast: place == parts.parts.count - 1)
    }
    findings += parts.forks.map { Finding.fork(file: $0) }
  }

  private mutating func add(_ part: JournalParts.Part, isLast: Bool) {
    if part.isDetached { findings.append(.detached(file: part.path)) }
    if part.voidLines > 0 {
      findings.append(.voidLines(file: part.path, count: part.voidLines))
    }
    if let finding = Self.finding(part.reading, part.path, isSealedOff: isClosed && isLast) {
      findings.append(finding)
    }
  }

  /// `isSealedOff`: nothing may follow the lines, not even an unfinished one.
  static func finding(_ reading: JournalReading, _ path: String, isSealedOff: Bool) -> Finding? {
    switch reading.tail {
    case .damage(let line, let cause): .damage(file: path, line: line, cause)
    case .newerVersion(let line, let version):
      .newerVersion(file: path, line: line, version: version)
    case .none: reading.lines.isEmpty ? .empty(file: path) : nil
    case .unfinished where reading.lines.isEmpty: .empty(file: path)
    case .unfinished(let bytes):
      isSealedOff
        ? .tailAfterClosing(file: path, bytes: bytes) : .unfinished(file: path, bytes: bytes)
    }
  }

  /// Compares with a hash copied to paper, at least its first ten digits.
  mutating func add(head text: String, hashes: [(seq: Int, hash: String)]) {
    let digits = text.lowercased().filter { $0 != " " && $0 != "-" }
    let match = hashes.last { $0.hash.hasPrefix(digits) }
    if digits.utf8.count >= Self.fewestHeadDigits, let match, let last = hashes.last {
      findings.append(.headMatches(seq: match.seq, since: last.seq - match.seq))
    } else {
      findings.append(.headDiffers(text))
    }
  }

  /// Compares with what the ledger says that the record was when it was closed.
  mutating func add(_ entries: [Ledger.Entry], hash: (Int) -> String?) {
    if isClosed, entries.isEmpty { findings.append(.notInLedger) }
    for entry in entries.suffix(1) {
      if let finding = Self.finding(entry, lines: lines, hash: hash) { findings.append(finding) }
    }
  }

  static func finding(_ entry: Ledger.Entry, lines: Int, hash: (Int) -> String?) -> Finding? {
    if lines == 0 { return .missing(events: entry.events) }
    if lines < entry.events { return .cutShort(events: entry.events, found: lines) }
    return hash(entry.events) == entry.head ? nil : .rewritten(seq: entry.events)
  }
}

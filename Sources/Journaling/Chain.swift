import Encoding

/// Where a chain of sealed lines stands: what its next line must follow.
package struct Chain: Hashable, Sendable {
  /// Number of the last line, 0 before the first.
  package var seq: Int
  /// Hash of the last line in 64 digits, zeros before the first.
  package var hash: String
  /// `recorded` of the last line; `Int.min` where that is not known.
  package var recorded: Int

  package init(seq: Int, hash: String, recorded: Int = Int.min) {
    self.seq = seq
    self.hash = hash
    self.recorded = recorded
  }

  /// Where a part goes on from.
  init(_ continued: Continuation) {
    self.init(seq: continued.lastSeq, hash: continued.lastHash)
  }

  /// Before the first line of a session.
  package static let start = Chain(seq: 0, hash: String(repeating: "0", count: 64))

  func check(seq: Int?, previous: String?) throws(DamageCause) {
    guard let seq else { throw .badEnvelope("seq") }
    guard seq == self.seq + 1 else { throw .badSeq(expected: self.seq + 1, found: seq) }
    guard let previous else { throw .badEnvelope("prev") }
    guard previous == hash else { throw .badPrevious }
  }
}

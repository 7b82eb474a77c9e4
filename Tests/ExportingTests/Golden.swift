import Foundation
import Testing

/// Compares bytes with `Golden/<name>`; `RECORD=1` writes what is there now.
func expectGolden(
  _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden").appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    return try Data(bytes).write(to: golden)
  }
  guard let expected = FileManager.default.contents(atPath: golden.path) else {
    Issue.record("there is no \(golden.path): RECORD=1 writes it", sourceLocation: sourceLocation)
    return
  }
  guard Array(expected) != bytes else { return }
  let was = lines(Array(expected))
  let now = lines(bytes)
  let row =
    zip(was, now).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    ?? min(was.count, now.count)
  Issue.record(
    """
    \(name) differs first in line \(row + 1):
    expected: \(row < was.count ? was[row] : "end of file")
    now:      \(row < now.count ? now[row] : "end of file")
    RECORD=1 accepts it; read the difference before you commit it.
    """, sourceLocation: sourceLocation)
}

private func lines(_ bytes: [UInt8]) -> [String] {
  bytes.split(separator: 10, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
}

import Foundation
package import Testing

/// Compares a screen with `Golden/<name>` beside the calling test file.
///
/// `RECORD=1 swift test` writes what is there now; read the difference before you commit it.
package func expectGolden(
  _ lines: [String], _ name: String, file: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: "\(file)").deletingLastPathComponent().appending(path: "Golden")
  let golden = folder.appending(path: name)
  let text = lines.joined(separator: "\n") + "\n"
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    return try Data(text.utf8).write(to: golden)
  }
  guard let data = FileManager.default.contents(atPath: golden.path) else {
    Issue.record(
      "there is no \(golden.path); RECORD=1 swift test writes this:\n\(text)",
      sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard expected != text else { return }
  let was = Array(expected.split(separator: "\n", omittingEmptySubsequences: false).dropLast())
  let row = zip(was, lines).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  Issue.record(
    """
    \(name) differs first in row \(row ?? min(was.count, lines.count)).
    ── expected ──
    \(expected)── now ──
    \(text)
    """,
    sourceLocation: sourceLocation)
}

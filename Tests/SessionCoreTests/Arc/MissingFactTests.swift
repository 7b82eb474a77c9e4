import Testing

@testable import SessionCore

@Suite("A tick that leaves something unsaid")
struct MissingFactTests {
  private func preview(_ line: String, after lines: [String] = []) throws -> [String] {
    var bench = Bench { $0.careProtocol = Story.embedded("sl-kap") }
    try bench.type(lines)
    return try bench.understood(line).preview.map(\.text)
  }

  @Test(arguments: [
    ("k escort", "who? check escort NAME"), ("k escort yes", "who? check escort NAME"),
    ("k escort-here", "who? check escort-here NAME"),
    ("k allergies yes", "which? check allergies NAMES"),
    ("k interactions yes", "which? check interactions NAMES"),
    ("k baseline", "no baseline yet: vitals, baseline as last word"),
    ("k touch", "what was agreed? touch terms WORDS"),
    ("k intention", "no words yet: intention WORDS"),
  ])
  func isSaidBeforeEnter(line: String, missing: String) throws {
    let item = line.split(separator: " ")[1]
    #expect(try preview(line) == ["\(item): yes", missing])
  }

  @Test(arguments: [
    ("k escort Maria, sister", [String]()), ("k escort no", []), ("k allergies no", []),
    ("k escort-here", ["k escort Maria"]), ("k baseline", ["122/78 68 98 baseline"]),
    ("k touch", ["t terms hand, ask first"]), ("k intention", ["intention to be kind"]),
    ("k bathroom", []),
  ])
  func isNotSaidOfWhatIsKnown(line: String, before: [String]) throws {
    #expect(try preview(line, after: before).count == 1)
  }
}

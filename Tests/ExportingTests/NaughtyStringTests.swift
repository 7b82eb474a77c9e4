import Exporting
import Foundation
import SessionCore
import Testing

/// The Big List of Naughty Strings, where it lies beside the repository.
@Suite struct NaughtyStringTests {
  private static let strings: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for place in ["../shared", "../../shared"] {
      let file = root.appending(path: place + "/data/naughty-strings.json")
      guard let data = FileManager.default.contents(atPath: file.path) else { continue }
      let strings = try? JSONSerialization.jsonObject(with: data) as? [String]
      return (strings ?? []).filter { !$0.isEmpty }
    }
    return []
  }()

  private static let session: Session = {
    var builder = SessionBuilder(opened: SampleSessions.opened())
    for text in strings { builder.note(.quote, text, at: "14:00:00") }
    return builder.session
  }()

  private func file(_ format: ExportFormat, _ place: Int = 0) throws -> ExportFile {
    let files = format.render(SampleSessions.input(Self.session), ExportOptions())
    return try #require(files.dropFirst(place).first)
  }

  @Test("The text note stays ASCII of 80 columns", .enabled(if: !strings.isEmpty))
  func text() throws {
    let bytes = try file(.text).bytes
    #expect(bytes.allSatisfy { $0 == 10 || (32..<127).contains($0) })
    #expect(bytes.split(separator: 10).filter { $0.count > 80 }.isEmpty)
  }

  @Test("JSON gives each back", .enabled(if: !strings.isEmpty))
  func json() throws {
    let object = try JSONSerialization.jsonObject(with: Data(try file(.json).bytes))
    let notes = try #require((object as? [String: Any])?["notes"] as? [[String: Any]])
    let texts = notes.compactMap { $0["text"] as? String }
    #expect(texts.map { Array($0.unicodeScalars) } == Self.strings.map { Array($0.unicodeScalars) })
  }

  @Test(
    "CSV has one row for each, and no formula", .enabled(if: !strings.isEmpty && Python.isInstalled)
  )
  func csv() throws {
    let script = """
      import csv, sys
      rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True))
      quotes = [r["text"] for r in rows if r["kind"] == "quote"]
      bad = [q for q in quotes if q[:1] in tuple("=+-@\\t\\r\\n")]
      print(len(quotes), bad[:5]); sys.exit(bool(bad) or len(quotes) != \(Self.strings.count))
      """
    let table = try file(.csv)
    let result = try Python.run(script, [(table.name, table.bytes)])
    #expect(result.status == 0, "\(result.output)")
  }

  @Test("The page has no element of theirs", .enabled(if: !strings.isEmpty && Python.isInstalled))
  func html() throws {
    let script = """
      import sys
      from html.parser import HTMLParser
      tags = set()
      class Reader(HTMLParser):
          def handle_starttag(self, tag, attrs): tags.add(tag)
      Reader().feed(open(sys.argv[1], encoding="utf-8").read())
      known = set("html head meta title style body h1 h2 p strong section table caption thead tbody "
                  "tr th td ul li del ins time span figure figcaption svg desc line text rect "
                  "polyline polygon circle".split())
      print(tags - known); sys.exit(bool(tags - known))
      """
    let page = try file(.html)
    let result = try Python.run(script, [(page.name, page.bytes)])
    #expect(result.status == 0, "\(result.output)")
  }
}

import Exporting
import Foundation
import SessionCore
import Testing

@Suite("Hostile words come through as words")
struct HostileTextTests {
  private func files(_ format: ExportFormat) -> [ExportFile] {
    format.render(SampleSessions.input(HostileSession.session), ExportOptions())
  }

  @Test("The text note is plain ASCII of 80 columns, and no typed line stands where ours do")
  func text() throws {
    let file = try #require(files(.text).first)
    #expect(file.bytes.allSatisfy { $0 == 10 || (32..<127).contains($0) })
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { $0.count > 80 } == [])
    #expect(!lines.contains("ASSESSMENT"))
    #expect(!lines.contains("----"))
    let words = lines.joined(separator: "\n")
    #expect(words.contains("<U+202E>txt.exe"))
    #expect(words.contains("naive facade Lodz \"quotes\" ... 5 degC >= 3"))
    #expect(words.contains("Privet"))
    #expect(words.contains("<U+4F60>"))
  }

  @Test(
    "GitHub's Markdown of the note holds no markup that was typed",
    .enabled(
      if: Python.has("markdown_it", "linkify_it"),
      "needs python3 with markdown-it-py, linkify-it-py"))
  func markdown() throws {
    let script = """
      import sys
      from markdown_it import MarkdownIt
      source = open(sys.argv[1], encoding="utf-8", newline="").read()
      tokens = MarkdownIt("gfm-like", {"html": True}).parse(source)
      flat = [t for t in tokens] + [c for t in tokens for c in t.children or []]
      kinds = {t.type for t in flat}
      bad = kinds & {"html_block", "html_inline", "link_open", "image", "fence", "code_block",
                     "code_inline", "em_open", "ordered_list_open", "hr", "softbreak"}
      headings = sum(t.type == "heading_open" for t in flat)
      strong = sum(t.type == "strong_open" for t in flat)
      words = "\\n".join(c.content for t in tokens for c in t.children or [] if c.type == "text")
      lost = [w for w in ["<script>alert(1)</script>", "**bold** _it_ ~~no~~ `x`", "| a | b |",
                          "[link](http://evil.example)", "=HYPERLINK", "<U+202E>txt.exe"]
              if w not in words]
      print(sorted(bad), headings, strong, lost)
      sys.exit(bool(bad or lost or headings != source.count("\\n## ") + 1 or strong))
      """
    try expect(script, files(.markdown))
  }

  @Test(
    "The page has our elements alone, and every text in it is one",
    .enabled(if: Python.isInstalled, Python.advice))
  func html() throws {
    let script = """
      import sys
      from html.parser import HTMLParser
      source = open(sys.argv[1], encoding="utf-8").read()
      tags, attributes, words = set(), set(), []
      class Reader(HTMLParser):
          def handle_starttag(self, tag, attrs):
              tags.add(tag); attributes.update(name for name, value in attrs)
          def handle_data(self, data): words.append(data)
      Reader(convert_charrefs=True).feed(source)
      bad = tags & {"script", "img", "a", "iframe", "object", "link", "form", "input", "base"}
      bad |= {a for a in attributes if a.startswith("on") or a in ("href", "src", "action")}
      text = "".join(words)
      lost = [w for w in ["<script>alert(1)</script>", "</td></table>", "&amp; &lt; ]]> -->",
                          "<U+202E>txt.exe", "C<1>\\"&'"] if w not in text]
      print(sorted(bad), lost); sys.exit(bool(bad or lost))
      """
    try expect(script, files(.html))
  }

  @Test(
    "The tables are RFC 4180, of one width, and no typed cell is a formula",
    .enabled(if: Python.isInstalled, Python.advice))
  func csv() throws {
    let script = """
      import csv, sys
      bad = []
      for path in sys.argv[1:]:
          raw = open(path, "rb").read()
          if not raw.endswith(b"\\r\\n"): bad.append("no CRLF at the end")
          rows = list(csv.reader(open(path, encoding="utf-8", newline=""), strict=True))
          header = rows[0]
          for row in rows[1:]:
              if len(row) != len(header): bad.append(("width", row)); continue
              cell = dict(zip(header, row))
              for key in ("text", "label", "author"):
                  if cell.get(key, "")[:1] in tuple("=+-@\\t\\r\\n\\0"): 
                      if cell.get(key): bad.append((key, cell[key]))
              for key in ("value", "t_plus_s", "sys", "dia", "map", "hr", "spo2", "delta_sys"):
                  if cell.get(key): float(cell[key])
          text = "\\n".join(v for r in rows for v in r)
          if "text" in header:
              for w in ["'=HYPERLINK(\\"http://evil.example\\",\\"click\\")", "'-2+3", "'@SUM(A1)",
                        "line one\\r\\nline two", "<U+202E>txt.exe"]:
                  if w not in text: bad.append(("lost", w))
      print(bad[:10]); sys.exit(bool(bad))
      """
    try expect(script, files(.csv))
  }

  @Test("JSON gives every text back to the scalar")
  func json() throws {
    let file = try #require(files(.json).first)
    let object = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any]
    let notes = try #require(object?["notes"] as? [[String: Any]])
    let typed = notes.filter { $0["kind"] as? String == "note" }.compactMap {
      $0["text"] as? String
    }
    #expect(
      typed.map { Array($0.unicodeScalars) }
        == HostileSession.texts.map { Array($0.unicodeScalars) })
    #expect(!String(decoding: file.bytes, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
  }

  @Test(
    "FHIR's strings hold no controls and nothing is empty or null",
    .enabled(if: Python.isInstalled, Python.advice))
  func fhir() throws {
    let script = """
      import json, sys
      bad = []
      def look(node, path):
          if node is None or node == [] or node == {} or node == "": bad.append((path, node))
          if isinstance(node, dict):
              for key, value in node.items(): look(value, path + "/" + key)
          elif isinstance(node, list):
              for place, value in enumerate(node): look(value, f"{path}/{place}")
          elif isinstance(node, str):
              if any(ord(c) < 32 and c not in "\\t\\r\\n" or c == "\\u202e" for c in node):
                  bad.append((path, node))
      for path in sys.argv[1:]: look(json.load(open(path, encoding="utf-8")), "")
      print(bad[:10]); sys.exit(bool(bad))
      """
    try expect(script, files(.fhir))
  }

  @Test(
    "FHIR's narratives are paragraphs of ours, whatever was typed",
    .enabled(if: Python.isInstalled, Python.advice), arguments: FHIRMode.allCases)
  func narratives(_ mode: FHIRMode) throws {
    let script = """
      import json, sys
      from xml.etree import ElementTree
      bad, count = [], 0
      def look(node):
          global count
          if isinstance(node, list): return [look(value) for value in node]
          if not isinstance(node, dict): return
          if "div" in node:
              count += 1
              tags = {e.tag.split("}")[1] for e in ElementTree.fromstring(node["div"]).iter()}
              if tags - {"div", "p"} or "evil" in node["div"]: bad.append(node["div"][:200])
          for value in node.values(): look(value)
      look(json.load(open(sys.argv[1], encoding="utf-8")))
      print(count, bad[:5]); sys.exit(bool(bad) or (\(mode == .document ? "count == 0" : "False")))
      """
    var options = ExportOptions()
    options.fhirMode = mode
    let input = SampleSessions.input(HostileSession.session)
    try expect(script, ExportFormat.fhir.render(input, options))
  }

  private func expect(_ script: String, _ files: [ExportFile]) throws {
    try #require(!files.isEmpty)
    let result = try Python.run(script, files.map { ($0.name, $0.bytes) })
    #expect(result.status == 0, "\(result.output)")
  }
}

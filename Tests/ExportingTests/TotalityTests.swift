import Exporting
import SessionCore
import Testing

@Suite struct TotalityTests {
  @Test(
    "Every form renders every session with every option, the same each time",
    arguments: ExportFormat.allCases)
  func everyOption(_ format: ExportFormat) {
    for (place, session) in SampleSessions.all.enumerated() {
      let input = SampleSessions.input(session, processNotes: SampleSessions.processNotes)
      let options = SampleSessions.allOptions
      for options in place == 0 ? options : [options[0], options[15]] {
        let files = format.render(input, options)
        #expect(!files.isEmpty)
        #expect(files.allSatisfy { !$0.bytes.isEmpty && !$0.name.contains("/") })
        #expect(Set(files.map(\.name)).count == files.count)
      }
      #expect(format.render(input, ExportOptions()) == format.render(input, ExportOptions()))
    }
  }

  @Test("No entry's absence trips a form", arguments: ExportFormat.allCases)
  func missingEntries(_ format: ExportFormat) {
    let session = EverySession.session
    let events = session.entries.map(\.event) + session.alterationEvents
    for start in 0..<7 {
      let some = events.enumerated().filter { $0.offset % 7 != start }.map(\.element)
      let input = SampleSessions.input(Session(id: "x", events: some))
      #expect(!format.render(input, ExportOptions()).isEmpty)
    }
  }

  @Test(
    "A simulation says so in every form, whatever is withheld", arguments: ExportFormat.allCases)
  func simulation(_ format: ExportFormat) {
    let marks = ["SIMULATION", "\"simulation\": true", "HTEST"]
    for options in SampleSessions.allOptions {
      for file in format.render(SampleSessions.input(SampleSessions.bedsideHour()), options)
      where file.name != "manifest.json" {
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(marks.contains { text.contains($0) }, "\(file.name)")
      }
    }
  }
}
